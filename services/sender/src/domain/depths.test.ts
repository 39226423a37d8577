import { expect, test } from "@jest/globals";
import { lanes } from "@telebus/contracts";
import fc from "fast-check";
import { mergeDepths } from "./depths.js";

const count = fc.nat({ max: 50 });
const bot = fc.integer({ min: 1, max: 4 });
const lane = fc.constantFrom(...lanes);
const depths = fc.record({
  shards: fc.array(fc.constantFrom("00", "01")),
  bots: fc.uniqueArray(
    fc.record({
      bot,
      lanes: fc.uniqueArray(fc.record({ lane, waiting: count, underWay: count }), {
        selector: (one) => one.lane,
      }),
      heldChats: count,
      perSecond: fc.option(count),
    }),
    { selector: (one) => one.bot },
  ),
});
const senders = fc.array(fc.record({ id: fc.uuid(), depths }), { maxLength: 4 });
const parked = fc.array(fc.record({ bot, lane, parked: count }), { maxLength: 6 });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

test("what all senders tell of is counted once, whoever tells it", () => {
  fc.assert(
    fc.property(senders, parked, (senders, parked) => {
      const view = mergeDepths({ bots: [9], fullRate: () => 30, senders, parked, stopped: [] });
      const told = senders.flatMap(({ depths }) => depths.bots.flatMap((one) => one.lanes));
      const seen = view.bots.flatMap((one) => one.lanes);
      expect(sum(seen.map(({ waiting }) => waiting))).toBe(sum(told.map(({ waiting }) => waiting)));
      expect(sum(seen.map(({ underWay }) => underWay))).toBe(sum(told.map(({ underWay }) => underWay)));
      expect(sum(seen.map((one) => one.parked))).toBe(sum(parked.map((one) => one.parked)));
      const named = view.bots.map((one) => one.bot);
      expect(named).toEqual([...new Set(named)].toSorted((a, b) => a - b));
      expect(view.bots.at(-1)).toEqual({ bot: 9, lanes: [], heldChats: 0, perSecond: 30 });
    }),
  );
});
