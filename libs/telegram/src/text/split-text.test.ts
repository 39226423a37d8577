import { describe, expect, test } from "@jest/globals";
import type { MessageEntity } from "@grammyjs/types";
import fc from "fast-check";
import type { FormattedText } from "./formatted-text.js";
import { splitText } from "./split-text.js";

const textsOf = (text: string, limit: number): string[] =>
  splitText({ text, entities: [] }, { limit }).map((part) => part.text);

describe("a long text", () => {
  test("is cut at a paragraph, else a line, a sentence, a word", () => {
    expect(textsOf("One two.\n\nThree four", 15)).toEqual(["One two.", "Three four"]);
    expect(textsOf("One two\nThree four", 15)).toEqual(["One two", "Three four"]);
    expect(textsOf("One two. Three four", 15)).toEqual(["One two.", "Three four"]);
    expect(textsOf("One two three four", 12)).toEqual(["One two", "three four"]);
  });

  test("is not cut early for a paragraph that ends near its beginning", () => {
    expect(textsOf(`Hi.\n\n${"word ".repeat(10)}`, 40)[0]).toHaveLength(39);
  });

  test("of one word is cut where it must, but not inside a character", () => {
    const family = "👨‍👩‍👧‍👦";
    expect(textsOf(`${"a".repeat(7)}${family}`, 11)).toEqual(["a".repeat(7), family]);
    expect(textsOf(`${"a".repeat(9)}🙂b`, 10)).toEqual(["a".repeat(9), "🙂b"]);
  });

  test("keeps links and names whole", () => {
    const text = "see https://example.com/a-long-address for more";
    const entities: MessageEntity[] = [{ type: "url", offset: 4, length: 34 }];
    const parts = splitText({ text, entities }, { limit: 36 });
    expect(parts.map((part) => part.text)).toEqual(["see", "https://example.com/a-long-address", "for more"]);
    expect(parts[1]?.entities).toEqual([{ type: "url", offset: 0, length: 34 }]);
  });

  test("goes on with its formatting in the next part", () => {
    const text = "let one = 1;\nlet two = 2;";
    const entities: MessageEntity[] = [{ type: "pre", offset: 0, length: text.length, language: "ts" }];
    expect(splitText({ text, entities }, { limit: 15 })).toEqual([
      { text: "let one = 1;", entities: [{ type: "pre", offset: 0, length: 12, language: "ts" }] },
      { text: "let two = 2;", entities: [{ type: "pre", offset: 0, length: 12, language: "ts" }] },
    ]);
  });

  test("keeps the blanks before a line of code", () => {
    const text = "if (a) {\n    b();\n}";
    const entities: MessageEntity[] = [{ type: "pre", offset: 0, length: text.length }];
    expect(splitText({ text, entities }, { limit: 12 }).map((part) => part.text)).toEqual([
      "if (a) {",
      "    b();\n}",
    ]);
  });

  test("below a file has a first part of its own length", () => {
    const parts = splitText(
      { text: "One two. Three four. Five", entities: [] },
      { limit: 30, firstLimit: 10 },
    );
    expect(parts.map((part) => part.text)).toEqual(["One two.", "Three four. Five"]);
  });

  test("has no part with more entities than Telegram keeps", () => {
    const text = "word ".repeat(250);
    const entities = Array.from({ length: 250 }, (_, n): MessageEntity => ({
      type: "bold",
      offset: n * 5,
      length: 4,
    }));
    const parts = splitText({ text, entities });
    expect(parts.map((part) => part.entities.length)).toEqual([100, 100, 50]);
    for (const part of parts) expect(part.text).toMatch(/^word .* word$/s);
  });

  test("of nothing but blanks has no part", () => {
    expect(textsOf(" \n\n ".repeat(10), 8)).toEqual([]);
  });
});

describe("for any text", () => {
  const words = fc.array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom("\n", "\n\n", ". ", "! ", " ", "👍🏽"),
    ),
    { maxLength: 80 },
  );
  const formatted = fc
    .tuple(words, fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 200 }))))
    .map(([pieces, places]) => {
      const text = pieces.join("");
      const entities = places
        .filter(([offset, length]) => offset + length <= text.length)
        .map(([offset, length]): MessageEntity => ({ type: "bold", offset, length }));
      return { text, entities };
    });
  const limit = fc.integer({ min: 2, max: 100 });

  test("every part fits, and nothing but blanks is lost", () => {
    fc.assert(
      fc.property(formatted, limit, (given, max) => {
        const parts = splitText(given, { limit: max });
        for (const { text } of parts) expect(text.length).toBeLessThanOrEqual(max);
        const joined = parts.map(({ text }) => text).join("");
        expect(joined.replaceAll(/\s/g, "")).toBe(given.text.replaceAll(/\s/g, ""));
      }),
    );
  });

  test("what was bold is bold, and nothing else", () => {
    fc.assert(
      fc.property(formatted, limit, (given, max) => {
        const bold = ({ text, entities }: FormattedText): string =>
          Array.from(text)
            .reduce<{ at: number; kept: string }>(
              ({ at, kept }, character) => {
                const isBold = entities.some(({ offset, length }) => offset <= at && at < offset + length);
                return { at: at + character.length, kept: kept + (isBold ? character : "") };
              },
              { at: 0, kept: "" },
            )
            .kept.replaceAll(/\s/g, "");
        expect(splitText(given, { limit: max }).map(bold).join("")).toBe(bold(given));
      }),
    );
  });

  test("no part begins or ends in the middle of a code point", () => {
    fc.assert(
      fc.property(formatted, limit, (given, max) => {
        for (const { text } of splitText(given, { limit: max })) expect(text).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
