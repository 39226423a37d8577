import type { FormattedText, Look } from "../formatted-text.js";
import { codeBlock, emojiLook, fencedCode, linkLook } from "./looks.js";
import { Writing } from "./writing.js";

const LOOKS = {
  "*": { type: "bold" },
  _: { type: "italic" },
  __: { type: "underline" },
  "~": { type: "strikethrough" },
  "||": { type: "spoiler" },
} as const satisfies Record<string, Look>;
type Mark = keyof typeof LOOKS;
const isMark = (mark: string): mark is Mark => mark in LOOKS;

const ESCAPED = String.raw`\\(?<escaped>[\x01-\x7e])`;
const CODE = "```(?<block>(?:\\\\[^]|[^\\\\])*?)```|`(?<code>(?:\\\\[^]|[^\\\\`])*)`";
const LINK_END = String.raw`\](?:\((?<address>(?:\\[^]|[^\\)])*)\))?`;
const PIECE = new RegExp(
  String.raw`${ESCAPED}|${CODE}|(?<link>!?\[)|(?<linkEnd>${LINK_END})|(?<mark>\|\||__|[*_~])|(?<line>\n)|(?<quote>>)`,
  "g",
);
// eslint-disable-next-line no-control-regex -- in this style any character up to 126 may be escaped
const unescaped = (words: string): string => words.replaceAll(/\\([\x01-\x7e])/g, "$1");

type Opened = Mark | ">" | "[" | "![";

/**
 * Text in the Bot API's MarkdownV2 style. Never fails: a mark without an end is a character as any other, and so is a
 * reserved character that was not escaped.
 */
export const fromMarkdownV2 = (source: string): FormattedText => new Reading(source).whole();

class Reading {
  readonly #writing = new Writing<Opened>();
  /** Where in the text the line began: only there a quote can. */
  #lineBegin = 0;

  constructor(private readonly source: string) {}

  whole(): FormattedText {
    let at = 0;
    for (const piece of this.source.matchAll(PIECE)) {
      this.#writing.write(this.source.slice(at, piece.index));
      at = piece.index + piece[0].length;
      this.#read(piece[0], piece.groups ?? {}, at);
    }
    this.#writing.write(this.source.slice(at));
    return this.#writing.done();
  }

  /** @param after where the source goes on */
  #read(whole: string, groups: Readonly<Record<string, string | undefined>>, after: number): void {
    const { escaped, block, code, link, linkEnd, address, mark, line } = groups;
    if (escaped !== undefined) this.#writing.write(escaped);
    else if (block !== undefined) this.#block(block);
    else if (code !== undefined) this.#writing.write(unescaped(code), { type: "code" });
    else if (link !== undefined) this.#beginLink(link === "[" ? "[" : "![", after);
    else if (linkEnd !== undefined) this.#endLink(whole, address);
    else if (mark !== undefined && isMark(mark)) this.#mark(mark, after);
    else if (line !== undefined) this.#line(after);
    else this.#quote();
  }

  #block(body: string): void {
    const { language, code } = fencedCode(body);
    this.#writing.write(unescaped(code), codeBlock(language));
  }

  #mark(mark: Mark, after: number): void {
    const writing = this.#writing;
    if (mark === "||" && writing.last === ">" && /^(?:$|\n(?!>))/.test(this.source.slice(after, after + 2)))
      return writing.close(">", () => ({ type: "expandable_blockquote" }));
    if (writing.isOpen(mark)) return writing.close(mark);
    if (this.source.includes(mark, after)) writing.open(mark, LOOKS[mark]);
    else writing.write(mark);
  }

  #beginLink(link: "[" | "![", after: number): void {
    if (this.source.includes("]", after)) this.#writing.open(link, () => undefined);
    else this.#writing.write(link);
  }

  #endLink(whole: string, address: string | undefined): void {
    const writing = this.#writing;
    const opened = writing.isOpen("[") ? "[" : writing.isOpen("![") ? "![" : undefined;
    if (opened === undefined) return writing.write(whole);
    writing.close(opened, (words) => lookOfLink(opened, address === undefined ? words : unescaped(address)));
  }

  #line(after: number): void {
    const writing = this.#writing;
    writing.write("\n");
    this.#lineBegin = writing.text.length;
    if (this.source[after] !== ">") writing.close(">");
  }

  #quote(): void {
    const writing = this.#writing;
    if (writing.text.length > this.#lineBegin) writing.write(">");
    else if (!writing.isOpen(">")) writing.open(">", { type: "blockquote" });
  }
}

function lookOfLink(opened: "[" | "![", address: string): Look | undefined {
  if (opened === "[") return linkLook(address);
  const [, id = ""] = /^tg:(?:\/\/)?emoji\/?\?(?:.*&)?id=(\d+)/is.exec(address) ?? [];
  return emojiLook(id);
}
