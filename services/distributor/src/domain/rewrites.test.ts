import { describe, expect, test } from "@jest/globals";
import type { FormattedText } from "@telebus/telegram";
import fc from "fast-check";
import { Rewrites, rewrite } from "./rewrites.js";

type Entity = FormattedText["entities"][number];

const rewritten = (text: string, rewrites: unknown, entities: Entity[] = [], limit = 4_096) =>
  rewrite({ text, entities }, Rewrites.parse(rewrites), limit);

describe("what is replaced", () => {
  test("keeps the formatting of what it replaces, and that of everything else", () => {
    const entities: Entity[] = [
      { type: "bold", offset: 3, length: 7 },
      { type: "italic", offset: 11, length: 5 },
      { type: "blockquote", offset: 0, length: 16 },
    ];
    expect(rewritten("a: Twitter 🙂 yes", { replace: [{ word: "twitter", with: "X" }] }, entities)).toEqual({
      text: "a: X 🙂 yes",
      entities: [
        { type: "bold", offset: 3, length: 1 },
        { type: "italic", offset: 5, length: 5 },
        { type: "blockquote", offset: 0, length: 10 },
      ],
    });
  });

  test("keeps what a group has found", () => {
    const replace = [{ pattern: String.raw`(\d+)[.](?P<cents>\d\d) EUR`, with: "€ $1,$<cents> ($$ $0 $9)" }];
    expect(rewritten("now 12.50 EUR", { replace }).text).toBe("now € 12,50 ($ 12.50 EUR $9)");
  });

  test("leaves a mark of Telegram's no place where its words are others", () => {
    const entities: Entity[] = [
      { type: "mention", offset: 0, length: 4 },
      { type: "text_link", offset: 5, length: 3, url: "https://example.org" },
    ];
    expect(rewritten("@ada see", { replace: [{ pattern: "ada|see", with: "bob" }] }, entities)).toEqual({
      text: "@bob bob",
      entities: [{ type: "text_link", offset: 5, length: 3, url: "https://example.org" }],
    });
  });

  test("never makes a text too long: what is put in is cut, what was to go goes", () => {
    const { text } = rewritten(
      "secret ".repeat(10),
      { replace: [{ word: "secret", with: "a long word" }] },
      [],
      80,
    );
    expect(text.length).toBeLessThanOrEqual(80);
    expect(text).not.toContain("secret");
    expect(text).toContain("a long word");
  });
});

describe("what is removed", () => {
  test("are addresses, and of words that were links only the link", () => {
    const entities: Entity[] = [
      { type: "url", offset: 4, length: 11 },
      { type: "text_link", offset: 23, length: 4, url: "https://example.org" },
      { type: "bold", offset: 23, length: 4 },
    ];
    expect(
      rewritten("See example.org for the news https://a.b/c?d", { removeLinks: true }, entities),
    ).toEqual({
      text: "See for the news ",
      entities: [{ type: "bold", offset: 11, length: 4 }],
    });
  });

  test("are names and t.me addresses where that is asked for", () => {
    const entities: Entity[] = [{ type: "mention", offset: 5, length: 4 }];
    expect(
      rewritten("From @ada by t.me/adas_channel, mail a@b.org", { removeNames: true }, entities).text,
    ).toBe("From by mail a@b.org");
  });
});

describe("whatever is changed", () => {
  const piece = fc.constantFrom("Twitter", "🙂", "é", " ", "https://a.b", "@ada_l", "x", "\n", "👩‍🚀");
  const type = fc.constantFrom("bold", "url", "mention", "text_link", "pre", "custom_emoji");
  const cases = fc
    .array(piece, { minLength: 1, maxLength: 40 })
    .chain((pieces) =>
      fc.tuple(
        fc.constant(pieces),
        fc.array(fc.tuple(type, fc.nat(pieces.length), fc.nat(pieces.length)), { maxLength: 10 }),
      ),
    )
    .map(([pieces, marks]) => {
      const at = (n: number): number => pieces.slice(0, n).join("").length;
      const entities = marks.flatMap(([type, a, b]) => {
        const [offset, end] = [at(Math.min(a, b)), at(Math.max(a, b))];
        return offset === end ? [] : [entityOf(type, offset, end - offset)];
      });
      return { text: pieces.join(""), entities };
    });

  test("formatting stays within the text and outside of characters, and the text within its limit", () => {
    const rewrites = fc.record({
      replace: fc.array(
        fc.oneof(
          fc.record({ word: fc.constantFrom("twitter", "x", "🙂"), with: fc.constantFrom("", "😀😀", "ab") }),
          fc.record({
            pattern: fc.constantFrom("t+", ".", "[^a-z]+", "\\s"),
            with: fc.constantFrom("", "$0$0", "🚲"),
          }),
        ),
        { maxLength: 3 },
      ),
      removeLinks: fc.boolean(),
      removeNames: fc.boolean(),
    });
    fc.assert(
      fc.property(cases, rewrites, fc.nat(30), (words, changes, room) => {
        const limit = words.text.length + room;
        const { text, entities } = rewrite(words, Rewrites.parse(changes), limit);
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(text).not.toMatch(/\p{Surrogate}/u);
        for (const { offset, length } of entities) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThan(0);
          expect(offset + length).toBeLessThanOrEqual(text.length);
          expect(text.slice(offset, offset + length)).not.toMatch(/\p{Surrogate}/u);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function entityOf(type: string, offset: number, length: number): Entity {
  if (type === "text_link") return { type, offset, length, url: "https://example.org" };
  if (type === "custom_emoji") return { type, offset, length, custom_emoji_id: "1" };
  if (type === "pre") return { type, offset, length };
  return { type: type === "url" || type === "mention" ? type : "bold", offset, length };
}
