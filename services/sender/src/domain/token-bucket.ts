import type { Purse } from "./limits.js";

/** A token that is whole but for the error of adding fractions is whole. */
const ROUNDING = 1e-9;

/**
 * A smooth token bucket: `ratePerSecond` flow in all the time, `capacity` at most are kept. It starts full.
 * What is under way is set aside at once but leaves the bucket only when it has surely arrived: Telegram's own bucket
 * overflows until then.
 * A cost above the capacity (an album in a small bucket) goes when the bucket is full, and leaves it in debt.
 */
export class TokenBucket implements Purse {
  #ratePerMs: number;
  #capacity: number;
  #tokens: number;
  #underWay = 0;
  #at: number;

  constructor(options: { ratePerSecond: number; capacity: number; now: number }) {
    this.#ratePerMs = options.ratePerSecond / 1000;
    this.#capacity = options.capacity;
    this.#tokens = options.capacity;
    this.#at = options.now;
  }

  /** From now on it fills at this rate, and keeps as much as flows in within a second. */
  changeRate(now: number, ratePerSecond: number): void {
    // One without limits has no number of tokens.
    const tokens = this.#capacity === Number.POSITIVE_INFINITY ? ratePerSecond : this.#tokensAt(now);
    this.#tokens = Math.min(tokens, ratePerSecond);
    this.#at = Math.max(this.#at, now);
    this.#ratePerMs = ratePerSecond / 1000;
    this.#capacity = ratePerSecond;
  }

  readyAt(now: number, cost: number): number {
    if (this.#capacity === Number.POSITIVE_INFINITY) return now;
    const needed = Math.min(cost, this.#capacity) + this.#underWay;
    const missing = needed - this.#tokensAt(now);
    return missing <= ROUNDING ? now : now + Math.ceil((missing - ROUNDING) / this.#ratePerMs);
  }

  spend(_now: number, cost: number): void {
    this.#underWay += cost;
  }

  settle(now: number, cost: number): void {
    this.#underWay -= cost;
    if (this.#capacity === Number.POSITIVE_INFINITY) return;
    this.#tokens = this.#tokensAt(now) - cost;
    this.#at = Math.max(this.#at, now);
  }

  giveBack(cost: number): void {
    this.#underWay -= cost;
  }

  /** Others have taken all there was, until `since`: what is under way and what has come in from then on is left. */
  drain(now: number, since: number): void {
    const left = this.#underWay + Math.max(0, now - since) * this.#ratePerMs;
    this.#tokens = Math.min(this.#tokensAt(now), left);
    this.#at = Math.max(this.#at, now);
  }

  isIdle(now: number): boolean {
    return this.#underWay === 0 && this.#tokensAt(now) >= this.#capacity;
  }

  #tokensAt(now: number): number {
    const grown = this.#tokens + Math.max(0, now - this.#at) * this.#ratePerMs;
    return Math.min(this.#capacity, grown);
  }
}
