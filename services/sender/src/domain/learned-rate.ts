/** Refused often, a bot still says something. */
const LEAST_PER_SECOND = 1;
/** The rate that was too much, less a little: so far it comes back quickly, in steps. */
const NEARLY = 0.8;
const QUICK_MS = 2_000;
const QUICK_STEPS = 4;
/** From there it climbs slowly: one step, as a part of the full rate, and how long each is stood on. */
const STEP = 0.05;
const STEP_MS = 10_000;

/**
 * What a bot may send per second, as Telegram teaches: half after each time the whole bot was refused, then within
 * seconds back to nearly what was too much, and on from there by small steps, as TCP's CUBIC does (RFC 9438). Telegram
 * does not say its limits, and they move (tdlib/td#1236).
 */
export class LearnedRate {
  readonly #full: number;
  readonly #least: number;
  /** Of the last refusal; the full rate before any. */
  #halved: number;
  #nearly: number;
  #since = Number.NEGATIVE_INFINITY;

  constructor(fullPerSecond: number) {
    this.#full = fullPerSecond;
    this.#least = Math.min(LEAST_PER_SECOND, fullPerSecond);
    this.#halved = fullPerSecond;
    this.#nearly = fullPerSecond;
  }

  at(now: number): number {
    if (this.#nearly === this.#full) return this.#full;
    const waited = Math.max(0, now - this.#since);
    if (waited < QUICK_MS) {
      const part = Math.floor((waited / QUICK_MS) * QUICK_STEPS) / QUICK_STEPS;
      return this.#halved + part * (this.#nearly - this.#halved);
    }
    const steps = Math.floor((waited - QUICK_MS) / STEP_MS);
    return Math.min(this.#full, this.#nearly + steps * STEP * this.#full);
  }

  /** @param until when it may go on: from there it climbs */
  onRefused(until: number): void {
    const tooMuch = this.at(until);
    this.#halved = Math.max(this.#least, tooMuch / 2);
    this.#nearly = Math.max(this.#least, tooMuch * NEARLY);
    this.#since = until;
  }
}
