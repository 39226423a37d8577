import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { SlidingWindow, TokenBucket, type Purse } from "./purses.js";

const gapsMs = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 200 });

/** The times at which a client that tries at these times is let through. */
function passed(purse: Purse, gaps: readonly number[]): number[] {
  let now = 0;
  return gaps.flatMap((gap) => {
    now += gap;
    if (purse.waitMs(now, 1) > 0) return [];
    purse.spend(now, 1);
    return [now];
  });
}

test("a sliding window never lets more through in any window", () => {
  fc.assert(
    fc.property(gapsMs, (gaps) => {
      const times = passed(new SlidingWindow(5, 10_000), gaps);
      return times.every((time, n) => (times[n + 5] ?? Infinity) - time >= 10_000);
    }),
  );
});

test("a bucket never lets more through than it holds and gains", () => {
  fc.assert(
    fc.property(gapsMs, (gaps) => {
      const times = passed(new TokenBucket(3, 1), gaps);
      return times.every((from, i) =>
        times.slice(i).every((to, n) => n + 1 <= 3 + (to - from) / 1000 + 1e-6),
      );
    }),
  );
});

test("who waits as long as told is let through", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }), gapsMs, (amount, gaps) => {
      for (const purse of [new SlidingWindow(10, 60_000), new TokenBucket(10, 2)]) {
        passed(purse, gaps);
        const now = gaps.reduce((sum, gap) => sum + gap, 0);
        const waitMs = Math.ceil(purse.waitMs(now, amount) / 1000) * 1000;
        expect(purse.waitMs(now + waitMs, amount)).toBe(0);
      }
    }),
  );
});

test("who paces itself just below the rate is never refused", () => {
  const bucket = new TokenBucket(30, 30);
  const gaps = Array.from({ length: 10_000 }, () => 1000 / 29);
  expect(passed(bucket, gaps)).toHaveLength(10_000);
});

test("what is spent in fractions adds up: a fifth of a message five times is one", () => {
  for (const purse of [new SlidingWindow(3, 60_000), new TokenBucket(3, 1)]) {
    for (let n = 0; n < 15; n += 1) {
      expect(purse.waitMs(0, 0.2)).toBe(0);
      purse.spend(0, 0.2);
    }
    expect(purse.waitMs(0, 0.2)).toBeGreaterThan(0);
  }
});

test("more than a purse ever holds goes through when it is full, and is paid for afterwards", () => {
  const bucket = new TokenBucket(3, 1);
  expect(bucket.waitMs(0, 10)).toBe(0);
  bucket.spend(0, 10);
  expect(bucket.waitMs(0, 1)).toBe(8000);
});
