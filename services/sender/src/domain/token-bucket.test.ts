import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { TokenBucket } from "./token-bucket.js";

const bucket = (ratePerSecond: number, capacity: number): TokenBucket =>
  new TokenBucket({ ratePerSecond, capacity, now: 0 });
/** Sends what has arrived in the same instant. */
function send(purse: TokenBucket, now: number, cost: number): void {
  purse.spend(now, cost);
  purse.settle(now, cost);
}

describe("a token bucket", () => {
  test("starts full, and then gives as much as flows in", () => {
    const purse = bucket(1, 3);
    for (let n = 0; n < 3; n++) {
      expect(purse.readyAt(0, 1)).toBe(0);
      send(purse, 0, 1);
    }
    expect(purse.readyAt(0, 1)).toBe(1_000);
    expect(purse.readyAt(400, 1)).toBe(1_000);
    expect(purse.readyAt(1_000, 1)).toBe(1_000);
  });

  test("begins to fill up when what was sent has arrived, not when it left", () => {
    const purse = bucket(1, 1);
    purse.spend(0, 1);
    expect(purse.readyAt(800, 1)).toBeGreaterThan(800);
    purse.settle(800, 1);
    expect(purse.readyAt(800, 1)).toBe(1_800);
  });

  test("gets back what did not leave", () => {
    const purse = bucket(1, 1);
    purse.spend(0, 1);
    purse.giveBack(1);
    expect(purse.readyAt(0, 1)).toBe(0);
  });

  test("lets more than it can hold go when it is full, and is in debt then", () => {
    const purse = bucket(1, 3);
    expect(purse.readyAt(0, 10)).toBe(0);
    send(purse, 0, 10);
    expect(purse.readyAt(0, 1)).toBe(8_000);
  });

  test("is idle only when nothing is lost by forgetting it", () => {
    const purse = bucket(1, 3);
    expect(purse.isIdle(0)).toBe(true);
    purse.spend(0, 1);
    expect(purse.isIdle(60_000)).toBe(false);
    purse.settle(60_000, 1);
    expect([purse.isIdle(60_999), purse.isIdle(61_000)]).toEqual([false, true]);
  });

  test("without a limit is always ready", () => {
    const purse = bucket(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
    send(purse, 0, 1_000_000);
    expect(purse.readyAt(0, 1_000_000)).toBe(0);
  });

  test("may be given a limit later, and then holds a second's worth", () => {
    const { POSITIVE_INFINITY } = Number;
    const bucket = new TokenBucket({ ratePerSecond: POSITIVE_INFINITY, capacity: POSITIVE_INFINITY, now: 0 });
    bucket.spend(0, 5);
    bucket.settle(0, 5);
    bucket.changeRate(0, 2);
    expect(bucket.readyAt(0, 2)).toBe(0);
    bucket.spend(0, 2);
    bucket.settle(0, 2);
    expect(bucket.readyAt(0, 1)).toBe(500);
  });

  test("is ready at the time it said, and not a millisecond before", () => {
    const sends = fc.array(fc.record({ afterMs: fc.nat(3_000), cost: fc.integer({ min: 1, max: 5 }) }));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        sends,
        (rate, capacity, all) => {
          const purse = bucket(rate, capacity);
          let now = 0;
          for (const { afterMs, cost } of all) {
            now += afterMs;
            const at = purse.readyAt(now, cost);
            expect(purse.readyAt(at, cost)).toBe(at);
            expect(purse.readyAt(Math.max(now, at - 1), cost)).toBe(at);
            now = at;
            send(purse, now, cost);
          }
        },
      ),
    );
  });
});
