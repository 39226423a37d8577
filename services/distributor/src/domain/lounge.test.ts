import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  cooldownMs,
  embargoedUntil,
  forgiven,
  hasLookalikes,
  isUpvote,
  karmaBracket,
  newcomer,
  pointsOf,
  spend,
  warned,
  warningsNow,
} from "./lounge.js";
import { LoungePolicy } from "./lounge-policy.js";
import type { PostContent } from "./post.js";
import { signedPost } from "./signed-post.js";

const policy = LoungePolicy.parse({});
const START = Date.UTC(2026, 8, 15);
const at = (seconds: number): Date => new Date(START + seconds * 1_000);
const DAY = 86_400;
const text = (words: string): PostContent => ({
  kind: "text",
  method: "sendMessage",
  params: { text: words },
});
const sticker: PostContent = { kind: "sticker", method: "sendSticker", params: { sticker: "CAAC" } };

describe("warnings", () => {
  test("each takes longer than the one before: a minute, five, then hours, days, a week, and three days more each", () => {
    const minutes = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((nth) => cooldownMs(nth, policy) / 60_000);
    expect(minutes).toEqual([1, 5, 25, 120, 720, 4_320, 10_080, 14_400, 18_720]);
  });

  test("one is forgotten in each week without another", () => {
    const twice = warned(warned(newcomer, policy, at(0)), policy, at(60));
    expect(
      [1, 7 * DAY, 7 * DAY + 60, 14 * DAY + 60, 99 * DAY].map((s) => warningsNow(twice, policy, at(s))),
    ).toEqual([2, 2, 1, 0, 0]);
    expect(warned(twice, policy, at(8 * DAY)).cooldownUntil).toEqual(at(8 * DAY + 300));
  });

  test("one costs ten points of karma, and gives them back when it is taken back", () => {
    const once = warned({ ...newcomer, karma: 12 }, policy, at(0));
    expect(once).toMatchObject({ karma: 2, warnings: 1, cooldownUntil: at(60) });
    expect(forgiven(once, policy, at(5))).toMatchObject({ karma: 12, warnings: 0, cooldownUntil: null });
  });

  test("never are fewer than none, and never is a cooldown shorter than the one before", () => {
    const times = fc.array(fc.integer({ min: 0, max: 40 * DAY }), { maxLength: 30 });
    fc.assert(
      fc.property(times, (pauses) => {
        let [standing, now] = [newcomer, 0];
        for (const pause of pauses) {
          now += pause;
          const before = warningsNow(standing, policy, at(now));
          standing = warned(standing, policy, at(now));
          expect(before).toBeGreaterThanOrEqual(0);
          expect(standing.warnings).toBe(before + 1);
          expect(cooldownMs(before + 1, policy)).toBeGreaterThanOrEqual(
            cooldownMs(Math.max(1, before), policy),
          );
        }
      }),
    );
  });
});

describe("the measure of what is said", () => {
  test("costs by kind, by character, by line break", () => {
    expect(pointsOf(text("x".repeat(100)), false, policy)).toBeCloseTo(0.95);
    expect(pointsOf(text("a\nb\nc"), false, policy)).toBeCloseTo(0.75 + 0.01 + 0.2);
    expect(pointsOf(text("a"), true, policy)).toBeCloseTo(1.252);
    expect(pointsOf(sticker, false, policy)).toBe(1.5);
  });

  test("the one that crosses the limit still goes out, and then there is silence for a while", () => {
    const said: boolean[] = [];
    let standing = newcomer;
    const say = (second: number): void => {
      const spent = spend(standing, 1.5, policy, at(second));
      standing = spent.standing;
      said.push(spent.isAllowed);
    };
    for (const second of [0, 0, 0, 0, 10, 15]) say(second);
    // Two are three points; the third makes it six; after 15 s it is three again.
    expect(said).toEqual([true, true, true, false, false, true]);
  });

  test("what goes beyond the hard limit at once does not go out", () => {
    const { isAllowed, standing } = spend(newcomer, 6.5, policy, at(0));
    expect(isAllowed).toBe(false);
    expect(standing.spamPoints).toBe(6);
  });

  test("in whatever rhythm somebody speaks, no more goes out than the limits and the time allow", () => {
    const things = fc.array(
      fc.record({ pause: fc.nat(20), points: fc.double({ min: 0.1, max: 7, noNaN: true }) }),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(things, (said) => {
        let [standing, now, out] = [newcomer, 0, 0];
        for (const { pause, points } of said) {
          now += pause;
          const spent = spend(standing, points, policy, at(now));
          standing = spent.standing;
          if (spent.isAllowed) out += points;
          expect(standing.spamPoints).toBeLessThanOrEqual(policy.spamHardLimit);
          expect(standing.spamPoints).toBeGreaterThanOrEqual(0);
        }
        expect(out).toBeLessThanOrEqual(policy.spamHardLimit + now / policy.spamPointSeconds + 1e-6);
      }),
    );
  });

  test("letters that only look bold are known from bold ones", () => {
    expect(hasLookalikes(text("𝐟𝐫𝐞𝐞 money"))).toBe(true);
    expect(hasLookalikes(text("free money, größte Freude 😀"))).toBe(false);
  });
});

describe("newcomers, votes and names", () => {
  test("files of newcomers wait a day, words do not", () => {
    expect(embargoedUntil(sticker, at(0), policy, at(60))).toEqual(at(DAY));
    expect(embargoedUntil(sticker, at(0), policy, at(DAY))).toBeUndefined();
    expect(embargoedUntil(text("hello"), at(0), policy, at(60))).toBeUndefined();
  });

  test.each(["+1", " +1! ", "+ 1"])("%j is a vote", (words) => {
    expect(isUpvote(text(words))).toBe(true);
  });

  test.each(["1", "+11", "+1 and more", "++1"])("%j is none", (words) => {
    expect(isUpvote(text(words))).toBe(false);
  });

  test("others see of karma how many tens it is, no more", () => {
    expect([-5, 9, 10, 49, 50, 99, 100].map(karmaBracket)).toEqual([
      "none",
      "none",
      "ten",
      "ten",
      "fifty",
      "fifty",
      "hundred",
    ]);
  });

  test("a signed post has the name below it, as a link to who has signed", () => {
    const update = (from: object, args: string) =>
      signedPost({
        bot: 1,
        owner: "distributor",
        kind: "message",
        chat: { id: 5 },
        command: { name: "sign", args },
        update: { update_id: 1, message: { message_id: 7, from: { id: 42, first_name: "Ada", ...from } } },
      });
    expect(update({ last_name: "King" }, "Good news")).toMatchObject({
      source: 5,
      author: 42,
      content: {
        params: {
          text: "Good news\n~ Ada King",
          entities: [{ type: "text_link", offset: 12, length: 8, url: "tg://user?id=42" }],
        },
      },
    });
    expect(update({ username: "ada" }, "Hi")?.content).toMatchObject({
      params: { entities: [{ url: "https://t.me/ada" }] },
    });
    expect(update({}, "")).toBeUndefined();
  });
});
