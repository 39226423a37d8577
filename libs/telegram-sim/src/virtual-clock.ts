import { setImmediate as nextTurn } from "node:timers/promises";
import type { Clock } from "./clock.js";
import type { Flights } from "./delivery/flights.js";

interface Timer {
  readonly dueAtMs: number;
  /** Timers due at the same time run in the order in which they were set. */
  readonly seq: number;
  readonly work: () => void;
  /** Takes the timer back from the clock below. */
  cancel: () => void;
}

/**
 * A clock that goes as the one below it, and can be moved forward besides.
 *
 * What `advance` guarantees: every timer due in between runs, also those set meanwhile, in the order of their times,
 * and `now()` in each is its own time. After each the event loop has a turn, so that what a timer resolved goes on at
 * that time; then webhook posts in flight have a moment of real time to land (see Flights), so that a bot that answers
 * promptly gets its retries, answers and next updates at their own times. What is slower is overtaken: it ends at the
 * time that is then.
 */
export class VirtualClock implements Clock {
  private readonly timers = new Set<Timer>();
  private lastSeq = 0;
  private offset = 0;
  /** One advance after the other. */
  private moving: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly base: Clock,
    private readonly flights: Flights,
  ) {}

  /** How far it is ahead of the clock below, in ms. */
  get offsetMs(): number {
    return this.offset;
  }

  now(): number {
    return this.base.now() + this.offset;
  }

  setTimer(ms: number, work: () => void): () => void {
    const timer: Timer = { dueAtMs: this.now() + ms, seq: ++this.lastSeq, work, cancel: () => undefined };
    this.timers.add(timer);
    this.arm(timer);
    return () => this.forget(timer);
  }

  /** Goes on from where an earlier run of the simulator was; before any timer is set. */
  restore(offsetMs: number): void {
    this.offset = offsetMs;
  }

  /** Moves the time forward. @returns the time then. */
  advance(ms: number): Promise<number> {
    const moved = this.moving.then(() => this.moveTo(this.now() + ms));
    this.moving = moved.catch(() => undefined);
    return moved;
  }

  private async moveTo(targetMs: number): Promise<number> {
    this.flights.beginMove();
    await this.flights.landed();
    try {
      for (let next = this.firstDueBy(targetMs); next; next = this.firstDueBy(targetMs)) await this.run(next);
      this.skipTo(targetMs);
    } finally {
      for (const timer of this.timers) this.arm(timer);
    }
    return this.now();
  }

  private async run(timer: Timer): Promise<void> {
    this.forget(timer);
    this.skipTo(timer.dueAtMs);
    timer.work();
    await nextTurn();
    await this.flights.landed();
  }

  private firstDueBy(targetMs: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.timers)
      if (timer.dueAtMs <= targetMs && comesBefore(timer, first)) first = timer;
    return first;
  }

  private skipTo(timeMs: number): void {
    this.offset += Math.max(0, timeMs - this.now());
  }

  private arm(timer: Timer): void {
    timer.cancel();
    timer.cancel = this.base.setTimer(Math.max(0, timer.dueAtMs - this.now()), () => {
      this.timers.delete(timer);
      timer.work();
    });
  }

  private forget(timer: Timer): void {
    timer.cancel();
    this.timers.delete(timer);
  }
}

const comesBefore = (timer: Timer, other: Timer | undefined): boolean =>
  other === undefined ||
  timer.dueAtMs < other.dueAtMs ||
  (timer.dueAtMs === other.dueAtMs && timer.seq < other.seq);
