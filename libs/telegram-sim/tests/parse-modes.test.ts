import { describe, expect, test } from "@jest/globals";
import { fromParseMode } from "@telebus/telegram";
import fc from "fast-check";
import { formatted } from "../src/bot-api/formatting.js";
import { ApiError } from "../src/errors.js";

/* libs/telegram reads the parse modes by itself, leniently. What Telegram would take, both must read alike. */

const nothing = { entities: undefined, parseMode: undefined };
const asTelegram = (text: string, parseMode: string) => formatted({ ...nothing, text, parseMode });
/** What becomes of a message with the entities that we read. */
const asOurs = (source: string, mode: string) => {
  const { text, entities } = fromParseMode(source, mode);
  return formatted({ ...nothing, text, entities: entities.map((entity) => ({ ...entity })) });
};

/** @returns nothing where Telegram refuses */
function accepted(source: string, mode: string) {
  try {
    return asTelegram(source, mode);
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

const examples: readonly (readonly [mode: string, source: string])[] = [
  ["HTML", "<b>bold <i>italic bold <s>struck <tg-spoiler>hidden</tg-spoiler></s> <u>under</u></i> bold</b>"],
  [
    "HTML",
    '<a href="http://www.example.com/?a=1&amp;b=2">link</a> <a href="tg://user?id=123456789">user</a>',
  ],
  ["HTML", '<pre><code class="language-python">print(1)</code></pre> <pre>plain</pre> <code>x &lt; y</code>'],
  ["HTML", "<blockquote>one\ntwo</blockquote>\n<blockquote expandable>three\nfour</blockquote>"],
  [
    "HTML",
    '<span class="tg-spoiler">s</span> <tg-emoji emoji-id="5368324170671202286">👍</tg-emoji> &#128077;',
  ],
  ["MarkdownV2", "*bold \\*text _italic bold ~struck ||hidden||~ __under___ bold*"],
  ["MarkdownV2", "[link](http://www.example.com/) [user](tg://user?id=123456789) [none]()"],
  ["MarkdownV2", "![👍](tg://emoji?id=5368324170671202286) `code \\` x` ```\npre\n``` ```py\nx = '\\`'\n```"],
  ["MarkdownV2", ">one\n>two *bold*\n>three\nafter\n>hidden\n>end||\nafter"],
  ["Markdown", "*bold* _italic_ [link](http://example.com/) `code` \\_x ```py\nx = 1\n```"],
];

describe("a parse mode, read by us", () => {
  test.each(examples)("%s: %s", (mode, source) => {
    expect(asOurs(source, mode)).toEqual(asTelegram(source, mode));
  });

  const pieces: Readonly<Record<string, readonly string[]>> = {
    HTML: [
      "<b>",
      "</b>",
      "<i>",
      "</i>",
      "<code>",
      "</code>",
      "<blockquote>",
      "</blockquote>",
      "&lt;",
      "&#65;",
      "</>",
    ],
    // In a block Telegram takes unescaped backticks for marks; we keep them, because code means them.
    MarkdownV2: [
      "*",
      "_",
      "__",
      "~",
      "||",
      "`x`",
      "`\\``",
      "```\na\\`b```",
      "```py\nx```",
      "\\*",
      "\\\\",
      "[",
      "](example.com)",
      "\n>",
      "\n",
      "||\n",
    ],
    Markdown: ["*", "_", "`", "```", "\\_", "[", "](example.com)", "\n", "\\"],
  };
  test.each(Object.entries(pieces))("%s: whatever Telegram takes is the same", (mode, marks) => {
    const source = fc
      .array(fc.constantFrom(...marks, "word", " ", "é", "👍", "x y"), { maxLength: 14 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(source, (given) => {
        const theirs = accepted(given, mode);
        fc.pre(theirs !== undefined);
        expect(asOurs(given, mode)).toEqual(theirs);
      }),
      { numRuns: 1000, maxSkipsPerRun: 1000 },
    );
  });

  test.each(Object.entries(pieces))("%s: whatever it is, Telegram takes what we read", (mode, marks) => {
    const source = fc.array(fc.oneof(fc.constantFrom(...marks), fc.string()), { maxLength: 30 });
    fc.assert(
      fc.property(source, (parts) => {
        const { text } = fromParseMode(parts.join(""), mode);
        fc.pre(!/\p{Surrogate}/u.test(text));
        expect(() => asOurs(parts.join(""), mode)).not.toThrow();
      }),
    );
  });
});
