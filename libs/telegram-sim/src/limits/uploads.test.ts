import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { spacingMs, Uploads } from "./uploads.js";
import { defaultLimits } from "./values.js";

const BOT = 1;
const load = (bytes: number) => ({ count: 1, bytes, largestBytes: bytes });

const traffic = fc.array(
  fc.record({
    gapMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1500 })),
    bytes: fc.constantFrom(1000, 100_000, 100_001, 3_000_000, 9_000_000, 50_000_000),
  }),
  { maxLength: 200 },
);

/** When each upload goes on; undefined where it was refused. */
function goOn(uploads: { gapMs: number; bytes: number }[]) {
  const limits = new Uploads();
  let now = 0;
  return uploads.map(({ gapMs, bytes }) => {
    now += gapMs;
    const waitMs = limits.placeMs(BOT, load(bytes), now, defaultLimits);
    return { bytes, now, at: waitMs === undefined ? undefined : now + waitMs };
  });
}

const isSpaced = ({ bytes }: { bytes: number }) => bytes > defaultLimits.spacedUploadBytes;

test("large uploads of equal size go on with their distance, and nobody waits longer than 5 s", () => {
  fc.assert(
    fc.property(traffic, (uploads) => {
      const passed = goOn(uploads).filter(isSpaced);
      return passed.every(({ bytes, now, at }, n) => {
        const before = passed.slice(0, n).findLast((one) => one.bytes === bytes && one.at !== undefined);
        const earliest = (before?.at ?? -Infinity) + spacingMs(bytes);
        return at === undefined ? earliest - now > 5000 : at >= earliest - 1e-6 && at - now <= 5000;
      });
    }),
  );
});

test("what is small never waits", () => {
  fc.assert(
    fc.property(traffic, (uploads) => goOn(uploads).every((one) => isSpaced(one) || one.at === one.now)),
  );
});

test("what is refused takes no place: who comes a second later is let on", () => {
  const limits = new Uploads();
  const place = (now: number) => limits.placeMs(BOT, load(9_000_000), now, defaultLimits);
  expect([0, 1, 2, 3, 4, 5].map(() => place(0))).toEqual([0, 900, 1800, 2700, 3600, 4500]);
  for (let n = 0; n < 50; n += 1) expect(place(0)).toBeUndefined();
  expect(place(1000)).toBe(4400);
});

test("the distance grows with the size, between 0.2 and 0.9 s", () => {
  expect([100_001, 2_000_000, 5_000_000, 9_000_000, 50_000_000].map(spacingMs)).toEqual([
    200, 200, 500, 900, 900,
  ]);
});

test("other sizes and other bots do not mind, and sizes whose time is over are forgotten", () => {
  const limits = new Uploads();
  const place = (bot: number, bytes: number, now: number) =>
    limits.placeMs(bot, load(bytes), now, defaultLimits);
  expect([place(1, 200_000, 0), place(1, 200_000, 0), place(1, 200_001, 0), place(2, 200_000, 0)]).toEqual([
    0, 200, 0, 0,
  ]);
  for (let bytes = 300_000; bytes < 303_000; bytes += 1) expect(place(1, bytes, 10_000)).toBe(0);
  expect(place(1, 200_000, 20_000)).toBe(0);
});
