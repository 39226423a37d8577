/** Something that is spent and comes back with time. All times in milliseconds. */
export interface Purse {
  /** How long until `amount` can be spent; 0: now. */
  waitMs(nowMs: number, amount: number): number;
  spend(nowMs: number, amount: number): void;
  /** Full again, and so not worth keeping. */
  isFull(nowMs: number): boolean;
}

/** A bucket that is full at the start and refills steadily. */
export class TokenBucket implements Purse {
  private tokens: number;
  private filledAtMs = -Infinity;

  constructor(
    private readonly capacity: number,
    private readonly perSecond: number,
  ) {
    this.tokens = capacity;
  }

  waitMs(nowMs: number, amount: number): number {
    this.refill(nowMs);
    // More than the bucket ever holds goes through when it is full.
    const missing = Math.min(amount, this.capacity) - this.tokens;
    return missing <= 0 ? 0 : (missing / this.perSecond) * 1000;
  }

  spend(nowMs: number, amount: number): void {
    this.refill(nowMs);
    this.tokens -= amount;
  }

  isFull(nowMs: number): boolean {
    this.refill(nowMs);
    return this.tokens >= this.capacity;
  }

  private refill(nowMs: number): void {
    const gained = ((nowMs - this.filledAtMs) / 1000) * this.perSecond;
    this.tokens = Math.min(this.capacity, this.tokens + Math.max(0, gained));
    this.filledAtMs = Math.max(nowMs, this.filledAtMs);
  }
}

/** At most `count` in any `windowMs`. */
export class SlidingWindow implements Purse {
  private spentAtMs: number[] = [];

  constructor(
    private readonly count: number,
    private readonly windowMs: number,
  ) {}

  waitMs(nowMs: number, amount: number): number {
    this.forget(nowMs);
    const excess = this.spentAtMs.length + Math.min(amount, this.count) - this.count;
    const last = this.spentAtMs[excess - 1];
    return last === undefined ? 0 : last + this.windowMs - nowMs;
  }

  spend(nowMs: number, amount: number): void {
    for (let n = 0; n < amount; n += 1) this.spentAtMs.push(nowMs);
  }

  isFull(nowMs: number): boolean {
    this.forget(nowMs);
    return this.spentAtMs.length === 0;
  }

  private forget(nowMs: number): void {
    const stillCounts = this.spentAtMs.findIndex((at) => at + this.windowMs > nowMs);
    this.spentAtMs = stillCounts < 0 ? [] : this.spentAtMs.slice(stillCounts);
  }
}
