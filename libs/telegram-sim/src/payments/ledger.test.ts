import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { changeOf, Ledger, NANOSTARS, OUTSIDE } from "./ledger.js";
import { starTransaction } from "./transactions.js";

const PEOPLE = [1, 2, 3];
const BOTS = [11, 12];
const EVERYBODY = [...PEOPLE, ...BOTS];
const newLedger = (maxEntries?: number) =>
  new Ledger({ startStars: (id) => (id < 10 ? 5_000 : 0), now: () => 1, ...(maxEntries && { maxEntries }) });

const step = fc.oneof(
  fc.record({
    what: fc.constant("give" as const),
    id: fc.constantFrom(...EVERYBODY),
    stars: fc.integer({ min: -6_000, max: 6_000 }),
  }),
  fc.record({
    what: fc.constant("move" as const),
    from: fc.constantFrom(...EVERYBODY),
    to: fc.constantFrom(...EVERYBODY),
    stars: fc.integer({ min: 1, max: 6_000 }),
  }),
  fc.record({
    what: fc.constant("broadcast" as const),
    id: fc.constantFrom(...BOTS),
    messages: fc.integer({ min: 1, max: 50 }),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

function run(ledger: Ledger, one: Step): void {
  if (one.what === "give") ledger.give(one.id, one.stars, "g");
  else if (one.what === "broadcast") ledger.payForBroadcast(one.id, one.messages, "b");
  else {
    const { from, to, stars } = one;
    ledger.move({ id: "m", from, to, nanostars: stars * NANOSTARS, date: 1, about: {} });
  }
}

/** What the rows say, with no help from the balances. */
function sumsOf({ carried, entries }: ReturnType<Ledger["keep"]>): Map<number, number> {
  const sums = new Map(carried);
  for (const id of sums.keys())
    sums.set(
      id,
      entries.reduce((sum, entry) => sum + changeOf(entry, id), sums.get(id) ?? 0),
    );
  return sums;
}

test.each([20_000, 5])("balances are the sums of the rows, of which %d are kept", (maxEntries) => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const ledger = newLedger(maxEntries);
      for (const one of steps) {
        run(ledger, one);
        const kept = ledger.keep();
        expect(kept.entries.length).toBeLessThanOrEqual(maxEntries);
        for (const [id, sum] of sumsOf(kept)) expect(ledger.nanostars(id)).toBe(sum);
      }
    }),
  );
});

test("no sequence of operations makes or destroys Stars, and nobody is ever below nothing", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const ledger = newLedger();
      for (const one of steps) {
        run(ledger, one);
        const inside = EVERYBODY.map((id) => ledger.nanostars(id));
        expect(inside.reduce((sum, stars) => sum + stars, ledger.nanostars(OUTSIDE))).toBe(0);
        expect(Math.min(...inside)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test("rows are only added", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const ledger = newLedger();
      let before: readonly unknown[] = [];
      for (const one of steps) {
        run(ledger, one);
        const { entries } = ledger.keep();
        expect(entries.slice(0, before.length)).toEqual(before);
        before = entries;
      }
    }),
  );
});

test("it is the same after a restart", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const ledger = newLedger(7);
      for (const one of steps) run(ledger, one);
      const again = newLedger(7);
      again.restore(ledger.keep());
      for (const id of [...EVERYBODY, OUTSIDE]) {
        expect(again.nanostars(id)).toBe(ledger.nanostars(id));
        expect(again.entriesOf(id)).toEqual(ledger.entriesOf(id));
      }
    }),
  );
});

test("a bot with too little pays for a broadcast what it has, in nanostars", () => {
  const ledger = newLedger();
  ledger.give(11, 1, "g");
  ledger.payForBroadcast(11, 3, "b");
  const [, row] = ledger.entriesOf(11);
  if (!row) throw new Error("no row");
  expect(starTransaction(11, row, () => undefined)).toEqual({
    id: "b",
    amount: 0,
    nanostar_amount: 300_000_000,
    date: 1,
    receiver: { type: "telegram_api", request_count: 3 },
  });
  ledger.payForBroadcast(11, 50, "b");
  expect(ledger.balance(11)).toBe(0);
});
