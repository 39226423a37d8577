import type { MessageEntity } from "@grammyjs/types";
import { byPlace, SPELLED, type FormattedText } from "./formatted-text.js";

/** Of one message, in UTF-16 code units after its markup is parsed (Bot API, sendMessage). */
export const MAX_TEXT_LENGTH = 4096;
/** Of what stands below a file (Bot API, sendPhoto). */
export const MAX_CAPTION_LENGTH = 1024;
/** Telegram keeps so many entities of a message and drops the rest (core.telegram.org/api/entities). */
const MAX_ENTITIES = 100;

/** Where a text may be cut, best first: each ends right behind the cut. */
const CUTS = [/\n{2,}/g, /\n/g, /[.!?…]["'»”)\]]*\s+/g, /\s+/g];
/** A cut this far into the part is good enough; else the next best kind is looked for. */
const GOOD_ENOUGH = 0.5;
/** Of these a part alone means nothing, so a cut goes in front of them. */
const WHOLE: ReadonlySet<MessageEntity["type"]> = new Set<MessageEntity["type"]>([
  ...SPELLED,
  "text_link",
  "text_mention",
]);
/** In these, blanks at the beginning of a line mean something. */
const CODE: ReadonlySet<MessageEntity["type"]> = new Set<MessageEntity["type"]>(["code", "pre"]);

/** How long each part may be. */
interface Limits {
  /** UTF-16 code units, at least 2; 4096 unless it is said. */
  readonly limit?: number;
  /** Of the first part alone, where it stands below a file. */
  readonly firstLimit?: number;
}

/**
 * Splits a text into parts that Telegram takes: at paragraphs, else lines, sentences, words, and only in the end in the
 * middle of a word, never inside a character. Formatting that goes over a cut goes on in the next part. Blank space at
 * a cut is left out, save before a line of code; parts of nothing else are too. No part has more entities than
 * Telegram keeps.
 */
export function splitText(
  { text, entities }: FormattedText,
  { limit = MAX_TEXT_LENGTH, firstLimit = limit }: Limits = {},
): FormattedText[] {
  const sorted = entities.toSorted(byPlace);
  const parts: FormattedText[] = [];
  for (let from = 0; from < text.length;) {
    const most = parts.length === 0 ? firstLimit : limit;
    const end = Math.min(from + most, endOfEntities(sorted, from));
    const to = text.length <= end ? text.length : cutBefore(text, sorted, from, end);
    const part = partOf({ text, entities: sorted }, from, to);
    if (part !== undefined) parts.push(part);
    from = to;
  }
  return parts;
}

/** Where the first entity begins that is one too many for a part that begins here. */
function endOfEntities(sorted: readonly MessageEntity[], from: number): number {
  const here = sorted.filter(({ offset, length }) => offset + length > from);
  const first = here[MAX_ENTITIES];
  return first === undefined || first.offset <= from ? Number.POSITIVE_INFINITY : first.offset;
}

/** The best place to cut between `from` and `end`; more than `from`. */
function cutBefore(text: string, entities: readonly MessageEntity[], from: number, end: number): number {
  const window = text.slice(from, end);
  for (const cut of CUTS) {
    const at = lastEnd(window, cut);
    if (at >= window.length * GOOD_ENOUGH) return outOfWhole(entities, from, from + at);
  }
  return outOfWhole(entities, from, outOfCharacter(text, from, end));
}

const lastEnd = (window: string, cut: RegExp): number => {
  const last = [...window.matchAll(cut)].at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
};

/** In front of what must stay whole, unless it fills the part alone. */
function outOfWhole(entities: readonly MessageEntity[], from: number, at: number): number {
  const torn = entities.find(
    ({ type, offset, length }) => WHOLE.has(type) && offset > from && offset < at && at < offset + length,
  );
  // What stood in front of that may be cut by now.
  return torn === undefined ? at : outOfWhole(entities, from, torn.offset);
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** A character of more parts than this is cut after a code point. */
const LONGEST_CHARACTER = 64;

/** Not in the middle of a character, such as a flag or a letter with its accents. */
function outOfCharacter(text: string, from: number, at: number): number {
  const start = Math.max(from, at - LONGEST_CHARACTER);
  const around = text.slice(start, at + LONGEST_CHARACTER);
  const found = graphemes.segment(around).containing(at - start);
  const begins = found === undefined ? at : start + found.index;
  if (begins > start) return begins;
  return isLowSurrogate(text.charCodeAt(at)) && at - 1 > from ? at - 1 : at;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** @returns nothing where there is only blank space */
function partOf({ text, entities }: FormattedText, from: number, to: number): FormattedText | undefined {
  const piece = text.slice(from, to);
  if (piece.trim() === "") return undefined;
  const end = from + piece.trimEnd().length;
  const words = from + (piece.length - piece.trimStart().length);
  const isCode = entities.some(
    ({ type, offset, length }) => CODE.has(type) && offset < words && words < offset + length,
  );
  const start = isCode ? from + lineBegin(piece, words - from) : words;
  const within = entities.flatMap((entity): MessageEntity[] => {
    const begins = Math.max(entity.offset, start);
    const length = Math.min(entity.offset + entity.length, end) - begins;
    return length > 0 ? [{ ...entity, offset: begins - start, length }] : [];
  });
  return { text: text.slice(start, end), entities: within };
}

const lineBegin = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;
