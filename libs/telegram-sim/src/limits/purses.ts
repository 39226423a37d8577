/** Something that is spent and comes back with time. All times in milliseconds; amounts in messages. */
export interface Purse {
  /** What it can hold. */
  readonly capacity: number;
  /** What can be spent now; below 0 after more than it holds was spent at once. */
  free(nowMs: number): number;
  /**
   * How long until `amount` can be spent; 0: now. More than it ever holds can be spent when it is full.
   * @param ahead what others will have spent before
   */
  waitMs(nowMs: number, amount: number, ahead?: number): number;
  spend(nowMs: number, amount: number): void;
}

/** Full again, and so not worth keeping. */
export const isFull = (purse: Purse, nowMs: number): boolean => purse.free(nowMs) >= purse.capacity - EPSILON;

/** What the sums of fractions may be off by: who waited as long as told must not be told to wait a little more. */
const EPSILON = 1e-6;

/** A bucket that is full at the start and refills steadily. */
export class TokenBucket implements Purse {
  private tokens: number;
  private filledAtMs = -Infinity;

  constructor(
    readonly capacity: number,
    private readonly perSecond: number,
  ) {
    this.tokens = capacity;
  }

  free(nowMs: number): number {
    const gained = ((nowMs - this.filledAtMs) / 1000) * this.perSecond;
    this.tokens = Math.min(this.capacity, this.tokens + Math.max(0, gained));
    this.filledAtMs = Math.max(nowMs, this.filledAtMs);
    return this.tokens;
  }

  waitMs(nowMs: number, amount: number, ahead = 0): number {
    const missing = ahead + Math.min(amount, this.capacity) - this.free(nowMs);
    return missing <= EPSILON ? 0 : (missing / this.perSecond) * 1000;
  }

  spend(nowMs: number, amount: number): void {
    this.tokens = this.free(nowMs) - amount;
  }
}

/** At most `capacity` in any `windowMs`. */
export class SlidingWindow implements Purse {
  private spent: { readonly atMs: number; readonly amount: number }[] = [];
  private sum = 0;

  constructor(
    readonly capacity: number,
    private readonly windowMs: number,
  ) {}

  free(nowMs: number): number {
    this.forget(nowMs);
    return this.capacity - this.sum;
  }

  waitMs(nowMs: number, amount: number, ahead = 0): number {
    let excess = ahead + Math.min(amount, this.capacity) - this.free(nowMs);
    if (excess <= EPSILON) return 0;
    for (const { atMs, amount: freed } of this.spent) {
      excess -= freed;
      if (excess <= EPSILON) return atMs + this.windowMs - nowMs;
    }
    // What it waits for is not even spent yet.
    return this.windowMs;
  }

  spend(nowMs: number, amount: number): void {
    this.spent.push({ atMs: nowMs, amount });
    this.sum += amount;
  }

  private forget(nowMs: number): void {
    const stillCounts = this.spent.findIndex(({ atMs }) => atMs + this.windowMs > nowMs);
    if (stillCounts === 0) return;
    this.spent = stillCounts < 0 ? [] : this.spent.slice(stillCounts);
    this.sum = this.spent.reduce((sum, { amount }) => sum + amount, 0);
  }
}
