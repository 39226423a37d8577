import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { World } from "../world/world.js";
import type { Room } from "../world/types.js";
import { FloodWait } from "./flood-wait.js";
import { Limiter } from "./limiter.js";
import { defaultLimits, type LimitMode } from "./values.js";

const BOT = 1;

/** A limiter whose time a test sets, and chats: people first, then groups. */
function setUp(mode: LimitMode, people: number, groups = 0) {
  const time = { now: 0 };
  const clock = { now: () => time.now, setTimer: () => () => undefined };
  const world = new World({ messagesPerChat: 1, fileBytes: 1 });
  const rooms = [
    ...Array.from({ length: people }, (_, n) => world.addRoom({ id: n + 1, type: "private" }, BOT)),
    ...Array.from({ length: groups }, (_, n) => world.addRoom({ id: -n - 1, type: "supergroup" })),
  ];
  const account = { stars: 20_000, paidMessages: 0 };
  const stars = {
    balance: () => account.stars,
    payForBroadcast: (_bot: number, messages: number) => {
      account.paidMessages += messages;
    },
  };
  return { time, rooms, account, limiter: new Limiter(clock, mode, defaultLimits, stars) };
}

/** @returns the wait of a refusal, in ms; undefined where there was none. */
function refusedFor(limiter: Limiter, room: Room, amount: number, inChat = amount): number | undefined {
  try {
    limiter.spend(BOT, room, amount, undefined, inChat);
    return undefined;
  } catch (error) {
    if (error instanceof FloodWait) return (error.parameters?.retry_after ?? 0) * 1000;
    throw error;
  }
}

const traffic = fc.array(
  fc.record({
    gapMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2500 })),
    room: fc.nat(4),
    items: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 10 }), fc.constant(0.2)),
    weight: fc.constantFrom(1, 1.5),
  }),
  { maxLength: 300 },
);

test.each(["soft", "hold", "hard"] as const)(
  "in mode %s, a client that obeys is never refused twice in a row, whatever it sends",
  (mode) => {
    fc.assert(
      fc.property(traffic, (sends) => {
        const { time, rooms, limiter } = setUp(mode, 3, 2);
        for (const { gapMs, room: index, items, weight } of sends) {
          time.now += gapMs;
          const room = rooms[index];
          if (!room) throw new Error("no such chat");
          const waitMs = refusedFor(limiter, room, items, items * weight);
          if (waitMs === undefined) continue;
          time.now += waitMs;
          expect(refusedFor(limiter, room, items, items * weight)).toBeUndefined();
        }
      }),
    );
  },
);

test("a client that sends 29 a second to different people is never refused in 10 000 sends", () => {
  for (const mode of ["soft", "hold", "hard"] as const) {
    const { time, rooms, limiter } = setUp(mode, 10_000);
    for (const room of rooms) {
      expect(refusedFor(limiter, room, 1)).toBeUndefined();
      time.now += 1000 / 29;
    }
  }
});

test("no more than 30 and 30 a second pass, however they are spread", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 400 }), (gaps) => {
      const { time, rooms, limiter } = setUp("soft", 400);
      const passed: number[] = [];
      for (const [n, gap] of gaps.entries()) {
        time.now += gap;
        const room = rooms[n];
        if (room && refusedFor(limiter, room, 1) === undefined) passed.push(time.now);
      }
      return passed.every((at, n) => at - (passed[n - 60] ?? -Infinity) >= 1000 - 1e-6);
    }),
  );
});

test("in hard mode a scope that is not left alone stays closed for longer each time, and others do not mind", () => {
  const { time, rooms, limiter } = setUp("hard", 2);
  const [ada, chidi] = rooms;
  if (!ada || !chidi) throw new Error("nobody there");
  for (const _ of [1, 2, 3]) limiter.spend(BOT, ada, 1);
  expect([1, 2, 3].map(() => refusedFor(limiter, ada, 1))).toEqual([10_000, 20_000, 30_000]);
  expect(refusedFor(limiter, chidi, 1)).toBeUndefined();
  time.now += 29_000;
  expect(refusedFor(limiter, ada, 1)).toBe(11_000);
  time.now += 11_000;
  expect(refusedFor(limiter, ada, 1)).toBeUndefined();
});

test("no number of refusals closes a scope for longer than an hour", () => {
  const { rooms, limiter } = setUp("hard", 1);
  const [ada] = rooms;
  if (!ada) throw new Error("nobody there");
  let longest = 0;
  for (let n = 0; n < 1000; n += 1) longest = Math.max(longest, refusedFor(limiter, ada, 1) ?? 0);
  expect(longest).toBe(3_600_000);
});

test("who came first to a chat is served first, and who is not the first does not count for more", () => {
  const { time, rooms, limiter } = setUp("hold", 1);
  const [ada] = rooms;
  if (!ada) throw new Error("nobody there");
  for (const _ of [1, 2, 3]) limiter.spend(BOT, ada, 1);
  const callers = [1, 2, 3].map(() => ({ isPaid: false }));
  const attempt = (caller: (typeof callers)[number]): number => {
    try {
      limiter.spend(BOT, ada, 1, caller);
      return 0;
    } catch (error) {
      if (error instanceof FloodWait) return error.waitMs;
      throw error;
    }
  };
  expect(callers.map(attempt)).toEqual([1000, 2000, 3000]);
  time.now += 1000;
  const newcomer = { isPaid: false };
  expect(Math.round(attempt(newcomer))).toBe(3000);
  expect(callers.map(attempt)[0]).toBe(0);
});

test("who pays sends 1000 a second, and pays for what is above the free rate, album items each", () => {
  const { rooms, account, limiter } = setUp("soft", 1100);
  const paying = { isPaid: true };
  const passed = rooms.filter((room) => {
    try {
      limiter.spend(BOT, room, 1, paying);
      return true;
    } catch {
      return false;
    }
  });
  expect([passed.length, account.paidMessages]).toEqual([1030, 1000]);
});

test("an album that begins within the free rate is paid for in part", () => {
  const { rooms, account, limiter } = setUp("soft", 4);
  for (const room of rooms) limiter.spend(BOT, room, 9, { isPaid: true });
  expect(account.paidMessages).toBe(6);
});

test("who has too few Stars for a paid broadcast is refused, and nothing is spent", () => {
  const { rooms, account, limiter } = setUp("soft", 1);
  const [ada] = rooms;
  if (!ada) throw new Error("nobody there");
  account.stars = 9_999;
  expect(() => limiter.spend(BOT, ada, 1, { isPaid: true })).toThrow("Bad Request: BALANCE_TOO_LOW");
  expect(limiter.bots.get(BOT)?.whole.purse.free(0)).toBe(30);
});
