import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ApiError } from "../errors.js";
import { parseMarkedUp } from "./parse-mode.js";

const refusalOf = (source: string, mode: string): string => {
  try {
    parseMarkedUp(source, mode);
  } catch (error) {
    if (error instanceof ApiError)
      return error.description.replace("Bad Request: can't parse entities: ", "");
    throw error;
  }
  return "none";
};

describe("HTML", () => {
  test.each([
    ["<b>a</b>", "a", [{ type: "bold", offset: 0, length: 1 }]],
    [
      "<strong>a</strong><em>b</em>",
      "ab",
      [
        { type: "bold", offset: 0, length: 1 },
        { type: "italic", offset: 1, length: 1 },
      ],
    ],
    [
      "<u>a <i>b</i></u>",
      "a b",
      [
        { type: "underline", offset: 0, length: 3 },
        { type: "italic", offset: 2, length: 1 },
      ],
    ],
    ['<span class="tg-spoiler">a</span>', "a", [{ type: "spoiler", offset: 0, length: 1 }]],
    [
      '<a href="https://example.org/?a=1&amp;b=2">x</a>',
      "x",
      [{ type: "text_link", offset: 0, length: 1, url: "https://example.org/?a=1&b=2" }],
    ],
    [
      '<a href="tg://user?id=42">x</a>',
      "x",
      [{ type: "text_mention", offset: 0, length: 1, user: { id: 42 } }],
    ],
    ["<a>nothing to link</a>", "nothing to link", []],
    [
      '<pre><code class="language-ts">let a</code></pre>',
      "let a",
      [{ type: "pre", offset: 0, length: 5, language: "ts" }],
    ],
    ["<pre>let a</pre>", "let a", [{ type: "pre", offset: 0, length: 5 }]],
    ["<blockquote expandable>q</blockquote>", "q", [{ type: "expandable_blockquote", offset: 0, length: 1 }]],
    [
      '<tg-emoji emoji-id="77">👍</tg-emoji>',
      "👍",
      [{ type: "custom_emoji", offset: 0, length: 2, custom_emoji_id: "77" }],
    ],
    ["a &lt;b&gt; &amp; &quot;c&quot; &#65;&#x42; &nbsp;", 'a <b> & "c" AB &nbsp;', []],
    ['<code class="language-ts">a</code>', "a", [{ type: "code", offset: 0, length: 1 }]],
    [
      "<a href=example.org>x</a>",
      "x",
      [{ type: "text_link", offset: 0, length: 1, url: "http://example.org/" }],
    ],
    [
      '<tg-time unix="1647531900" format="wDT">then</tg-time>',
      "then",
      [{ type: "date_time", offset: 0, length: 4, unix_time: 1647531900, date_time_format: "wDT" }],
    ],
    ["<b></b>", "", []],
    ["<B>a</b>", "a", [{ type: "bold", offset: 0, length: 1 }]],
    ["👍<b>é</b>", "👍é", [{ type: "bold", offset: 2, length: 1 }]],
  ])("%s", (source, text, entities) => {
    expect(parseMarkedUp(source, "HTML")).toEqual({ text, entities });
  });

  test.each([
    ["é<foo>", 'Unsupported start tag "foo" at byte offset 2'],
    ["<b>a", `Can't find end tag corresponding to start tag "b"`],
    ["a</b>", "Unexpected end tag at byte offset 1"],
    ["a < b", 'Unsupported start tag "" at byte offset 2'],
    ['<tg-emoji emoji-id="x">a</tg-emoji>', "Invalid custom emoji identifier specified"],
    [
      "&#xd800;",
      "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units",
    ],
    ["<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ["<b", "Unclosed start tag at byte offset 0"],
    ["<b>a</b", "Unclosed end tag at byte offset 4"],
    ["<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ["<a href>a</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'],
    ['<a ="x">a</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
  ])("%s is refused", (source, reason) => {
    expect(refusalOf(source, "html")).toBe(reason);
  });
});

describe("MarkdownV2", () => {
  test.each([
    ["*a* _b_ __c__ ~d~ ||e||", "a b c d e", ["bold", "italic", "underline", "strikethrough", "spoiler"]],
    ["*a _b_*", "a b", ["bold", "italic"]],
    ["`a_b*c`", "a_b*c", ["code"]],
    ["```ts\nlet a\n```", "let a\n", ["pre"]],
    ["[x](https://example.org)", "x", ["text_link"]],
    ["![then](tg://time?unix=1647531900&format=r)", "then", ["date_time"]],
    ["_a __b__ c_", "a b c", ["italic", "underline"]],
    ["___a_**__", "a", ["italic", "underline"]],
    [">one ||hidden|| two\n>three||", "one hidden two\nthree", ["expandable_blockquote", "spoiler"]],
    ["![👍](tg://emoji?id=77)", "👍", ["custom_emoji"]],
    [">one\n>two\nthree", "one\ntwo\nthree", ["blockquote"]],
    [">one\n**>two||", "one\ntwo", ["blockquote", "expandable_blockquote"]],
    ["1\\. \\*not bold\\*", "1. *not bold*", []],
  ])("%j", (source, text, types) => {
    const parsed = parseMarkedUp(source, "MarkdownV2");
    expect([parsed.text, parsed.entities.map(({ type }) => type)]).toEqual([text, types]);
  });

  test.each([
    ["a.", "Character '.' is reserved and must be escaped with the preceding '\\'"],
    ["é*a", "Can't find end of Bold entity at byte offset 2"],
    ["a>", "Character '>' is reserved and must be escaped with the preceding '\\'"],
    [">*a\nb*", "Can't find end of Bold entity at byte offset 1"],
    ["```ts\na", "Can't find end of PreCode entity at byte offset 0"],
    ["`a", "Can't find end of Code entity at byte offset 0"],
    ["[a](b", "Can't find end of a URL at byte offset 4"],
    // `__` is always the mark of underline (Bot API, MarkdownV2 style).
    ["__under _both___", "Can't find end of Italic entity at byte offset 15"],
    ["![a](https://example.org)", "Custom emoji URL must have scheme tg://"],
  ])("%s is refused", (source, reason) => {
    expect(refusalOf(source, "markdownv2")).toBe(reason);
  });
});

describe("Markdown", () => {
  test.each([
    ["*a* _b_ `c` [d](https://example.org)", "a b c d", ["bold", "italic", "code", "text_link"]],
    ["```\na_b\n```", "a_b\n", ["pre"]],
    ["1. a! \\_b", "1. a! _b", []],
    ["[a] b", "a b", []],
  ])("%j", (source, text, types) => {
    const parsed = parseMarkedUp(source, "Markdown");
    expect([parsed.text, parsed.entities.map(({ type }) => type)]).toEqual([text, types]);
  });

  test("what does not end is refused", () => {
    expect(refusalOf("é*a", "markdown")).toBe("Can't find end of the entity starting at byte offset 2");
  });
});

test("a mode that does not exist is refused", () => {
  expect(refusalOf("a", "bbcode")).toBe("Bad Request: unsupported parse_mode");
});

describe("for any text", () => {
  const anything = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(...Array.from("<>/&;ab \"'=*_~`|[]()!\\.>\n#-+{}é👍")) }),
  );
  const escapes: readonly (readonly [string, (text: string) => string])[] = [
    ["HTML", (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")],
    ["MarkdownV2", (text) => text.replaceAll(/[_*[\]()~`>#+\-=|{}.!\\]/g, "\\$&")],
    ["Markdown", (text) => text.replaceAll(/[_*`[]/g, "\\$&")],
  ];

  test.each(escapes)("escaped for %s it comes out as it went in", (mode, escape) => {
    fc.assert(
      fc.property(anything, (text) => {
        // The old mode has no escape for a backslash itself.
        fc.pre(mode !== "Markdown" || !text.includes("\\"));
        expect(parseMarkedUp(escape(text), mode)).toEqual({ text, entities: [] });
      }),
    );
  });

  test.each(escapes)("in %s it parses or is refused, and entities lie inside the text", (mode) => {
    fc.assert(
      fc.property(anything, (source) => {
        fc.pre(refusalOf(source, mode) === "none");
        const { text, entities } = parseMarkedUp(source, mode);
        for (const { offset, length } of entities)
          expect(offset >= 0 && length > 0 && offset + length <= text.length).toBe(true);
      }),
    );
  });
});
