import { describe, expect, test } from "@jest/globals";
import { lanes, type Lane } from "@telebus/contracts";
import fc from "fast-check";
import { call, play, type Call } from "../../tests/play-schedule.js";
import { ChatPurses } from "./chat-purses.js";
import { SERVED_WITHIN_MS } from "./lane-order.js";
import { publishedLimits } from "./limits.js";
import { TokenBucket } from "./token-bucket.js";

let chat = 0;
const ofJob = (job: string): Call => ({ ...call(job, "bulk", ++chat), job });
const many = (count: number, at: number, make: () => Call) =>
  Array.from({ length: count }, () => ({ at, call: make() }));

describe("jobs in the bulk lane", () => {
  test("take turns, however many calls each has", () => {
    const started = play([...many(900, 0, () => ofJob("huge")), ...many(30, 1, () => ofJob("small"))]);
    const lastSmall = started.findLast((one) => one.call.name === "small");
    // Thirty go at once, then every second turn is the small one's.
    expect(lastSmall?.at).toBeLessThan(3_000);
  });

  test("one that was idle has saved up nothing", () => {
    const started = play([...many(600, 0, () => ofJob("steady")), ...many(300, 10_000, () => ofJob("late"))]);
    const shared = started.filter(({ at }) => at > 10_500 && at < 14_000);
    const late = shared.filter((one) => one.call.name === "late").length;
    expect(Math.abs(late - shared.length / 2)).toBeLessThanOrEqual(2);
  });

  test("keep the order asked for within themselves", () => {
    const started = play([...many(100, 0, () => ofJob("a")), ...many(100, 0, () => ofJob("b"))]);
    for (const job of ["a", "b"]) {
      const order = started.filter((one) => one.call.name === job).map((one) => one.call.sequence);
      expect(order).toEqual(order.toSorted((x, y) => x - y));
    }
  });
});

test("no lane waits longer than its bound, however busy the lanes above it are", () => {
  const people = Array.from({ length: 3_000 }, (_, n) => ({
    at: Math.floor((n * 1000) / 60),
    call: call("person", "interactive", 1_000_000 + n),
  }));
  const lower: Lane[] = ["moderation", "relay", "status", "bulk"];
  const others = lower.flatMap((lane) => many(5, 0, () => call(lane, lane, ++chat)));
  const started = play([...people, ...others]);
  for (const lane of lower) {
    const times = [0, ...started.filter((one) => one.call.name === lane).map(({ at }) => at)];
    expect(times).toHaveLength(6);
    // Four lanes may be due at once, and each call waits for a token.
    for (const [n, at] of times.entries())
      expect(at - (times[n - 1] ?? 0)).toBeLessThanOrEqual(SERVED_WITHIN_MS + 500);
  }
});

test("nothing stands still while something may be sent", () => {
  const some = fc.array(
    fc.record({
      at: fc.nat(15_000),
      lane: fc.constantFrom(...lanes),
      chat: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: -4, max: -1 })),
    }),
    { maxLength: 400 },
  );
  fc.assert(
    fc.property(some, (given) => {
      const calls = given
        .toSorted((a, b) => a.at - b.at)
        .map(({ at, lane, chat: to }, n) => ({ at, call: { ...call(`${n}`, lane, to), sequence: n } }));
      const idleButReady = onlooker();
      play(calls, { onlooker: idleButReady.see });
      expect(idleButReady.found).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

/** Keeps its own books, and at each idle moment looks for a call that its books would let go. */
function onlooker() {
  const { botPerSecond } = publishedLimits;
  const bot = new TokenBucket({ ratePerSecond: botPerSecond, capacity: botPerSecond, now: 0 });
  const chats = new ChatPurses(publishedLimits);
  const waiting = new Set<Call>();
  const underWay = new Set<string>();
  const found: string[] = [];
  const placeOf = ({ lane, chat: to }: Call): string => `${lane} ${to}`;
  const mayGo = (one: Call, now: number): boolean => {
    const kept = ["control", "interactive", "moderation"].includes(one.lane) ? 0 : 1;
    return (
      !underWay.has(placeOf(one)) &&
      chats.readyAt(one, now) <= now &&
      bot.readyAt(now, one.cost + kept) <= now
    );
  };
  return {
    found,
    see: (seen: Parameters<NonNullable<NonNullable<Parameters<typeof play>[1]>["onlooker"]>>[0]) => {
      if (seen.what === "idle") {
        for (const one of waiting) if (mayGo(one, seen.now)) found.push(`${one.name} at ${seen.now}`);
        return;
      }
      const { what, now, call: one } = seen;
      if (what === "added") waiting.add(one);
      if (what === "started") {
        waiting.delete(one);
        underWay.add(placeOf(one));
        for (const purse of [bot, chats.of(one, now)]) purse.spend(now, one.cost);
      }
      if (what === "answered") {
        underWay.delete(placeOf(one));
        for (const purse of [bot, chats.of(one, now)]) purse.settle(now, one.cost);
      }
    },
  };
}
