import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Window } from "./window.js";

/** Plays a sender that makes `perSecond` calls, of which `stuck` are held by their chats. */
function play(perSecond: number, { stuck = 0, seconds = 20, feeders = 1 } = {}) {
  const windows = Array.from({ length: feeders }, () => new Window(0));
  const tickMs = 100;
  let [now, outstanding, made, largest, credit] = [0, stuck, 0, 0, 0];
  for (; now < seconds * 1000; now += tickMs) {
    for (const window of windows) {
      const room = window.room({ outstanding, ended: made }, now);
      window.onAsked(room);
      outstanding += room;
    }
    largest = Math.max(largest, outstanding);
    credit = Math.min(credit + (perSecond * tickMs) / 1000, outstanding - stuck);
    const ended = Math.floor(credit);
    credit -= ended;
    outstanding -= ended;
    made += ended;
  }
  return { made, largest };
}

describe("how much may wait in the sender", () => {
  test.each([1, 30, 100, 600])("a sender that makes %i calls a second is never without work", (perSecond) => {
    expect(play(perSecond).made).toBeGreaterThan(perSecond * 18.5);
  });

  test.each([30, 600])(
    "two who share the work keep a sender of %i calls a second at work too",
    (perSecond) => {
      const [one, two] = [play(perSecond), play(perSecond, { feeders: 2 })];
      expect(two.made).toBeGreaterThanOrEqual(one.made * 0.98);
    },
  );

  test("is little where the sender is slow, and never more than it holds of a lane", () => {
    expect(play(30).largest).toBe(24);
    expect(play(100_000).largest).toBeLessThanOrEqual(1_000);
  });

  test("chats that are made to wait do not stop the others", () => {
    const { made } = play(30, { stuck: 200, seconds: 60 });
    expect(made).toBeGreaterThan(30 * 50);
  });

  test("is bounded, whatever happens", () => {
    const step = fc.record({
      outstanding: fc.nat(5_000),
      ended: fc.nat(9_000),
      after: fc.nat(3_000),
      asked: fc.nat(1_000),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
        const window = new Window(0);
        let now = 0;
        for (const { outstanding, ended, after, asked } of steps) {
          now += after;
          const room = window.room({ outstanding, ended }, now);
          expect(room).toBeGreaterThanOrEqual(0);
          expect(room).toBeLessThanOrEqual(1_000);
          window.onAsked(asked);
        }
      }),
    );
  });
});
