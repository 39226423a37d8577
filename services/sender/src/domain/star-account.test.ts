import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { StarAccount } from "./star-account.js";

const BUDGET = 50;
const SENDERS = 3;

interface Sender {
  readonly account: StarAccount;
  /** What each call under way may cost. */
  readonly underWay: number[];
}

const newSender = (): Sender => ({ account: new StarAccount(), underWay: [] });

const step = fc.record({
  sender: fc.nat(SENDERS - 1),
  what: fc.constantFrom("reserve", "take", "take", "settle", "settle", "release", "crash"),
  tenths: fc.integer({ min: 1, max: 10 }),
  isCharged: fc.boolean(),
});

test("in any order of senders, crashes and answers no more is charged than the budget, and what is left is known", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      let reserved = 0;
      let charged = 0;
      let lost = 0;
      const senders = Array.from({ length: SENDERS }, () => newSender());
      for (const { sender, what, tenths, isCharged } of steps) {
        const here = senders[sender];
        if (here === undefined) continue;
        const { account, underWay } = here;
        if (what === "reserve") {
          const granted = Math.min(tenths, BUDGET - reserved);
          reserved += granted;
          account.grant(granted);
        }
        if (what === "take" && account.unused >= tenths) {
          account.take(tenths);
          underWay.push(tenths);
        }
        const answered = what === "settle" ? underWay.shift() : undefined;
        if (answered !== undefined) {
          account.settle(answered, isCharged);
          if (isCharged) charged += answered;
        }
        if (what === "release") reserved -= account.release();
        if (what === "crash") {
          // Whatever was under way may be charged for all the same.
          charged += account.underWay;
          lost += account.unused;
          senders[sender] = newSender();
        }
        const inHand = senders.reduce((sum, one) => sum + one.account.unused + one.account.underWay, 0);
        expect(charged + inHand + lost).toBe(reserved);
        expect(charged).toBeLessThanOrEqual(BUDGET);
      }
    }),
  );
});

test("nothing is taken that was not granted", () => {
  const account = new StarAccount();
  account.grant(2);
  expect(() => account.take(3)).toThrow(RangeError);
});
