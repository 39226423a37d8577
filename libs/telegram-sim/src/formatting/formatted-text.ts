import { badRequest, type ApiError } from "../errors.js";
import type { Entity } from "../world/types.js";

/** A text and what is special in it; offsets and lengths in UTF-16 code units. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** Marked-up text that cannot be read, as Telegram puts it. */
export const unparsable = (reason: string): ApiError => badRequest(`can't parse entities: ${reason}`);

/** "... at byte offset 7": Telegram counts in UTF-8. */
export const atByte = (reason: string, source: string, index: number): ApiError =>
  unparsable(`${reason} at byte offset ${Buffer.byteLength(source.slice(0, index))}`);

/** A text that has halves of surrogate pairs is no text; JSON can carry them. */
export const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
