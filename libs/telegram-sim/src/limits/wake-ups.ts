import type { Clock } from "../clock.js";
import { FloodWait } from "./flood-wait.js";
import { SlidingWindow } from "./purses.js";

const PER_MINUTE = 20;
const PER_HOUR = 600;
const MINUTE_MS = 60_000;

/**
 * The first use of a token from one address: the server takes 20 in a minute and 600 in an hour, so that whoever wakes
 * hundreds of bots has to do it one after the other.
 */
export class WakeUps {
  private readonly awake = new Set<string>();
  private readonly windows = new Map<string, readonly SlidingWindow[]>();

  constructor(private readonly clock: Clock) {}

  /** @throws FloodWait 429 where too many have woken up from this address. */
  wake(botId: number, address: string): void {
    const name = `${botId} ${address}`;
    if (this.awake.has(name)) return;
    const now = this.clock.now();
    const windows = this.windowsOf(address);
    const waitMs = Math.max(...windows.map((window) => window.waitMs(now, 1)));
    if (waitMs > 0) throw new FloodWait(waitMs, () => undefined);
    for (const window of windows) window.spend(now, 1);
    this.awake.add(name);
  }

  /** The server was restarted: nobody is awake. */
  clear(): void {
    this.awake.clear();
    this.windows.clear();
  }

  private windowsOf(address: string): readonly SlidingWindow[] {
    const found = this.windows.get(address);
    if (found) return found;
    const windows = [new SlidingWindow(PER_MINUTE, MINUTE_MS), new SlidingWindow(PER_HOUR, 60 * MINUTE_MS)];
    this.windows.set(address, windows);
    return windows;
  }
}
