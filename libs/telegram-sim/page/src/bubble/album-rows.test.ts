import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { albumRows } from "./album-rows.js";

it("lays out every picture of an album once, in order, three in a row at most", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 12 }), (items) => {
      const rows = albumRows(items);
      expect(rows.flat()).toEqual(items);
      expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(3);
    }),
  );
});
