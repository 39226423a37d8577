import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { byteRange } from "./byte-range.js";

describe("a range of bytes", () => {
  test.each([
    ["bytes=0-3", { start: 0, end: 4 }],
    ["bytes=4-", { start: 4, end: 10 }],
    ["bytes=-3", { start: 7, end: 10 }],
    ["bytes=-30", { start: 0, end: 10 }],
    ["bytes=8-99", { start: 8, end: 10 }],
    ["bytes=10-", "unsatisfiable"],
    ["bytes=12-14", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    ["bytes=5-2", undefined],
    ["bytes=-", undefined],
    ["bytes=0-1,4-5", undefined],
    ["lines=0-1", undefined],
    [undefined, undefined],
  ])("%s of ten", (header, range) => {
    expect(byteRange(header, 10)).toEqual(range);
  });

  test("lies inside the file, whatever is asked", () => {
    const number = fc.option(fc.nat(50), { nil: "" });
    fc.assert(
      fc.property(number, number, fc.nat(30), (first, last, size) => {
        const range = byteRange(`bytes=${first}-${last}`, size);
        if (range === undefined || range === "unsatisfiable") return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThan(range.start);
        expect(range.end).toBeLessThanOrEqual(size);
      }),
    );
  });
});
