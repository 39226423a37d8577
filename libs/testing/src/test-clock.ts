import { setImmediate as nextTurn } from "node:timers/promises";
import type { Clock } from "@telebus/service";

interface Timer {
  readonly at: number;
  readonly work: () => void;
}

/** A clock that stands still until a test turns it. */
export class TestClock implements Clock {
  #now: number;
  readonly #timers = new Set<Timer>();

  /** @param now where it begins, in ms since the Unix epoch. */
  constructor(now: number | Date = Date.UTC(2026, 0, 1)) {
    this.#now = Number(now);
  }

  now(): number {
    return this.#now;
  }

  /** How many timers and sleepers wait. */
  get waiting(): number {
    return this.#timers.size;
  }

  setTimer(ms: number, work: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, ms), work };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const wake = (): void => {
        takeBack();
        signal?.removeEventListener("abort", wake);
        resolve();
      };
      const takeBack = this.setTimer(ms, wake);
      signal?.addEventListener("abort", wake);
    });
  }

  /**
   * Turns the clock on by `ms`. What falls due runs in order of time, each at its own time, and promises settle before
   * the next. Not waited for: sockets and files.
   */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await nextTurn();
    for (let timer = this.#nextUntil(end); timer !== undefined; timer = this.#nextUntil(end)) {
      this.#now = timer.at;
      this.#timers.delete(timer);
      timer.work();
      await nextTurn();
    }
    this.#now = end;
  }

  #nextUntil(end: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers) {
      if (timer.at <= end && (next === undefined || timer.at < next.at)) next = timer;
    }
    return next;
  }
}
