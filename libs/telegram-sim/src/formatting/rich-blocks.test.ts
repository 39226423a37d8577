import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ApiError } from "../errors.js";
import { richBlocks } from "./rich-blocks.js";
import { listLabel } from "./rich-labels.js";
import { checkRichLimits } from "./rich-limits.js";
import type { RichBlock } from "./rich-types.js";

const paragraph = (text: unknown) => ({ type: "paragraph", text });

describe("Rich HTML", () => {
  test.each([
    ["a\n\nb <b>c</b>", [paragraph(["a b ", { type: "bold", text: "c" }])]],
    [
      "<h2>T</h2>text<hr/><p>p</p>",
      [{ type: "heading", text: "T", size: 2 }, paragraph("text"), { type: "divider" }, paragraph("p")],
    ],
    ['<pre><code class="language-ts">let  a</code></pre>', [{ type: "pre", text: "let  a", language: "ts" }]],
    [
      "<blockquote>q<cite>me</cite></blockquote>",
      [{ type: "blockquote", blocks: [paragraph("q")], credit: "me" }],
    ],
    ["<blockquote expandable>a<br>b</blockquote>", [{ type: "expandable_blockquote", text: "a\nb" }]],
    [
      '<ul><li><input type="checkbox" checked>done</li></ul>',
      [{ type: "list", items: [{ blocks: [paragraph("done")], has_checkbox: true, is_checked: true }] }],
    ],
    [
      '<ol start="3" type="a" reversed><li>x</li><li>y</li></ol>',
      [
        {
          type: "list",
          items: [
            { blocks: [paragraph("x")], value: 3, type: "a" },
            { blocks: [paragraph("y")], value: 2, type: "a" },
          ],
        },
      ],
    ],
    [
      '<table bordered><caption>C</caption><tr><th>h</th><td colspan="2" align="right">v</td></tr></table>',
      [
        {
          type: "table",
          cells: [
            [
              { text: "h", is_header: true, align: "center", valign: "top" },
              { text: "v", colspan: 2, align: "right", valign: "top" },
            ],
          ],
          is_bordered: true,
          caption: "C",
        },
      ],
    ],
    [
      "<details open><summary>S</summary>inside</details>",
      [{ type: "details", summary: "S", blocks: [paragraph("inside")], is_open: true }],
    ],
    [
      '<figure><img src="https://a.org/p.jpg" tg-spoiler/><figcaption>C<cite>me</cite></figcaption></figure>',
      [
        {
          type: "photo",
          photo: { type: "photo", media: "https://a.org/p.jpg", has_spoiler: true },
          caption: { text: "C", credit: "me" },
        },
      ],
    ],
    [
      '<tg-map lat="41.9" long="12.5" zoom="14"/>',
      [{ type: "map", location: { latitude: 41.9, longitude: 12.5 }, zoom: 14 }],
    ],
    ["<tg-math-block>a < b</tg-math-block>", [{ type: "mathematical_expression", expression: "a < b" }]],
    [
      '<tg-button-row align="left"><tg-button type="callback_data" data="x" style="link">Go</tg-button></tg-button-row>',
      [{ type: "buttons", buttons: [{ text: "Go", style: "link", callback_data: "x" }], align: "left" }],
    ],
    ['<a name="top"></a><p>x</p>', [{ type: "anchor", name: "top" }, paragraph("x")]],
    [
      '<a href="#top">up</a> <a href="mailto:a@b.org">m</a> <a href="https://b.org/">l</a>',
      [
        paragraph([
          { type: "anchor_link", text: "up", anchor_name: "top" },
          " ",
          { type: "email_address", text: "m", email_address: "a@b.org" },
          " ",
          { type: "url", text: "l", url: "https://b.org/" },
        ]),
      ],
    ],
  ])("%s", (source, blocks) => {
    expect(richBlocks(source, "html")).toEqual(blocks);
  });

  test.each([
    ["<video", "Unclosed start tag"],
    ["<script>x</script>", 'Unsupported start tag "script" at byte offset 0'],
    ["<p>a", `Can't find end tag corresponding to start tag "p"`],
    ['<img src="file:///etc/passwd"/>', "Media must have an HTTP URL"],
  ])("%s is refused", (source, reason) => {
    expect(() => richBlocks(source, "html")).toThrow(reason);
  });
});

describe("Rich Markdown", () => {
  test.each([
    [
      "# T\n\nA **b** _i_ ~~s~~ ==m== ||h|| `c`",
      [
        { type: "heading", text: "T", size: 1 },
        paragraph([
          "A ",
          { type: "bold", text: "b" },
          " ",
          { type: "italic", text: "i" },
          " ",
          { type: "strikethrough", text: "s" },
          " ",
          { type: "marked", text: "m" },
          " ",
          { type: "spoiler", text: "h" },
          " ",
          { type: "code", text: "c" },
        ]),
      ],
    ],
    ["```math\nE = mc^2\n```", [{ type: "mathematical_expression", expression: "E = mc^2" }]],
    ["$$E < 1$$", [{ type: "mathematical_expression", expression: "E < 1" }]],
    ["so $x < y$", [paragraph(["so ", { type: "mathematical_expression", expression: "x < y" }])]],
    [
      "- [x] done\n- [ ] open",
      [
        {
          type: "list",
          items: [
            { blocks: [paragraph("done")], has_checkbox: true, is_checked: true },
            { blocks: [paragraph("open")], has_checkbox: true },
          ],
        },
      ],
    ],
    [
      "|a|b|\n|:-|-:|\n|1|2|",
      [
        {
          type: "table",
          cells: [
            [
              { text: "a", is_header: true, align: "left", valign: "top" },
              { text: "b", is_header: true, align: "right", valign: "top" },
            ],
            [
              { text: "1", align: "left", valign: "top" },
              { text: "2", align: "right", valign: "top" },
            ],
          ],
        },
      ],
    ],
    [
      '![](https://a.org/v.mp4 "Look")',
      [{ type: "video", video: { type: "video", media: "https://a.org/v.mp4" }, caption: { text: "Look" } }],
    ],
    [
      "![👍](tg://emoji?id=5368324170671202286)",
      [paragraph({ type: "custom_emoji", custom_emoji_id: "5368324170671202286", alternative_text: "👍" })],
    ],
    [
      "note[^1]\n\n[^1]: Said",
      [
        paragraph([
          "note",
          { type: "anchor_link", text: { type: "superscript", text: "1" }, anchor_name: "1" },
        ]),
        paragraph({ type: "reference", text: "Said", name: "1" }),
      ],
    ],
  ])("%j", (source, blocks) => {
    expect(richBlocks(source, "markdown")).toEqual(blocks);
  });
});

test.each([
  [undefined, "1", "•"],
  [3, "1", "3."],
  [3, "a", "c."],
  [28, "A", "AB."],
  [14, "i", "xiv."],
  [1994, "I", "MCMXCIV."],
  [0, "i", "0."],
])("the label of item %j of kind %j is %j", (value, kind, label) => {
  expect(listLabel(value, kind)).toBe(label);
});

test("a message beyond the limits is refused", () => {
  const nested = (depth: number): RichBlock =>
    depth === 0 ? { type: "divider" } : { type: "blockquote", blocks: [nested(depth - 1)] };
  expect(() => checkRichLimits(Array.from({ length: 500 }, () => ({ type: "divider" })))).not.toThrow();
  expect(() => checkRichLimits(Array.from({ length: 501 }, () => ({ type: "divider" })))).toThrow("BLOCKS");
  expect(() => checkRichLimits([nested(15)])).not.toThrow();
  expect(() => checkRichLimits([nested(16)])).toThrow("DEPTH");
  const row = Array.from({ length: 21 }, () => ({ align: "left" }));
  expect(() => checkRichLimits([{ type: "table", cells: [row] }])).toThrow("COLUMNS");
  expect(() => checkRichLimits([{ type: "paragraph", text: "x".repeat(32_769) }])).toThrow("too long");
});

test("whatever comes is read or refused, never a failure", () => {
  const parts = [
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<ul><li>",
    "</li></ul>",
    "<",
    "&",
    "**",
    "|",
    "$",
    "# ",
    "\n\n",
    "- ",
    "[^1]",
    "](",
    "![",
    "a",
    "||",
    "==",
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...parts), { maxLength: 30 }),
      fc.constantFrom("html" as const, "markdown" as const),
      (pieces, markup) => expect(outcomeOf(pieces.join(""), markup)).not.toBe("failed"),
    ),
    { numRuns: 500 },
  );
});

function outcomeOf(source: string, markup: "html" | "markdown"): "read" | "refused" | "failed" {
  try {
    richBlocks(source, markup);
    return "read";
  } catch (error) {
    return error instanceof ApiError ? "refused" : "failed";
  }
}
