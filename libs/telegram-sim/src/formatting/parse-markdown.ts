import type { Entity } from "../world/types.js";
import { atByte, type FormattedText } from "./formatted-text.js";
import { linkEntity } from "./parse-html.js";

const ESCAPED = /\\([_*`[])/y;
const MARK = /[_*`[\\]/g;

/** Text in the legacy parse mode Markdown. @throws ApiError 400 "can't parse entities: ..." */
export function parseMarkdown(source: string): FormattedText {
  const entities: Entity[] = [];
  let text = "";
  for (let at = 0; at < source.length;) {
    MARK.lastIndex = at;
    const mark = MARK.exec(source)?.index ?? source.length;
    text += source.slice(at, mark);
    at = mark;
    if (mark === source.length) break;
    ESCAPED.lastIndex = mark;
    const escaped = ESCAPED.exec(source)?.[1];
    if (escaped !== undefined || source[mark] === "\\") {
      text += escaped ?? "\\";
      at += escaped === undefined ? 1 : 2;
      continue;
    }
    const read = readMarked(source, mark);
    if (read.words !== "" && read.about)
      entities.push({ offset: text.length, length: read.words.length, ...read.about });
    text += read.words;
    at = read.end;
  }
  return { text, entities };
}

interface Marked {
  readonly words: string;
  readonly about: { readonly type: string; readonly [field: string]: unknown } | undefined;
  readonly end: number;
}

/** What stands between two marks; nothing in it is special. */
function readMarked(source: string, begin: number): Marked {
  const mark = source[begin];
  if (source.startsWith("```", begin)) return readPre(source, begin);
  if (mark === "[") return readLink(source, begin);
  const end = endOf(source, begin, mark ?? "", begin + 1);
  const type = mark === "_" ? "italic" : mark === "*" ? "bold" : "code";
  return { words: source.slice(begin + 1, end), about: { type }, end: end + 1 };
}

function readLink(source: string, begin: number): Marked {
  const end = endOf(source, begin, "]", begin + 1);
  const words = source.slice(begin + 1, end);
  // Telegram reads no address after an empty text.
  if (source[end + 1] !== "(" || words === "") return { words, about: linkEntity("", words), end: end + 1 };
  const close = source.indexOf(")", end);
  const addressEnd = close < 0 ? source.length : close;
  const address = source.slice(end + 2, addressEnd);
  return { words, about: address === "" ? undefined : linkEntity(address, words), end: addressEnd + 1 };
}

function readPre(source: string, begin: number): Marked {
  const { language, from } = readLanguage(source, begin + 3);
  const end = endOf(source, begin, "```", from);
  const about = { type: "pre", ...(language !== "" && { language }) };
  return { words: source.slice(from, end), about, end: end + 3 };
}

/** The language after the three marks, and where the code begins: one line break there is not part of it. */
export function readLanguage(source: string, at: number): { language: string; from: number } {
  const [word = ""] = /[^\s`]*/.exec(source.slice(at)) ?? [];
  const wordEnd = at + word.length;
  const isLanguage = word !== "" && wordEnd < source.length && source[wordEnd] !== "`";
  const codeBegin = isLanguage ? wordEnd : at;
  const [lineBreak = ""] = /^(?:\r\n|\n\r|\n|\r)?/.exec(source.slice(codeBegin, codeBegin + 2)) ?? [];
  return { language: isLanguage ? word : "", from: codeBegin + lineBreak.length };
}

function endOf(source: string, begin: number, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  if (end < 0) throw atByte("Can't find end of the entity starting", source, begin);
  return end;
}
