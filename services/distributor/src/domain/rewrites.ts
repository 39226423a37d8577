import { fromMarkdown, type FormattedText } from "@telebus/telegram";
import { z } from "zod";
import { fold, occurrencesOf } from "./folded.js";
import { withoutLinks, withoutNames } from "./links.js";
import { matchesOf, Pattern } from "./pattern.js";
import { splice, type Edit } from "./splice.js";

const MAX_REPLACEMENTS = 50;
const MAX_LINE = 1_000;
/** Of a surrogate pair. */
const HALF = /\p{Surrogate}/u;
const Words = z
  .string()
  .max(MAX_LINE)
  .refine((words) => !HALF.test(words), "half a surrogate pair is no text");

const Replacement = z.union([
  /** Each time it stands there as a word of its own, whatever its case and accents. */
  z.strictObject({ word: z.string().trim().min(1).max(100), with: Words }),
  /** Each time it is found; `$1` and `$<name>` are what a group has found, `$0` the whole. */
  z.strictObject({ pattern: Pattern, with: Words }),
]);
type Replacement = z.output<typeof Replacement>;

/** Ordinary Markdown (CommonMark). */
const Line = z.string().trim().min(1).max(MAX_LINE);

/** What is changed in a post on its way, in this order. */
export const Rewrites = z.strictObject({
  replace: z.array(Replacement).max(MAX_REPLACEMENTS).exactOptional(),
  /** Addresses go; words that were links stay. */
  removeLinks: z.boolean().exactOptional(),
  /** Names of people, channels and bots (@name, t.me/name) go. */
  removeNames: z.boolean().exactOptional(),
  /** Stands above the text. */
  header: Line.exactOptional(),
  /** Stands below the text. */
  footer: Line.exactOptional(),
});
export type Rewrites = z.output<typeof Rewrites>;

/** A text after the replacements and without what is to be removed; no longer than `limit` where it was not. */
export function rewrite(
  words: FormattedText,
  { replace = [], removeLinks = false, removeNames = false }: Rewrites,
  limit: number,
): FormattedText {
  const replaced = replace.reduce(
    (text, rule) => splice(text, fitting(text, editsOf(rule, text.text), limit)),
    words,
  );
  const linkless = removeLinks ? withoutLinks(replaced) : replaced;
  return removeNames ? withoutNames(linkless) : linkless;
}

const editsOf = (rule: Replacement, text: string): readonly Edit[] =>
  "word" in rule
    ? occurrencesOf(rule.word, fold(text)).map((range) => ({ ...range, with: rule.with }))
    : matchesOf(rule.pattern, text, rule.with);

/**
 * Where the text would become too long, what is put in is cut down to the length of what goes: so neither is anything
 * else of the text lost, nor does anything stay that was to go.
 */
function fitting({ text }: FormattedText, edits: readonly Edit[], limit: number): readonly Edit[] {
  let room = limit - text.length;
  return edits.map((edit) => {
    const growth = edit.with.length - (edit.to - edit.from);
    const words = growth > Math.max(room, 0) ? cut(edit.with, edit.to - edit.from) : edit.with;
    room -= words.length - (edit.to - edit.from);
    return { ...edit, with: words };
  });
}
/** Not inside a surrogate pair. */
const cut = (words: string, length: number): string => {
  const short = words.slice(0, length);
  return HALF.test(short) ? short.slice(0, -1) : short;
};

/** The lines that stand around a text. */
export const linesOf = ({
  header,
  footer,
}: Rewrites): { before: FormattedText[]; after: FormattedText[] } => ({
  before: header === undefined ? [] : [fromMarkdown(header)],
  after: footer === undefined ? [] : [fromMarkdown(footer)],
});
