import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fold, occurrencesOf } from "./folded.js";

const found = (keyword: string, text: string): string[] =>
  occurrencesOf(keyword, fold(text)).map(({ from, to }) => text.slice(from, to));

describe("a keyword", () => {
  test("is found whatever the case and accents, as it stands there", () => {
    expect(found("cafe", "Café CAFE cafe\u0301")).toEqual(["Café", "CAFE", "cafe\u0301"]);
    expect(found("strasse", "Große Straße")).toEqual(["Straße"]);
    expect(found("οδυσσευς", "ΟΔΥΣΣΕΥΣ Ὀδυσσεύς")).toEqual(["ΟΔΥΣΣΕΥΣ", "Ὀδυσσεύς"]);
    expect(found("한국", "한국 한국어")).toEqual(["한국"]);
  });

  test("is a word of its own, but for scripts without spaces", () => {
    expect(found("art", "party art, art-house")).toEqual(["art", "art"]);
    expect(found("東京", "私は東京に住む")).toEqual(["東京"]);
    expect(found("🚲", "a🚲b")).toEqual(["🚲"]);
    expect(found("!", "Yes!!")).toEqual(["!", "!"]);
  });

  test("is found in place, and never in the middle of a character", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: "binary", minLength: 1, maxLength: 2 }),
        text,
        (before, keyword, after) => {
          const whole = `${before} ${keyword} ${after}`;
          let last = 0;
          for (const { from, to } of occurrencesOf(keyword, fold(whole))) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(whole.length);
            for (const place of [from, to]) expect(isInsidePair(whole, place)).toBe(false);
            last = to;
          }
        },
      ),
    );
  });
});

const isInsidePair = (text: string, place: number): boolean =>
  /[\uD800-\uDBFF]$/.test(text.slice(0, place)) && /^[\uDC00-\uDFFF]/.test(text.slice(place));
