import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { call, play, type Call, type Started } from "../../tests/play-schedule.js";
import { publishedLimits } from "./limits.js";
import type { Payers } from "./paying.js";
import { StarAccount } from "./star-account.js";
import { TokenBucket } from "./token-bucket.js";

const JOB = "news";
let chat = 0;
const broadcast = (job = JOB): Call => ({ ...call(job, "bulk", ++chat), job, canPay: true });
const many = (count: number, at: number, make: () => Call) =>
  Array.from({ length: count }, () => ({ at, call: make() }));
const isPaid = ({ fare }: Started): boolean => fare?.kind === "paid";
const timesOf = (started: readonly Started[], name: string): number[] =>
  started.filter((one) => one.call.name === name).map(({ at }) => at);

/** One job with so many tenths of Stars. */
function payersWith(tenths: number): Payers {
  const account = new StarAccount();
  account.grant(tenths);
  return {
    canPay: (job, messages) => job === JOB && messages <= account.unused,
    anyone: (messages) => (messages <= account.unused ? JOB : undefined),
    take: (_job, messages) => account.take(messages),
    settle: (_job, messages, isCharged) => account.settle(messages, isCharged),
  };
}

describe("a job that pays", () => {
  test("leaves at once with what its budget pays for, and goes on at the free rate", () => {
    const started = play(
      many(600, 0, () => broadcast()),
      { payers: payersWith(100) },
    );
    expect(started).toHaveLength(600);
    expect(started.filter(isPaid)).toHaveLength(100);
    // One place is kept for people; the free rate begins anew once the last that was paid for has arrived.
    expect(started.filter(({ at }) => at <= 100).length).toBeGreaterThanOrEqual(129);
    expect(started.at(-1)?.at).toBeLessThan(16_000);
  });

  test("is sent at a thousand a second", () => {
    const started = play(
      many(5_000, 0, () => broadcast()),
      { payers: payersWith(10_000) },
    );
    expect(started.at(-1)?.at).toBeLessThan(4_500);
  });

  test("without a budget is sent as if it did not pay", () => {
    const calls = many(100, 0, () => broadcast());
    const timesWith = (tenths: number) => play(calls, { payers: payersWith(tenths) }).map(({ at }) => at);
    expect(timesWith(0)).toEqual(play(calls).map(({ at }) => at));
  });

  test("leaves another job its turns, and after its budget takes no more than its own", () => {
    const calls = [...many(3_000, 0, () => broadcast()), ...many(150, 0, () => broadcast("other"))];
    const other = (payers?: Payers) => timesOf(play(calls, payers && { payers }), "other").at(-1) ?? 0;
    expect(other(payersWith(1_000))).toBeLessThanOrEqual(other() + 200);
    const started = play(calls, { payers: payersWith(1_000) }).filter(({ at }) => at > 5_000 && at < 8_000);
    const share = started.filter((one) => one.call.name === JOB).length;
    expect(Math.abs(share - started.length / 2)).toBeLessThanOrEqual(2);
  });

  test("keeps nobody waiting: an answer leaves within the time that calls are under way", () => {
    const answers = Array.from({ length: 40 }, (_, n) => ({
      at: 20 + n * 100,
      call: { ...call("answer", "interactive", 1_000_000 + n), canPay: true },
    }));
    const started = play([...many(4_000, 0, () => broadcast()), ...answers], { payers: payersWith(9_000) });
    const late = timesOf(started, "answer").map((at, n) => at - (answers[n]?.at ?? 0));
    expect(Math.max(...late)).toBeLessThanOrEqual(35);
  });

  test("stands aside for an edit, which cannot be paid for", () => {
    const edit = { at: 1_000, call: call("edit", "status", 9_000_000) };
    const started = play([...many(4_000, 0, () => broadcast()), edit], { payers: payersWith(9_000) });
    const sent = started.find((one) => one.call.name === "edit");
    expect(sent?.fare).toMatchObject({ kind: "free" });
    // It waits for its turn, then until what is under way has arrived, then for a place that is surely free.
    expect(sent?.at).toBeLessThanOrEqual(1_000 + 67 + 30 + 67);
    expect(started.at(-1)?.at).toBeLessThan(4_700);
  });
});

/** Telegram to the letter: what may be paid for takes free places too, and is charged for beyond them. */
function telegram(arrived: readonly (Started & { readonly isDelivered: boolean })[]) {
  const { botPerSecond } = publishedLimits;
  const free = new TokenBucket({ ratePerSecond: botPerSecond, capacity: botPerSecond, now: 0 });
  const refused: Started[] = [];
  let charged = 0;
  for (const one of arrived.toSorted((a, b) => a.at - b.at)) {
    const { cost } = one.call;
    const hasPlace = free.readyAt(one.at, cost) <= one.at;
    if (!hasPlace && isPaid(one)) charged += one.isDelivered ? cost : 0;
    else if (!hasPlace) refused.push(one);
    if (!hasPlace) continue;
    free.spend(one.at, cost);
    free.settle(one.at, cost);
  }
  return { refused, charged };
}

const traffic = fc.array(
  fc.record({
    at: fc.nat(4_000),
    count: fc.constantFrom(1, 1, 5, 40),
    lane: fc.constantFrom("interactive" as const, "relay" as const, "bulk" as const, "bulk" as const),
    canPay: fc.constantFrom(true, true, false),
    job: fc.constantFrom(JOB, JOB, "other"),
    cost: fc.constantFrom(1, 1, 3),
  }),
  { maxLength: 40 },
);
const travels = fc.array(
  fc.record({
    answerMs: fc.nat(400),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    isDelivered: fc.boolean(),
  }),
  { minLength: 11, maxLength: 11 },
);

test("for any traffic Telegram refuses nothing and never charges more than the budget; all is sent", () => {
  fc.assert(
    fc.property(traffic, travels, fc.nat(200), (given, all, budget) => {
      const calls = given.flatMap(({ at, count, lane, canPay, job, cost }) =>
        many(count, at, () => ({ ...call(job, lane, ++chat, cost), job, canPay })),
      );
      const first = calls[0]?.call.sequence ?? 0;
      const travelOf = ({ sequence }: Call) =>
        all[(sequence - first) % all.length] ?? { answerMs: 0, part: 0, isDelivered: true };
      const started = play(calls, {
        payers: payersWith(budget),
        answerMs: (one) => travelOf(one).answerMs,
        isDelivered: (one) => travelOf(one).isDelivered,
      });
      const arrived = started.map(({ at, ...one }) => {
        const { answerMs, part, isDelivered } = travelOf(one.call);
        return { ...one, isDelivered, at: at + Math.floor(answerMs * part) };
      });
      const { refused, charged } = telegram(arrived);
      expect(refused).toEqual([]);
      expect(charged).toBeLessThanOrEqual(budget);
      expect(started).toHaveLength(calls.length);
    }),
    { numRuns: 300 },
  );
});
