import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isPossiblePhoto, photoSizes } from "./photo-sizes.js";

const photo = fc.record({
  width: fc.integer({ min: 1, max: 9000 }),
  height: fc.integer({ min: 1, max: 9000 }),
});

describe("the sizes of a photo", () => {
  test("grow, keep the shape, and end with the photo itself or 2560 pixels", () => {
    fc.assert(
      fc.property(photo.filter(isPossiblePhoto), (given) => {
        const sizes = photoSizes(given);
        const longest = sizes.map(({ width, height }) => Math.max(width, height));
        expect(longest).toEqual([...new Set(longest)].toSorted((a, b) => a - b));
        expect(longest.at(-1)).toBe(Math.min(2560, Math.max(given.width, given.height)));
        for (const { width, height } of sizes)
          expect(Math.abs(width * given.height - height * given.width)).toBeLessThanOrEqual(
            Math.max(given.width, given.height),
          );
      }),
    );
  });

  test("of a photo as phones send it are four", () => {
    expect(photoSizes({ width: 1280, height: 960 })).toEqual([
      { width: 90, height: 68 },
      { width: 320, height: 240 },
      { width: 800, height: 600 },
      { width: 1280, height: 960 },
    ]);
  });

  test.each([
    [{ width: 5000, height: 5000 }, true],
    [{ width: 5001, height: 5000 }, false],
    [{ width: 2000, height: 100 }, true],
    [{ width: 2001, height: 100 }, false],
    [{ width: 0, height: 1 }, false],
  ])("%j is possible: %s", (given, isPossible) => {
    expect(isPossiblePhoto(given)).toBe(isPossible);
  });
});
