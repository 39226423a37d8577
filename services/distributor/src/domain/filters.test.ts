import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Filters, refusedBy, type FilterSubject } from "./filters.js";

const said = (more: Partial<FilterSubject> = {}): FilterSubject => ({
  kinds: ["text"],
  author: 42,
  isByBot: false,
  text: "Zwei Karten für das Café am Straßenrand, 10 €",
  fileBytes: undefined,
  ...more,
});
const rule = (filters: unknown, subject = said()) => refusedBy(Filters.parse(filters), subject);

describe("a filter", () => {
  test.each([
    ["kinds", { kinds: { allow: ["text"] } }, { kinds: { deny: ["text"] } }],
    ["kinds", { kinds: { deny: ["sticker"] } }, { kinds: { allow: ["photo", "video"] } }],
    ["senders", { senders: { allow: [42] } }, { senders: { deny: [1, 42] } }],
    ["words", { words: { allow: ["FUR", "nothing"] } }, { words: { deny: ["cafe"] } }],
    ["words", { words: { allow: ["strassenrand"] } }, { words: { allow: ["Straße"] } }],
    ["patterns", { patterns: { allow: [String.raw`\d+ €$`] } }, { patterns: { deny: ["(?i)karte[ns]?"] } }],
    ["length", { length: { min: 10, max: 100 } }, { length: { max: 10 } }],
    ["length", { bots: false }, { length: { min: 1_000 } }],
  ])("of %s lets pass and holds back", (name, passing, holding) => {
    expect(rule(passing)).toBeUndefined();
    expect(rule(holding)).toBe(name);
  });

  test("holds back other bots, files that are too large, and people nobody knows where some are named", () => {
    expect(rule({ bots: false }, said({ isByBot: true }))).toBe("bots");
    expect(rule({ maxFileBytes: 1_000 }, said({ kinds: ["video"], fileBytes: 1_001 }))).toBe("maxFileBytes");
    expect(rule({ senders: { allow: [42] } }, said({ author: undefined }))).toBe("senders");
  });

  test("lets an album pass as such, or when each of its items would", () => {
    const album = said({ kinds: ["album", "photo", "video"] });
    expect(rule({ kinds: { allow: ["album"] } }, album)).toBeUndefined();
    expect(rule({ kinds: { allow: ["photo", "video"] } }, album)).toBeUndefined();
    expect(rule({ kinds: { allow: ["photo"] } }, album)).toBe("kinds");
    expect(rule({ kinds: { deny: ["video"] } }, album)).toBe("kinds");
  });

  test.each([
    ["(abc", "missing closing ): (abc (at character 1)"],
    ["ab[z-a]", "invalid character class range: z-a (at character 4)"],
    ["a{1001}", "invalid repeat count: {1001} (at character 2)"],
    ["(a?){400}", "takes 1602 steps for each letter, 500 are allowed"],
    ["(?=x)", "invalid or unsupported Perl syntax: (?= (at character 1)"],
  ])("refuses the pattern %s, and says where the fault is", (pattern, fault) => {
    const { error } = Filters.safeParse({ patterns: { deny: ["fine", pattern] } });
    expect(error?.issues).toMatchObject([{ path: ["patterns", "deny", 1], message: fault }]);
  });

  test("refuses names it does not know, and more than it can bear", () => {
    for (const wrong of [
      { kindz: {} },
      { kinds: { allow: ["pictures"] } },
      { words: { deny: [""] } },
      { patterns: { deny: ["a".repeat(501)] } },
      { patterns: { deny: Array.from({ length: 11 }, (_, n) => `a${n}`) } },
    ])
      expect(Filters.safeParse(wrong).success).toBe(false);
  });

  test("that allows a word and one that denies it are never of one mind", () => {
    const words = fc.stringMatching(/^[\p{L}]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), words, (text, word) => {
        const subject = said({ text: text.join(" ") });
        const isAllowed = rule({ words: { allow: [word] } }, subject) === undefined;
        expect(rule({ words: { deny: [word] } }, subject) === undefined).toBe(!isAllowed);
      }),
    );
  });
});
