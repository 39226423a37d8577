import { atByte } from "./formatted-text.js";
import { decodeCharacters } from "./html-characters.js";

/** Tags that give words a look, in messages of any kind, and the look's name in the Bot API. */
export const LOOK_TAGS: readonly (readonly [tag: string, type: string])[] = [
  ["b", "bold"],
  ["strong", "bold"],
  ["i", "italic"],
  ["em", "italic"],
  ["u", "underline"],
  ["ins", "underline"],
  ["s", "strikethrough"],
  ["strike", "strikethrough"],
  ["del", "strikethrough"],
  ["tg-spoiler", "spoiler"],
  ["span", "spoiler"],
  ["code", "code"],
];

export interface StartTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** `<br/>` */
  readonly isClosed: boolean;
  /** Where the text goes on. */
  readonly end: number;
}

export interface EndTag {
  /** Empty for `</>`, which closes whatever is open. */
  readonly name: string;
  readonly end: number;
}

/** What kinds of tags there are. */
export interface Dialect {
  readonly tags: ReadonlySet<string>;
  /** Whether an attribute may stand without a value. */
  readonly isFlag: (tag: string, attribute: string) => boolean;
  /** `/` ends a tag's name and, before `>`, the element. */
  readonly hasClosedTags: boolean;
}

interface Place {
  readonly source: string;
  /** Of the tag. */
  readonly begin: number;
  readonly tag: string;
}

const SPACE = /\s*/y;

/** Reads the tag that begins here. @throws ApiError 400, with the offset in UTF-8 bytes */
export function readStartTag(source: string, begin: number, dialect: Dialect): StartTag {
  const end = after(dialect.hasClosedTags ? /[^\s>/]*/y : /[^\s>]*/y, source, begin + 1);
  if (end === source.length) throw atByte("Unclosed start tag", source, begin);
  const tag = source.slice(begin + 1, end).toLowerCase();
  if (!dialect.tags.has(tag)) throw atByte(`Unsupported start tag "${tag}"`, source, begin);
  return readAttributes({ source, begin, tag }, end, dialect);
}

function readAttributes(place: Place, from: number, dialect: Dialect): StartTag {
  const { source, tag: name } = place;
  const attributes = new Map<string, string>();
  for (let at = after(SPACE, source, from); ; at = after(SPACE, source, at)) {
    if (source[at] === ">") return { name, attributes, isClosed: false, end: at + 1 };
    if (dialect.hasClosedTags && source.startsWith("/>", at))
      return { name, attributes, isClosed: true, end: at + 2 };
    const attribute = readAttribute(place, at, dialect);
    if (!attributes.has(attribute.name)) attributes.set(attribute.name, attribute.value);
    at = attribute.end;
  }
}

function readAttribute(place: Place, at: number, { isFlag }: Dialect) {
  const { source, begin, tag } = place;
  const nameEnd = after(/[^\s=>/]*/y, source, at);
  const name = source.slice(at, nameEnd).toLowerCase();
  const next = after(SPACE, source, nameEnd);
  if (next === source.length) throw atByte(`Unclosed start tag "${tag}"`, source, begin);
  if (name === "") throw atByte(`Empty attribute name in the tag "${tag}"`, source, begin);
  if (source[next] !== "=") {
    if (isFlag(tag, name)) return { name, value: "", end: next };
    throw atByte(`Expected equal sign in declaration of an attribute of the tag "${tag}"`, source, begin);
  }
  const valueBegin = after(SPACE, source, next + 1);
  if (valueBegin === source.length) throw atByte(`Unclosed start tag "${tag}"`, source, begin);
  return { name, ...readValue(place, valueBegin) };
}

function readValue({ source, begin }: Place, at: number): { value: string; end: number } {
  const quote = source[at];
  if (quote === '"' || quote === "'") {
    const end = source.indexOf(quote, at + 1);
    if (end < 0 || end + 1 === source.length) throw atByte("Unclosed start tag", source, begin);
    return { value: decodeCharacters(source.slice(at + 1, end)), end: end + 1 };
  }
  const end = after(/[A-Za-z0-9.-]*/y, source, at);
  if (end < source.length && !/[\s>/]/.test(source[end] ?? ""))
    throw atByte("Unexpected end of name token", source, at);
  if (end === source.length) throw atByte("Unclosed start tag", source, begin);
  return { value: source.slice(at, end).toLowerCase(), end };
}

/** Reads the end tag that begins here. @throws ApiError 400 */
export function readEndTag(source: string, begin: number): EndTag {
  const nameEnd = after(/[^\s>]*/y, source, begin + 2);
  const end = after(SPACE, source, nameEnd);
  if (source[end] !== ">") throw atByte("Unclosed end tag", source, begin);
  return { name: source.slice(begin + 2, nameEnd).toLowerCase(), end: end + 1 };
}

/** Where the first thing stands that does not match. */
function after(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(source);
  return Math.max(pattern.lastIndex, at);
}
