import type { Clock } from "../src/index.js";

interface Timer {
  readonly dueAt: number;
  readonly work: () => void;
}

/** A clock that stands still until it is turned. Times in milliseconds. */
export class TurnedClock implements Clock {
  private time = 1_800_000_000_000;
  private readonly timers = new Set<Timer>();
  private readonly waiters = new Set<{ ms: number; resolve: () => void }>();

  now(): number {
    return this.time;
  }

  setTimer(ms: number, work: () => void): () => void {
    const timer = { dueAt: this.time + ms, work };
    this.timers.add(timer);
    for (const waiter of this.waiters)
      if (waiter.ms === ms) {
        this.waiters.delete(waiter);
        waiter.resolve();
      }
    return () => this.timers.delete(timer);
  }

  /** Resolves when a timer of exactly this length runs. */
  timerOf(ms: number): Promise<void> {
    if ([...this.timers].some(({ dueAt }) => dueAt === this.time + ms)) return Promise.resolve();
    return new Promise((resolve) => this.waiters.add({ ms, resolve }));
  }

  turn(ms: number): void {
    this.time += ms;
    for (const timer of this.timers)
      if (timer.dueAt <= this.time) {
        this.timers.delete(timer);
        timer.work();
      }
  }
}
