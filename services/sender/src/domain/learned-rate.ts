/** Refused often, a bot still says something. */
const LEAST_PER_SECOND = 1;
/** One step of the climb, as a part of the full rate, and how long each is stood on. */
const STEP = 0.05;
const STEP_MS = 10_000;

/**
 * What a bot may send per second, as Telegram teaches: half after each time the whole bot was refused, then back by
 * small steps. Telegram does not say its limits, and they move (tdlib/td#1236).
 */
export class LearnedRate {
  readonly #full: number;
  #rate: number;
  #since = 0;

  constructor(fullPerSecond: number) {
    this.#full = fullPerSecond;
    this.#rate = fullPerSecond;
  }

  at(now: number): number {
    if (this.#rate === this.#full) return this.#full;
    const steps = Math.max(0, Math.floor((now - this.#since) / STEP_MS));
    return Math.min(this.#full, this.#rate + steps * STEP * this.#full);
  }

  onRefused(now: number): void {
    this.#rate = Math.max(Math.min(LEAST_PER_SECOND, this.#full), this.at(now) / 2);
    this.#since = now;
  }
}
