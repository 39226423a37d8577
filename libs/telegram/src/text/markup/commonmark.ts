import { Lexer, type MarkedToken, type Token, type Tokens } from "marked";
import type { FormattedText } from "../formatted-text.js";
import { completeMarkdown } from "./complete-markdown.js";
import { decodeCharacters, fromHtml } from "./html.js";
import { codeBlock, linkLook } from "./looks.js";
import { tableLines } from "./table-lines.js";
import { Writing } from "./writing.js";

/**
 * Ordinary Markdown (CommonMark with GitHub's tables, task lists and strikethrough), as people and language models
 * write it. Telegram has no headings, lists and tables: they become bold lines, bullets and columns in a code block.
 * Never fails.
 * @param isUnfinished the text was cut anywhere: what was begun is ended
 */
export function fromMarkdown(source: string, { isUnfinished = false } = {}): FormattedText {
  const tokens = new Lexer({ gfm: true }).lex(isUnfinished ? completeMarkdown(source) : source);
  const rendering = new Rendering();
  rendering.blocks(tokens, "\n\n");
  return rendering.writing.done();
}

type Mark = "words" | "link" | "quote" | "heading";

class Rendering {
  readonly writing = new Writing<Mark>();

  blocks(tokens: readonly Token[], gap: string, depth = 0): void {
    let isFirst = true;
    for (const token of tokens.filter(isKnown)) {
      if (token.type === "space" || token.type === "def" || token.type === "checkbox") continue;
      if (!isFirst) this.writing.write(token.type === "list" && depth > 0 ? "\n" : gap);
      isFirst = false;
      this.#block(token, depth);
    }
  }

  #block(token: MarkedToken, depth: number): void {
    const { writing } = this;
    // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- all others are words in a line
    switch (token.type) {
      case "heading":
        return this.#within("heading", { type: "bold" }, token.tokens);
      case "code":
        return writing.write(token.text, codeBlock(/^\S*/.exec(token.lang ?? "")?.[0] ?? ""));
      case "blockquote":
        return this.#quote(token);
      case "list":
        return this.#list(token, depth);
      case "table":
        return writing.write(tableLines(rowsOf(token)), { type: "pre" });
      case "hr":
        return writing.write("———");
      default:
        return this.#inline(token);
    }
  }

  /** Telegram has no quotes in quotes. */
  #quote({ tokens }: Tokens.Blockquote): void {
    const isInner = this.writing.isOpen("quote");
    if (!isInner) this.writing.open("quote", { type: "blockquote" });
    this.blocks(tokens, "\n\n");
    if (!isInner) this.writing.close("quote");
  }

  #list({ items, ordered, start }: Tokens.List, depth: number): void {
    const first = start === "" ? 1 : start;
    for (const [n, item] of items.entries()) {
      const box = item.checked === true ? "☑" : "☐";
      const sign = item.task ? box : ordered ? `${first + n}.` : "•";
      this.writing.write(`${n > 0 ? "\n" : ""}${"  ".repeat(depth)}${sign} `);
      this.blocks(item.tokens, "\n", depth + 1);
    }
  }

  #within(mark: Mark, look: Parameters<Writing<Mark>["open"]>[1], tokens: readonly Token[]): void {
    this.writing.open(mark, look);
    this.inline(tokens);
    this.writing.close(mark);
  }

  inline(tokens: readonly Token[]): void {
    for (const token of tokens.filter(isKnown)) this.#inline(token);
  }

  #inline(token: MarkedToken): void {
    const { writing } = this;
    // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- all others show as they were written
    switch (token.type) {
      case "strong":
        return this.#within("words", { type: "bold" }, token.tokens);
      case "em":
        return this.#within("words", { type: "italic" }, token.tokens);
      case "del":
        return this.#within("words", { type: "strikethrough" }, token.tokens);
      case "codespan":
        return writing.write(token.text, { type: "code" });
      case "link":
        return this.#within(
          "link",
          (words) => (words === token.href ? undefined : linkLook(token.href)),
          token.tokens,
        );
      case "image":
        return writing.write(token.text === "" ? token.href : token.text, linkLook(token.href));
      case "br":
        return writing.write("\n");
      case "html":
        return writing.write(/^<br\s*\/?>$/i.test(token.text.trim()) ? "\n" : fromHtml(token.text).text);
      case "paragraph":
        return this.inline(token.tokens);
      case "text":
        return token.tokens === undefined
          ? writing.write(decodeCharacters(token.text))
          : this.inline(token.tokens);
      case "escape":
        return writing.write(token.text);
      default:
        return writing.write(token.raw);
    }
  }
}

const KNOWN = new Set(
  "blockquote br checkbox code codespan def del em escape heading hr html image link list paragraph space strong table text".split(
    " ",
  ),
);
const isKnown = (token: Token): token is MarkedToken => KNOWN.has(token.type);

/** Of a table only the words. */
const rowsOf = ({ header, rows }: Tokens.Table): string[][] =>
  [header, ...rows].map((row) =>
    row.map(({ tokens }) => {
      const cell = new Rendering();
      cell.inline(tokens);
      return cell.writing.done().text.replaceAll("\n", " ");
    }),
  );
