import { expect, test } from "@jest/globals";
import { estimate, isEnough } from "./budget.js";
import { noLimits, publishedLimits } from "./limits.js";

test.each([
  [1, { freeSeconds: 0, paidSeconds: 0, stars: 0 }],
  [30, { freeSeconds: 0, paidSeconds: 0, stars: 0 }],
  [630, { freeSeconds: 20, paidSeconds: 0, stars: 60 }],
  [100_030, { freeSeconds: 3_334, paidSeconds: 99, stars: 10_000 }],
])("%d messages", (messages, expected) => {
  expect(estimate(messages, publishedLimits)).toEqual(expected);
});

test("without limits there is nothing to pay for", () => {
  expect(estimate(1_000_000, noLimits)).toMatchObject({ stars: 0 });
});

test.each([
  [9_999, 5, false],
  [10_000, 5, true],
  [10_000, 10_001, false],
])("a balance of %d for a price of %d: %s", (balance, stars, expected) => {
  expect(isEnough(balance, stars)).toBe(expected);
});
