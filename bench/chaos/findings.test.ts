import { describe, expect, test } from "@jest/globals";
import type { Received } from "../sender/messages.js";
import { findingsOf, longestSilence, overlaps, underWayAt } from "./findings.js";
import type { Asked, Told } from "./traffic.js";

const asked = (text: string, chat = 1): Asked => ({ call: `id ${text}`, bot: 7, chat, lane: "relay", text });
const got = (text: string, at = 0, more: Partial<Received> = {}): Received => ({
  at,
  bot: 7,
  caller: "A",
  chat: 1,
  text,
  code: 200,
  ...more,
});
const all = (texts: readonly string[], status = "ok", at = 0): Map<string, Told> =>
  new Map(texts.map((text) => [`id ${text}`, { status, at }]));

describe("what became of what was asked for", () => {
  test("is all well where everything came once and in order", () => {
    const findings = findingsOf([asked("1"), asked("2")], [got("1"), got("2")], all(["1", "2"]));
    expect(findings).toEqual({ asked: 2, lost: 0, duplicated: 0, unknown: 0, failed: 0, outOfOrder: 0 });
  });

  test("is lost when nobody heard of it, or Telegram has not got what is said to be sent", () => {
    expect(findingsOf([asked("1"), asked("2")], [got("1")], all(["1"]))).toMatchObject({ lost: 1 });
    expect(findingsOf([asked("1")], [got("1", 0, { code: 429 })], all(["1"]))).toMatchObject({ lost: 1 });
  });

  test("is counted where it came twice, or is unknown, or failed", () => {
    expect(findingsOf([asked("1")], [got("1"), got("1")], all(["1"]))).toMatchObject({ duplicated: 1 });
    expect(findingsOf([asked("1")], [], all(["1"], "unknown"))).toMatchObject({ unknown: 1, lost: 0 });
    expect(findingsOf([asked("1")], [], all(["1"], "expired"))).toMatchObject({ failed: 1, lost: 0 });
  });

  test("is out of order only within its chat", () => {
    const calls = [asked("1"), asked("2"), asked("3", 2)];
    const received = [got("3", 0, { chat: 2 }), got("2"), got("1"), got("2")];
    expect(findingsOf(calls, received, all(["1", "2", "3"]))).toMatchObject({ outOfOrder: 1, duplicated: 1 });
  });
});

describe("what was under way when a process was lost", () => {
  const calls = [asked("1"), asked("2"), asked("3")];
  const losses = [{ caller: "A", at: 1_000 }];

  test("is what Telegram had from it and nobody had heard the end of", () => {
    const received = [got("1", 900), got("2", 950), got("3", 980, { caller: "B" })];
    expect(underWayAt(losses, calls, received, all(["1", "2", "3"], "ok", 2_000))).toBe(2);
  });

  test("is not what had ended before", () => {
    expect(underWayAt(losses, calls, [got("1", 900)], all(["1"], "ok", 950))).toBe(0);
  });
});

describe("two processes for one bot", () => {
  const by = (caller: string, at: number): Received => got("x", at, { caller });

  test("that take turns do not overlap", () => {
    expect(overlaps([by("A", 0), by("A", 100), by("B", 200), by("B", 9_000), by("A", 9_100)])).toBe(0);
  });

  test("that speak at the same time do", () => {
    expect(overlaps([by("A", 0), by("B", 50), by("A", 100), by("A", 5_000)])).toBe(1);
  });

  test("leave a silence where one is gone", () => {
    expect(longestSilence([by("A", 0), by("B", 3_000)], 1_000, "A")).toBe(2);
    expect(longestSilence([by("B", 0), by("B", 9_000)], 1_000, "A")).toBe(0);
    expect(longestSilence([by("A", 0)], 1_000, "A")).toBe(Number.POSITIVE_INFINITY);
  });
});
