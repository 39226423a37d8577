import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { FormattedText } from "../formatted-text.js";
import { fromMarkdown } from "./commonmark.js";

/** What looks like what, such as `bold: Yes`. */
const looks = ({ text, entities }: FormattedText): string[] =>
  entities.map(({ type, offset, length }) => `${type}: ${text.slice(offset, offset + length)}`);

describe("ordinary Markdown", () => {
  test.each([
    [
      "# Title\n\nSome **bold**, *it*, ~~gone~~ and `x < y`.",
      "Title\n\nSome bold, it, gone and x < y.",
      ["bold: Title", "bold: bold", "italic: it", "strikethrough: gone", "code: x < y"],
    ],
    [
      "- one\n- two\n  - inner\n- [x] done\n\n3. three\n4. four",
      "• one\n• two\n  • inner\n☑ done\n\n3. three\n4. four",
      [],
    ],
    [
      "> quoted **words**\n>> deeper",
      "quoted words\n\ndeeper",
      ["blockquote: quoted words\n\ndeeper", "bold: words"],
    ],
    [
      "[site](https://example.com) and <https://example.org>, [here](#top)",
      "site and https://example.org, here",
      ["text_link: site"],
    ],
    ["AT&amp;T \\*not bold\\*<br>next", "AT&T *not bold*\nnext", []],
    ["a\nb  \nc", "a\nb\nc", []],
  ])("%j", (source, text, expected) => {
    const read = fromMarkdown(source);
    expect(read.text).toBe(text);
    expect(looks(read)).toEqual(expected);
  });

  test("has code with its language", () => {
    expect(fromMarkdown("Look:\n\n```ts title=x\nlet a = 1;\n\nlet b;\n```\nDone")).toEqual({
      text: "Look:\n\nlet a = 1;\n\nlet b;\n\nDone",
      entities: [{ type: "pre", language: "ts", offset: 7, length: 18 }],
    });
  });

  test("has tables, in columns", () => {
    const { text, entities } = fromMarkdown("| Name | N |\n|---|---|\n| **Ada** | 1 |\n| 東京 | 22 |");
    expect(text).toBe("Name | N\n-----+---\nAda  | 1\n東京 | 22");
    expect(entities).toEqual([{ type: "pre", offset: 0, length: text.length }]);
  });
});

describe("Markdown that is still being written", () => {
  const whole =
    "Some **bold *and* text** with `code` and [a link](https://example.com).\n\n```ts\nlet a;\n```\n";
  test.each([
    ["Some **bo", "Some bo", ["bold: bo"]],
    ["Some **bold *an", "Some bold an", ["bold: bold an", "italic: an"]],
    ["Some **", "Some", []],
    ["with `co", "with co", ["code: co"]],
    ["and [a li", "and a li", []],
    ["and [a link](https://exa", "and a link", []],
    ["Code:\n```ts\nlet a", "Code:\n\nlet a", ["pre: let a"]],
    ["snake_case and 2 * 3", "snake_case and 2 * 3", []],
  ])("%j", (source, text, expected) => {
    const read = fromMarkdown(source, { isUnfinished: true });
    expect({ text: read.text, looks: looks(read) }).toEqual({ text, looks: expected });
  });

  test("never shows its marks, wherever it is cut", () => {
    for (let end = 0; end <= whole.length; end++) {
      const { text } = fromMarkdown(whole.slice(0, end), { isUnfinished: true });
      expect(text).not.toMatch(/\*\*|[[\]`]{3}|\]\(/);
    }
  });

  test("whatever it is, can be read, and entities stay in the text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "**",
        "*",
        "_",
        "`",
        "```",
        "\n",
        "\n\n",
        "- ",
        "> ",
        "# ",
        "[",
        "](",
        ")",
        "|",
        "\\",
        "<b>",
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, isUnfinished) => {
        const { text, entities } = fromMarkdown(pieces.join(""), { isUnfinished });
        for (const { offset, length } of entities) {
          expect(length).toBeGreaterThan(0);
          expect(offset + length).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
