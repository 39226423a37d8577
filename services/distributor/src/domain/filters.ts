import { z } from "zod";
import { fold, occurrencesOf } from "./folded.js";
import { Pattern, isFound } from "./pattern.js";

const MAX_LISTED = 100;
const MAX_PATTERNS = 10;

/** What may pass, what may not. Where something is allowed, nothing else is; what is denied never passes. */
const choice = <Item extends z.ZodType>(item: Item, most = MAX_LISTED) =>
  z.strictObject({
    allow: z.array(item).min(1).max(most).exactOptional(),
    deny: z.array(item).min(1).max(most).exactOptional(),
  });

/** What people send, as the Bot API calls it. */
const Kind = z.enum([
  "text",
  "photo",
  "video",
  "animation",
  "audio",
  "document",
  "voice",
  "video_note",
  "sticker",
  "album",
  "poll",
  "location",
  "venue",
  "contact",
  "dice",
  "rich_message",
]);
const Keyword = z.string().trim().min(1).max(100);
const Length = z.int().min(0).max(4096);

/** Which posts pass a route; a post must pass every rule. */
export const Filters = z.strictObject({
  /** Whether posts of bots pass. */
  bots: z.boolean().exactOptional(),
  kinds: choice(Kind).exactOptional(),
  /** People by their ids, channels by theirs. */
  senders: choice(z.int()).exactOptional(),
  /** Whole words, whatever their case and accents. */
  words: choice(Keyword).exactOptional(),
  /** Regular expressions (RE2) that are found in the text or caption. */
  patterns: choice(Pattern, MAX_PATTERNS).exactOptional(),
  /** How long text or caption are, in UTF-16 code units. */
  length: z.strictObject({ min: Length.exactOptional(), max: Length.exactOptional() }).exactOptional(),
  /** How large a file may be, where Telegram tells. */
  maxFileBytes: z.int().min(0).exactOptional(),
});
export type Filters = z.output<typeof Filters>;
export type FilterRule = keyof Filters;

/** Of a post, what filters ask for. */
export interface FilterSubject {
  /** Of an album: `album`, and the kinds of its items. */
  readonly kinds: readonly string[];
  readonly author: number | undefined;
  readonly isByBot: boolean;
  /** Text or caption. */
  readonly text: string;
  /** Of its largest file. */
  readonly fileBytes: number | undefined;
}

type Refuses = (subject: FilterSubject, filters: Filters) => boolean;

/** The cheap ones first. */
const rules: { readonly [Rule in FilterRule]: Refuses } = {
  bots: ({ isByBot }, { bots }) => isByBot && bots === false,
  kinds: ({ kinds }, filters) =>
    refuses(filters.kinds, {
      isDenied: (denied) => kinds.some((kind) => denied.some((one) => one === kind)),
      isAllowed: (allowed) => isAnyKind(kinds, allowed),
    }),
  senders: ({ author }, { senders }) => {
    const isIn = (list: readonly number[]) => author !== undefined && list.includes(author);
    return refuses(senders, { isDenied: isIn, isAllowed: isIn });
  },
  length: ({ text }, { length }) =>
    text.length < (length?.min ?? 0) || text.length > (length?.max ?? Infinity),
  maxFileBytes: ({ fileBytes = 0 }, { maxFileBytes = Infinity }) => fileBytes > maxFileBytes,
  words: ({ text }, { words }) => {
    if (words === undefined) return false;
    const folded = fold(text);
    const isIn = (list: readonly string[]) => list.some((word) => occurrencesOf(word, folded).length > 0);
    return refuses(words, { isDenied: isIn, isAllowed: isIn });
  },
  patterns: ({ text }, { patterns }) => {
    const isIn = (list: readonly string[]) => list.some((pattern) => isFound(pattern, text));
    return refuses(patterns, { isDenied: isIn, isAllowed: isIn });
  },
};

/** @returns the rule that a post does not pass; undefined when it passes them all */
export const refusedBy = (filters: Filters, subject: FilterSubject): FilterRule | undefined =>
  names.find((rule) => rules[rule](subject, filters));

const names: readonly FilterRule[] = [
  "bots",
  "kinds",
  "senders",
  "length",
  "maxFileBytes",
  "words",
  "patterns",
];

/** An album passes as such, or when each of its items would. */
const isAnyKind = (kinds: readonly string[], allowed: readonly string[]): boolean => {
  const [first, ...items] = kinds;
  if (first !== undefined && allowed.includes(first)) return true;
  return items.length > 0 && items.every((kind) => allowed.includes(kind));
};

interface Choice<Item> {
  readonly allow?: readonly Item[];
  readonly deny?: readonly Item[];
}

const refuses = <Item>(
  choice: Choice<Item> | undefined,
  { isDenied, isAllowed }: Record<"isDenied" | "isAllowed", (list: readonly Item[]) => boolean>,
): boolean =>
  (choice?.deny !== undefined && isDenied(choice.deny)) ||
  (choice?.allow !== undefined && !isAllowed(choice.allow));
