import { setTimeout as sleep } from "node:timers/promises";

/** The time, as far as the bus needs it; tests turn it by hand. All in milliseconds. */
export interface BusClock {
  now(): number;
  /** Resolves after `ms`, or at once when `signal` is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: BusClock = {
  now: () => Date.now(),
  sleep: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => undefined),
};
