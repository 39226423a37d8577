import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { WakeUps } from "./wake-ups.js";

test("no minute, wherever it begins, sees more bots wake than allowed, and none waits for longer than it must", () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 100 });
  fc.assert(
    fc.property(gaps, fc.integer({ min: 1, max: 20 }), (all, perMinute) => {
      const wakeUps = new WakeUps(perMinute);
      let now = 0;
      const times = all.map((gap, bot) => {
        now += gap;
        return { now, at: wakeUps.of(bot, now) };
      });
      for (const [n, { now: asked, at }] of times.entries()) {
        const before = times[n - perMinute]?.at ?? Number.NEGATIVE_INFINITY;
        expect(at).toBe(Math.max(asked, before + 60_000));
      }
    }),
  );
});

test("a bot wakes once", () => {
  const wakeUps = new WakeUps(1);
  expect([wakeUps.of(7, 100), wakeUps.of(8, 100), wakeUps.of(7, 5_000)]).toEqual([100, 60_100, 100]);
});
