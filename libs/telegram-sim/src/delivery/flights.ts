import { setTimeout as passes } from "node:timers/promises";

/** How long a move of the clock waits for one request to land: real time. */
const GRACE_MS = 100;
/** And for all of them in one move. */
const GRACE_IN_ALL_MS = 3000;

/** Requests to bots that are under way. A clock that is moved lets them land first, within reason. */
export class Flights {
  /** When each took off, in real time. */
  private readonly open = new Set<{ readonly startedAtMs: number }>();
  private graceLeftMs = 0;
  private onLanding: (() => void) | undefined;

  /** @returns a function that tells it has landed. */
  takeOff(): () => void {
    const flight = { startedAtMs: performance.now() };
    this.open.add(flight);
    return () => {
      this.open.delete(flight);
      this.onLanding?.();
    };
  }

  /** The clock begins to move: the patience is new. */
  beginMove(): void {
    this.graceLeftMs = GRACE_IN_ALL_MS;
  }

  /** Resolves when nothing is under way any more, or the patience with what is has ended. */
  async landed(): Promise<void> {
    for (;;) {
      const waitMs = this.patienceMs();
      if (waitMs <= 0) return;
      const startedAtMs = performance.now();
      await this.nextLanding(waitMs);
      this.graceLeftMs -= performance.now() - startedAtMs;
    }
  }

  private patienceMs(): number {
    const now = performance.now();
    const youngest = Math.max(...[...this.open].map(({ startedAtMs }) => startedAtMs));
    return Math.min(this.graceLeftMs, youngest + GRACE_MS - now);
  }

  private async nextLanding(waitMs: number): Promise<void> {
    const tooLong = new AbortController();
    const landing = new Promise<void>((resolve) => {
      this.onLanding = resolve;
    });
    await Promise.race([
      landing,
      passes(waitMs, undefined, { signal: tooLong.signal }).catch(() => undefined),
    ]);
    this.onLanding = undefined;
    tooLong.abort();
    // What comes after a landing, the next update of the lane, takes off in the same turn.
    await passes(0);
  }
}
