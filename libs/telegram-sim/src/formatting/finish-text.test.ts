import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ApiError } from "../errors.js";
import { finished } from "./finish-text.js";
import { withGivenEntities } from "./given-entities.js";
import { parseMarkedUp } from "./parse-mode.js";

const finishedHtml = (source: string): string[] => {
  const { text, entities } = finished(parseMarkedUp(source, "HTML"));
  return [
    text,
    ...entities.map(({ type, offset, length }) => `${type}:${text.slice(offset, offset + length)}`),
  ];
};

test("blanks at both ends go, control characters too, and entities move along", () => {
  const entities = [
    { type: "bold", offset: 0, length: 6 },
    { type: "italic", offset: 7, length: 2 },
  ];
  expect(finished({ text: "\n a\r\tb  ", entities })).toEqual({
    text: "a b",
    entities: [{ type: "bold", offset: 0, length: 3 }],
  });
});

describe("entities are nested as Telegram nests them", () => {
  test.each([
    ["<b>bold <i>both</i> bold</b>", ["bold both bold", "bold:bold ", "bold:both bold", "italic:both"]],
    ["<b>one</b><b>two</b>", ["onetwo", "bold:onetwo"]],
    ["<b>not <code>here</code></b>", ["not here", "bold:not ", "code:here"]],
    [
      '<a href="https://a.org">link <tg-emoji emoji-id="1">👍</tg-emoji></a>',
      ["link 👍", "text_link:link 👍"],
    ],
    ["<blockquote>a <blockquote>b</blockquote></blockquote>", ["a b", "blockquote:a b"]],
    ["<blockquote>#tag</blockquote>", ["#tag", "blockquote:#tag", "hashtag:#tag"]],
    ["<code>/start</code> /help", ["/start /help", "code:/start", "bot_command:/help"]],
    ["<b>see a.org now</b>", ["see a.org now", "bold:see ", "url:a.org", "bold:a.org", "bold: now"]],
  ])("%s", (source, found) => {
    const [text, ...entities] = finishedHtml(source);
    expect([text, ...entities]).toEqual(found.map((part) => (part === "bold: now" ? "bold:now" : part)));
  });
});

test.each(["", " \n ", "\u200b", "\r", "<b> </b>".replaceAll(/<[^>]*>/g, "")])("%j is nothing", (text) => {
  expect(finished({ text, entities: [] })).toEqual({ text: "", entities: [] });
});

describe("what a bot says of its text's formatting", () => {
  const refusal = (text: string, entity: object): string => {
    try {
      withGivenEntities(text, [{ type: "bold", offset: 0, length: 1, ...entity }]);
      return "none";
    } catch (error) {
      return error instanceof ApiError ? error.description.replace("Bad Request: ", "") : String(error);
    }
  };

  test.each([
    ["a", { offset: 1 }, "entity begins after the end of the text at UTF-16 offset 1"],
    [
      "a",
      { length: 2 },
      "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 2",
    ],
    ["a👍", { offset: 2 }, "entity begins in a middle of a UTF-16 symbol at byte offset 5"],
    ["👍", {}, "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 4"],
    ["a", { type: "shiny" }, "can't parse MessageEntity: Unsupported type specified"],
    ["a", { type: "text_link" }, `can't parse MessageEntity: Can't find field "url"`],
    [
      "a",
      { type: "text_link", url: "http://localhost" },
      "entity URL 'http://localhost' is invalid: Wrong HTTP URL",
    ],
    [
      "a",
      { type: "text_link", url: "javascript:x" },
      "entity URL 'javascript:x' is invalid: Unsupported URL protocol",
    ],
    ["a", { offset: -1 }, "receive an entity with incorrect offset -1"],
  ])("%j with %j is refused", (text, entity, reason) => {
    expect(refusal(text, entity)).toBe(reason);
  });

  test("what Telegram finds by itself is not taken from it", () => {
    const given = [{ type: "hashtag", offset: 0, length: 1 }];
    expect(finished(withGivenEntities("a #b", given)).entities).toEqual([
      { type: "hashtag", offset: 2, length: 2 },
    ]);
  });

  test("entities within any text are taken, and stay inside it however they cross", () => {
    const types = ["bold", "italic", "spoiler", "code", "blockquote", "underline", "pre"];
    const entity = fc.record({ type: fc.constantFrom(...types), a: fc.nat(40), b: fc.nat(40) });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("ab \n@/.#\t\rc")), minLength: 1, maxLength: 40 }),
        fc.array(entity, { maxLength: 8 }),
        (source, wanted) => {
          const given = wanted.map(({ type, a, b }) => {
            const offset = a % source.length;
            return { type, offset, length: b % (source.length - offset + 1) };
          });
          const { text, entities } = finished(withGivenEntities(source, given));
          for (const [n, one] of entities.entries()) {
            expect(one.length > 0 && one.offset >= 0 && one.offset + one.length <= text.length).toBe(true);
            for (const other of entities.slice(n + 1)) expect(crosses(one, other)).toBe(false);
          }
        },
      ),
    );
  });
});

interface Span {
  readonly offset: number;
  readonly length: number;
}

const crosses = (a: Span, b: Span): boolean =>
  a.offset < b.offset && b.offset < a.offset + a.length && a.offset + a.length < b.offset + b.length;
