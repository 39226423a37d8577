import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { fairShare } from "./fair-share.js";

test("the shares of any senders make up the whole, and differ by one at most", () => {
  const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(ids, fc.nat(64), (senders, total) => {
      const shares = senders.map((me) => fairShare(me, senders, total));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }),
  );
});

test("one that is not yet in the list counts itself", () => {
  expect(fairShare("new", ["old"], 16)).toBe(8);
  expect(fairShare("new", [], 16)).toBe(16);
});
