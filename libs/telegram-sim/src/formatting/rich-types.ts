/** Bot API type RichText: words, words with a look, or several of them. */
export type RichText = string | readonly RichText[] | RichSpan;

/** Any of the Bot API's types RichText... with a `type`. */
export interface RichSpan {
  readonly type: string;
  readonly text?: RichText | undefined;
  readonly [field: string]: unknown;
}

/** Bot API types RichBlock and InputRichBlock. */
export interface RichBlock {
  readonly type: string;
  readonly [field: string]: unknown;
}

export const isRichSpan = (text: RichText): text is RichSpan =>
  typeof text === "object" && !Array.isArray(text);

/** One where there is one, none as an empty text. */
export function joined(parts: readonly RichText[]): RichText {
  const [only, ...others] = parts;
  if (only === undefined) return "";
  return others.length === 0 ? only : parts;
}
