import type { MessageEntity } from "@grammyjs/types";
import type { FormattedText, Look } from "../formatted-text.js";
import { codeBlock, emojiLook, linkLook } from "./looks.js";
import { Writing, type LookOf } from "./writing.js";

/** Tags that say no more than their name (Bot API, HTML style). */
const LOOKS: Readonly<Record<string, Look>> = {
  b: { type: "bold" },
  strong: { type: "bold" },
  i: { type: "italic" },
  em: { type: "italic" },
  u: { type: "underline" },
  ins: { type: "underline" },
  s: { type: "strikethrough" },
  strike: { type: "strikethrough" },
  del: { type: "strikethrough" },
  "tg-spoiler": { type: "spoiler" },
  pre: { type: "pre" },
};

/** Telegram has no look for them, and a person should not see them either. */
const MUTE = new Set(
  "p div br hr h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tfoot tr td th img center small sub sup mark font".split(
    " ",
  ),
);
/** A line of its own begins with these, or after them. */
const LINE = /^(?:br|p|div|hr|h[1-6]|li|tr)$/;

const PIECE =
  /<(?<end>\/?)(?<name>[a-z][a-z0-9-]*)(?<rest>(?:\s+(?:"[^"]*"|'[^']*'|[^'">])*)?)\/?>|(?<ended><\/>)|&(?:#x(?<hex>[0-9a-f]{1,6})|#(?<decimal>\d{1,7})|(?<word>lt|gt|amp|quot|nbsp|apos));?/gi;
const ATTRIBUTE = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g;
const WORDS: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  nbsp: " ",
  apos: "'",
};

/**
 * Text in the Bot API's HTML style. Never fails: where Telegram refuses, it reads what was most likely meant. A tag that
 * was not closed ends with the text, one of a web page is left out, and what is no tag stays as it is.
 */
export function fromHtml(source: string): FormattedText {
  const writing = new Writing<string>();
  let at = 0;
  for (const piece of source.matchAll(PIECE)) {
    writing.write(source.slice(at, piece.index));
    writing.write(readPiece(piece, writing));
    at = piece.index + piece[0].length;
  }
  writing.write(source.slice(at));
  const { text, entities } = writing.done();
  return { text, entities: entities.filter((entity) => !isInPre(entity, entities)) };
}

/** @returns what it says itself */
function readPiece({ 0: whole, groups = {} }: RegExpMatchArray, writing: Writing<string>): string {
  const { name, end, rest = "" } = groups;
  if (groups["ended"] !== undefined) {
    if (writing.last !== undefined) writing.close(writing.last);
    return "";
  }
  if (name === undefined) return character(groups) ?? whole;
  const tag = name.toLowerCase();
  if (MUTE.has(tag)) return LINE.test(tag) && writing.text !== "" && !writing.text.endsWith("\n") ? "\n" : "";
  const look = lookOf(tag, rest, writing);
  if (look === undefined) return whole;
  if (end === "/") writing.close(tag);
  else writing.open(tag, look);
  return "";
}

function character({ hex, decimal, word }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (word !== undefined) return WORDS[word.toLowerCase()];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isCharacter = code > 0 && code < 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** @returns nothing where Telegram knows no such tag */
function lookOf(tag: string, rest: string, writing: Writing<string>): Look | LookOf | undefined {
  if (LOOKS[tag] !== undefined) return LOOKS[tag];
  const attributes = new Map(
    [...rest.matchAll(ATTRIBUTE)].map(([, name = "", a, b, c]) => [
      name.toLowerCase(),
      decodeCharacters(a ?? b ?? c ?? ""),
    ]),
  );
  switch (tag) {
    case "a": {
      const href = attributes.get("href") ?? "";
      return (words) => linkLook(href === "" ? words : href);
    }
    case "blockquote":
      return { type: attributes.has("expandable") ? "expandable_blockquote" : "blockquote" };
    case "code":
      return codeLook(attributes.get("class") ?? "", writing);
    case "span":
      return () => (attributes.get("class") === "tg-spoiler" ? { type: "spoiler" } : undefined);
    case "tg-emoji":
      return () => emojiLook(attributes.get("emoji-id") ?? "");
    case "tg-time":
      return () => undefined;
    default:
      return undefined;
  }
}

/** Only code in a block of code has a language. */
function codeLook(className: string, writing: Writing<string>): Look {
  const [, language = ""] = /^language-(.+)$/s.exec(className) ?? [];
  return writing.last === "pre" && language !== "" ? codeBlock(language) : { type: "code" };
}

/** With `&lt;` and the like as the characters that they mean. */
export const decodeCharacters = (value: string): string =>
  value.replaceAll(PIECE, (whole: string, ...found: unknown[]) => {
    const groups = found.at(-1);
    return isGroups(groups) ? (character(groups) ?? whole) : whole;
  });

const isGroups = (value: unknown): value is Readonly<Record<string, string | undefined>> =>
  typeof value === "object" && value !== null;

/** `pre` and `code` around the same words are one block, and the one with a language stays. */
const isInPre = (entity: MessageEntity, all: readonly MessageEntity[]): boolean =>
  (entity.type === "code" || (entity.type === "pre" && entity.language === undefined)) &&
  all.some(
    (other) =>
      other !== entity &&
      other.type === "pre" &&
      other.offset === entity.offset &&
      other.length === entity.length &&
      (entity.type === "code" || other.language !== undefined),
  );
