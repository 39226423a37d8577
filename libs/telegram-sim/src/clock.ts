/** The time, as a port: production uses the system's, tests one that they turn. All times in milliseconds. */
export interface Clock {
  /** Since the Unix epoch. */
  now(): number;
  /** Runs `work` once after `ms`. @returns a function that takes it back. */
  setTimer(ms: number, work: () => void): () => void;
}

/** The longest that Node's timers can wait; above it they fire at once. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

/** A timer that is still set does not keep a process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimer(ms, work) {
    let timer: NodeJS.Timeout;
    const wait = (leftMs: number): void => {
      const stepMs = Math.min(leftMs, LONGEST_TIMEOUT_MS);
      const next = leftMs > stepMs ? (): void => wait(leftMs - stepMs) : work;
      timer = setTimeout(next, stepMs).unref();
    };
    wait(ms);
    return () => clearTimeout(timer);
  },
};

/** Telegram's dates: whole seconds since the Unix epoch. */
export const unixSeconds = (clock: Clock): number => Math.floor(clock.now() / 1000);
