import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { pauseAfterFailureMs } from "./retry.js";

test("the pauses are those of Telegram", () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7].map((failures) => pauseAfterFailureMs(failures, () => 0));
  expect(pauses).toEqual([0, 2000, 4000, 8000, 16_000, 32_000, 60_000]);
});

test("later pauses stay between one and two minutes", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 7, max: 1000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (failures, random) => {
        const pauseMs = pauseAfterFailureMs(failures, () => random);
        return pauseMs >= 60_000 && pauseMs <= 120_000;
      },
    ),
  );
});

test("a wait that is asked for is honoured up to an hour", () => {
  expect(pauseAfterFailureMs(1, () => 0, 7)).toBe(7000);
  expect(pauseAfterFailureMs(1, () => 0, 999_999)).toBe(3_600_000);
});
