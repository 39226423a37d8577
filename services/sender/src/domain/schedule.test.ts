import { describe, expect, test } from "@jest/globals";
import { lanes } from "@telebus/contracts";
import fc from "fast-check";
import { ChatPurses } from "./chat-purses.js";
import { publishedLimits, type Limits } from "./limits.js";
import { Schedule } from "./schedule.js";
import { TokenBucket } from "./token-bucket.js";
import { call, names, play, type Call } from "../../tests/play-schedule.js";

describe("the schedule of one bot", () => {
  test("a person's answer overtakes a broadcast that waits", () => {
    const broadcast = Array.from({ length: 100 }, (_, n) => ({
      at: 0,
      call: call(`bulk ${n}`, "bulk", 1000 + n),
    }));
    const started = play([...broadcast, { at: 500, call: call("answer", "interactive", 1) }]);
    const answer = started.find((one) => one.call.name === "answer");
    expect(answer?.at).toBe(500);
  });

  test("a quiet bot sends thirty at once and then thirty a second from the first answer on", () => {
    const calls = Array.from({ length: 90 }, (_, n) => ({ at: 0, call: call(`${n}`, "interactive", n + 1) }));
    const started = play(calls);
    expect(started.filter(({ at }) => at === 0)).toHaveLength(30);
    expect(started.at(-1)?.at).toBe(2030);
  });

  test("answers to presses wait for no limit", () => {
    const calls = Array.from({ length: 50 }, (_, n) => ({ at: 0, call: call(`${n}`, "interactive", n + 1) }));
    const press = { ...call("press", "control", 0, 0), chat: undefined };
    const started = play([...calls, { at: 1, call: press }]);
    expect(started.find((one) => one.call.name === "press")?.at).toBe(1);
  });

  test("within a chat and lane the order asked for holds, also after a refusal", () => {
    const schedule = new Schedule<Call>(publishedLimits, 0);
    for (const name of ["first", "second"]) schedule.add(call(name, "relay", 7), 0);
    const first = schedule.next(0);
    if (first === undefined || !("turn" in first)) throw new Error("nothing starts");
    schedule.hold(first.turn, { now: 30, hasLeft: true, until: 5_000 });
    expect(schedule.next(1_000)).toEqual({ at: 5_000 });
    const again = schedule.next(5_000);
    expect(again).toHaveProperty("turn.call.name", "first");
  });

  test("one chat that is refused for an hour slows no other", () => {
    const schedule = new Schedule<Call>(publishedLimits, 0);
    schedule.add(call("refused", "relay", 7), 0);
    const refused = schedule.next(0);
    if (refused === undefined || !("turn" in refused)) throw new Error("nothing starts");
    schedule.hold(refused.turn, { now: 1, hasLeft: true, until: 3_600_000 });
    schedule.add(call("other", "relay", 8), 1);
    expect(schedule.next(1)).toHaveProperty("turn.call.name", "other");
  });

  test("an album spends as many as it has items", () => {
    const started = play([
      { at: 0, call: call("album", "relay", -5, 10) },
      { at: 0, call: call("album 2", "relay", -5, 10) },
      { at: 0, call: call("album 3", "relay", -5, 10) },
    ]);
    expect(started.map(({ at }) => at)).toEqual([0, 1_030, 60_030]);
  });
});

test("what did not leave after all slows nobody", () => {
  const schedule = new Schedule<Call>(publishedLimits, 0);
  for (let n = 0; n < 500; n++) schedule.add(call(`done before ${n}`, "relay", 7), 0);
  schedule.add(call("new", "relay", 7), 0);
  for (let n = 0; n < 500; n++) {
    const next = schedule.next(0);
    if (next === undefined || !("turn" in next)) throw new Error(`only ${n} start`);
    schedule.finish(next.turn, { now: 0, hasLeft: false });
  }
  expect(schedule.next(0)).toHaveProperty("turn.call.name", "new");
});

const waiting = fc.record({
  at: fc.integer({ min: 0, max: 20_000 }),
  lane: fc.constantFrom(...lanes.filter((lane) => lane !== "control")),
  chat: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: -6, max: -1 })),
  cost: fc.constantFrom(1, 1, 1, 2, 5),
});
const traffic = fc
  .array(waiting, { maxLength: 250 })
  .map((calls) =>
    calls
      .toSorted((a, b) => a.at - b.at)
      .map(({ at, lane, chat, cost }, n) => ({ at, call: { name: `${n}`, lane, chat, cost, sequence: n } })),
  );

describe("for any traffic", () => {
  const spentWithin = (started: readonly { at: number; call: Call }[], from: number, ms: number): number =>
    started.filter(({ at }) => at >= from && at < from + ms).reduce((sum, one) => sum + one.call.cost, 0);

  test("no window of any length sees more than the bot's bucket allows", () => {
    fc.assert(
      fc.property(traffic, fc.integer({ min: 1, max: 10_000 }), (calls, windowMs) => {
        const started = play(calls);
        for (const { at } of started)
          expect(spentWithin(started, at, windowMs)).toBeLessThanOrEqual(30 + (30 * windowMs) / 1000 + 1e-6);
      }),
      { numRuns: 60 },
    );
  });

  test("no group hears more than twenty a minute, and no chat more than one a second beyond its burst", () => {
    fc.assert(
      fc.property(traffic, (calls) => {
        const started = play(calls);
        for (const chat of new Set(started.map((one) => one.call.chat ?? 0))) {
          const here = started.filter((one) => one.call.chat === chat);
          const [windowMs, most] = chat < 0 ? [60_000, 20] : [5_000, publishedLimits.chatBurst + 5 + 5];
          for (const { at } of here) expect(spentWithin(here, at, windowMs)).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("Telegram refuses nothing, whenever each call arrives between its start and its answer", () => {
    const travels = fc.array(
      fc.record({ answerMs: fc.nat(900), part: fc.double({ min: 0, max: 1, noNaN: true }) }),
      {
        minLength: 7,
        maxLength: 7,
      },
    );
    fc.assert(
      fc.property(traffic, travels, (calls, all) => {
        const travelOf = ({ sequence: n }: Call) => all[n % all.length] ?? { answerMs: 0, part: 0 };
        const started = play(calls, { answerMs: (one) => travelOf(one).answerMs });
        const arrived = started.map(({ at, call: one }) => {
          const { answerMs, part } = travelOf(one);
          return { at: at + Math.floor(answerMs * part), call: one };
        });
        expect(refusedBy(publishedLimits, arrived)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("everything is sent, once, in order per chat and lane", () => {
    fc.assert(
      fc.property(traffic, (calls) => {
        const started = play(calls);
        expect(names(started).toSorted()).toEqual(calls.map(({ call: { name } }) => name).toSorted());
        const byPlace = groupBy(started, (one) => `${one.call.lane} ${one.call.chat}`);
        for (const here of byPlace.values()) {
          const order = here.map((one) => one.call.sequence);
          expect(order).toEqual(order.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 60 },
    );
  });
});

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** What a Telegram that keeps to the letter of its limits would refuse, of calls that arrive at these times. */
function refusedBy(limits: Limits, arrived: readonly { at: number; call: Call }[]) {
  const bot = new TokenBucket({ ratePerSecond: limits.botPerSecond, capacity: limits.botPerSecond, now: 0 });
  const chats = new ChatPurses(limits);
  return arrived
    .toSorted((a, b) => a.at - b.at)
    .filter(({ at, call: one }) => {
      const purses = [bot, chats.of(one, at)];
      const isRefused = purses.some((purse) => purse.readyAt(at, one.cost) > at);
      for (const purse of isRefused ? [] : purses) {
        purse.spend(at, one.cost);
        purse.settle(at, one.cost);
      }
      return isRefused;
    });
}
