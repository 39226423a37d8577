import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { systemClock } from "../clock.js";
import { Ring } from "./ring.js";

interface Item {
  readonly seq: number;
}

const all = { matches: () => true };

test("a ring keeps the last so many, in order, whatever is asked for", () => {
  const cases = fc.record({
    capacity: fc.integer({ min: 1, max: 20 }),
    added: fc.nat(100),
    after: fc.nat(110),
  });
  fc.assert(
    fc.property(cases, ({ capacity, added, after }) => {
      const ring = new Ring<Item>(capacity, systemClock);
      for (let n = 0; n < added; n += 1) ring.add({ seq: ring.nextSeq() });
      const kept = Array.from({ length: added }, (_, n) => n + 1).slice(-capacity);
      expect(ring.find({ after, ...all }).map(({ seq }) => seq)).toEqual(kept.filter((seq) => seq > after));
    }),
  );
});

test("what was there before a clearing is gone, and places go on", () => {
  const ring = new Ring<Item>(3, systemClock);
  for (let n = 0; n < 5; n += 1) ring.add({ seq: ring.nextSeq() });
  ring.clear();
  expect(ring.find({ after: 0, ...all })).toEqual([]);
  ring.add({ seq: ring.nextSeq() });
  expect(ring.find({ after: 0, ...all })).toEqual([{ seq: 6 }]);
});
