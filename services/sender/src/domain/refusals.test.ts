import { describe, expect, test } from "@jest/globals";
import { call, type Call } from "../../tests/play-schedule.js";
import { ChatBreaker } from "./chat-breaker.js";
import { FloodWatch } from "./flood-watch.js";
import { LearnedRate } from "./learned-rate.js";
import { publishedLimits } from "./limits.js";
import { Schedule, type Turn } from "./schedule.js";

const schedule = () => new Schedule<Call>(publishedLimits, 0);

function start(from: Schedule<Call>, now: number): Turn<Call> {
  const next = from.next(now);
  if (next === undefined || !("turn" in next)) throw new Error("nothing starts");
  return next.turn;
}

describe("a refusal", () => {
  test("closes its chat to every lane until the time Telegram named, and nobody else's", () => {
    const ours = schedule();
    ours.add(call("refused", "relay", 7), 0);
    ours.refuse(start(ours, 0), { now: 30, until: 60_030 });
    ours.add(call("higher lane", "interactive", 7), 40);
    ours.add(call("other chat", "bulk", 8), 40);
    expect(start(ours, 40).call.name).toBe("other chat");
    expect(ours.next(60_029)).toEqual({ at: 60_030 });
    expect(start(ours, 60_030).call.name).toBe("higher lane");
  });

  test("lets answers to presses through", () => {
    const ours = schedule();
    ours.add(call("refused", "relay", 7), 0);
    ours.refuse(start(ours, 0), { now: 30, until: 60_030 });
    ours.add(call("press", "control", 7, 0), 40);
    expect(start(ours, 40).call.name).toBe("press");
  });

  test("of three chats within a second stops the bot until the last of them may go", () => {
    const ours = schedule();
    for (const chat of [1, 2, 3]) ours.add(call(`${chat}`, "relay", chat), 0);
    const turns = [1, 2, 3].map(() => start(ours, 0));
    for (const [n, turn] of turns.entries()) ours.refuse(turn, { now: 30 + n, until: 4_000 + n });
    ours.add(call("other", "interactive", 9), 50);
    expect(ours.next(50)).toEqual({ at: 4_002 });
    expect(start(ours, 4_002).call.name).toBe("other");
  });

  test("of the same chat again and again stops only that chat", () => {
    const ours = schedule();
    ours.add(call("refused", "relay", 7), 0);
    for (let now = 0; now < 40_000; now += 2_000) {
      ours.refuse(start(ours, now), { now, until: now + 2_000 });
      ours.add(call("other", "relay", 1_000 + now), now);
      ours.finish(start(ours, now), { now, hasLeft: true });
    }
    expect(ours.depth("relay")).toBe(1);
  });
});

test("a bot that was refused often in a minute stands still for half of one", () => {
  const watch = new FloodWatch();
  const refuse = (at: number): number | undefined =>
    [1, 2, 3].map((chat) => watch.onRefused({ at, chat, until: at + 1_000 })).at(-1);
  expect([0, 10_000, 20_000, 30_000].map(refuse)).toEqual([1_000, 11_000, 21_000, 31_000]);
  expect(refuse(40_000)).toBe(70_000);
  expect(refuse(200_000)).toBe(201_000);
});

test("refusals of what had left before the bot stood still count once", () => {
  const watch = new FloodWatch();
  const refused = Array.from({ length: 30 }, (_, chat) =>
    watch.onRefused({ at: 10, chat, until: 1_010 + chat }),
  );
  expect(refused.slice(0, 4)).toEqual([undefined, undefined, 1_012, 1_013]);
  expect(refused.at(-1)).toBe(1_039);
});

test("the learned rate halves, is soon nearly what it was, and climbs slowly from there, not beyond the full one", () => {
  const rate = new LearnedRate(30);
  expect(rate.at(0)).toBe(30);
  rate.onRefused(1_000);
  expect([0, 1_000, 1_499, 2_000, 3_000].map((at) => rate.at(at))).toEqual([15, 15, 15, 19.5, 24]);
  expect([12_999, 13_000, 33_000, 43_000, 9_000_000].map((at) => rate.at(at))).toEqual([
    24, 25.5, 28.5, 30, 30,
  ]);
});

test("the learned rate settles just below a limit that is lower than ours", () => {
  const rate = new LearnedRate(30);
  const limit = 10;
  let refusedAt = 0;
  for (let now = 0; now < 600_000; now += 500) {
    if (rate.at(now) <= limit) continue;
    rate.onRefused(now + 1_000);
    refusedAt = now;
  }
  expect(refusedAt).toBeGreaterThan(0);
  expect(rate.at(refusedAt + 5_000)).toBeGreaterThan(limit * 0.75);
  expect(rate.at(refusedAt + 5_000)).toBeLessThanOrEqual(limit);
});

test("the learned rate never falls below one message a second", () => {
  const rate = new LearnedRate(30);
  for (let n = 0; n < 20; n++) rate.onRefused(n);
  expect(rate.at(20)).toBe(1);
});

describe("a chat that refuses one call after the other", () => {
  test("is left alone for five minutes after the third", () => {
    const ours = schedule();
    let now = 0;
    for (let n = 0; n < 4; n++) ours.add(call(`${n}`, "relay", 7), 0);
    for (let n = 0; n < 3; n++) {
      const turn = start(ours, (now += 2_000));
      ours.finish(turn, { now, hasLeft: true, isFailed: true });
    }
    expect(ours.next(now)).toEqual({ at: now + 300_000 });
  });

  test("is forgiven by a success", () => {
    const breaker = new ChatBreaker();
    for (let n = 0; n < 10; n++) {
      expect(breaker.onFailed(7, n)).toBeUndefined();
      expect(breaker.onFailed(7, n)).toBeUndefined();
      breaker.onSucceeded(7);
    }
  });
});

test("what is withdrawn is gone, in whatever place it waited, and the rest goes on in order", () => {
  const ours = schedule();
  const calls = [1, 2, 3, 4, 5, 6].map((n) => ({ ...call(`${n}`, "bulk", n % 2), job: n > 3 ? "b" : "a" }));
  for (const one of calls) ours.add(one, 0);
  const first = start(ours, 0);
  const withdrawn = ours.withdraw(({ job }) => job === "a");
  expect(withdrawn.map(({ name }) => name)).toEqual(["2", "3"]);
  expect(ours.depth("bulk")).toBe(4);
  ours.finish(first, { now: 10, hasLeft: true });
  const rest = [0, 0, 0].map(() => {
    const turn = start(ours, 100_000);
    ours.finish(turn, { now: 100_000, hasLeft: true });
    return turn.call.name;
  });
  expect(rest.toSorted()).toEqual(["4", "5", "6"]);
  expect(ours.next(100_000)).toBeUndefined();
});
