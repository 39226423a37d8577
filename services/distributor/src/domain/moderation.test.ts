import { describe, expect, test } from "@jest/globals";
import type { UpdateReceivedData } from "@telebus/contracts";
import fc from "fast-check";
import { newAlias, readAlias } from "./alias.js";
import { readDuration, spanOf } from "./duration.js";
import { answeredBy, readSubject } from "./meant-author.js";
import { inForce, type Restriction } from "./restriction.js";

const MINUTE = 60_000;

describe("an alias", () => {
  test("has six letters that do not look alike, and is read in whatever case", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const dice = numbers[Symbol.iterator]();
        const alias = newAlias((below) => (dice.next().value ?? 0) % below);
        expect(alias).toMatch(/^u-[a-z2-9]{6}$/);
        expect(alias.slice(2)).not.toMatch(/[ilo01]/);
        expect(readAlias(alias.toUpperCase())).toBe(alias);
      }),
    );
  });

  test.each(["u-a3x7k", "u-a3x7k22", "a3x7k2", "u-a3x7k0", "u-a3 7k2", ""])("%j is none", (word) => {
    expect(readAlias(word)).toBeUndefined();
  });
});

describe("a duration", () => {
  test.each<[string, number]>([
    ["30m", 30 * MINUTE],
    ["2H", 120 * MINUTE],
    ["7d", 7 * 1_440 * MINUTE],
    ["1w", 7 * 1_440 * MINUTE],
    [" 1d 12h ", 36 * 60 * MINUTE],
  ])("%j is read", (text, ms) => {
    expect(readDuration(text)).toBe(ms);
  });

  test.each(["", "30", "m", "2 hours", "-5m", "0m", "367d", "1e3m", "9999999m", "5m forever"])(
    "%j is none",
    (text) => {
      expect(readDuration(text)).toBeUndefined();
    },
  );

  test("is said in the largest unit that says it well, never shorter than it is", () => {
    const said = (minutes: number) => spanOf(minutes * MINUTE);
    expect([1, 59, 60, 90, 119].map(said)).toEqual([
      { count: 1, unit: "minutes" },
      { count: 59, unit: "minutes" },
      { count: 1, unit: "hours" },
      { count: 90, unit: "minutes" },
      { count: 119, unit: "minutes" },
    ]);
    expect([120, 1_439, 1_440, 2_160, 2_880].map(said)).toEqual([
      { count: 2, unit: "hours" },
      { count: 24, unit: "hours" },
      { count: 1, unit: "days" },
      { count: 36, unit: "hours" },
      { count: 2, unit: "days" },
    ]);
    const SIZES = { minutes: MINUTE, hours: 60 * MINUTE, days: 1_440 * MINUTE };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 366 * 1_440 * MINUTE }), (ms) => {
        const { count, unit } = spanOf(ms);
        expect(count * SIZES[unit]).toBeGreaterThanOrEqual(ms);
      }),
    );
  });
});

describe("whom a command means", () => {
  const answered = { message: 7, author: 42 };
  test.each([
    ["u-a3x7k2 2h", undefined, { by: "alias", alias: "u-a3x7k2" }, "2h"],
    ["-1001987345120", undefined, { by: "id", id: -1_001_987_345_120 }, ""],
    ["42 1d 12h", undefined, { by: "id", id: 42 }, "1d 12h"],
    ["", answered, { by: "answer", ...answered }, ""],
    ["2h", answered, { by: "answer", ...answered }, "2h"],
    ["30", answered, { by: "answer", ...answered }, "30"],
    ["5120387264 2h", answered, { by: "id", id: 5_120_387_264 }, "2h"],
    ["spam", undefined, undefined, "spam"],
  ] as const)("%j", (args, answers, subject, rest) => {
    expect(readSubject(args, answers)).toEqual({ subject, rest });
  });

  test("the message that is answered: of a person, of a channel, of the bot itself", () => {
    const answering = (answer: object): UpdateReceivedData => ({
      bot: 1,
      owner: "distributor",
      kind: "message",
      update: { update_id: 1, message: { reply_to_message: { message_id: 7, ...answer } } },
    });
    expect(answeredBy(answering({ from: { id: 42 } }))).toEqual({ message: 7, author: 42 });
    expect(answeredBy(answering({ from: { id: 136 }, sender_chat: { id: -5 } }))?.author).toBe(-5);
    expect(answeredBy(answering({ from: { id: 1 } }))).toEqual({ message: 7, author: undefined });
  });
});

describe("what is in force", () => {
  const at = (minutes: number): Date => new Date(minutes * MINUTE);
  const one = (kind: Restriction["kind"], until: Date | null): Restriction => ({
    kind,
    until,
    isTold: false,
  });

  test("a ban before a mute, and nothing that has ended", () => {
    expect(inForce([one("mute", at(10)), one("ban", null)], at(5))?.kind).toBe("ban");
    expect(inForce([one("mute", at(10))], at(5))?.kind).toBe("mute");
    expect(inForce([one("mute", at(10))], at(10))).toBeUndefined();
    expect(inForce([], at(5))).toBeUndefined();
  });
});
