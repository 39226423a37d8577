import type { Entity } from "../world/types.js";

/** These go through and around any others, and are cut where they cross. */
const SPLITTABLE = new Set(["bold", "italic", "underline", "strikethrough", "spoiler"]);
const QUOTES = new Set(["blockquote", "expandable_blockquote"]);
const CODE = new Set(["code", "pre"]);
/** What they hold shows even where the words are blank. */
const HIDDEN = new Set(["text_link", "text_mention", "code", "pre"]);

export const isSplittable = ({ type }: Entity): boolean => SPLITTABLE.has(type);
export const isQuote = ({ type }: Entity): boolean => QUOTES.has(type);
export const isCode = ({ type }: Entity): boolean => CODE.has(type);
export const hasHiddenData = ({ type }: Entity): boolean => HIDDEN.has(type);

/** Which of two with the same place comes first, in TDLib's order; all others are in between. */
const PRIORITY: Readonly<Record<string, number>> = {
  blockquote: 0,
  expandable_blockquote: 0,
  pre: 10,
  code: 20,
  text_link: 49,
  text_mention: 49,
  bold: 90,
  italic: 91,
  underline: 92,
  strikethrough: 93,
  spoiler: 94,
  custom_emoji: 99,
};

const priorityOf = ({ type }: Entity): number => PRIORITY[type] ?? 50;

/** Earlier ones first, then longer ones. */
export const byPlace = (a: Entity, b: Entity): number =>
  a.offset - b.offset || b.length - a.length || priorityOf(a) - priorityOf(b);

export const endOf = ({ offset, length }: Entity): number => offset + length;

export const overlap = (a: Entity, b: Entity): boolean => a.offset < endOf(b) && b.offset < endOf(a);
