import type { Passage } from "./hub-types.js";

/** One replacement, as its row in the form has it. */
export interface ReplacementRow {
  readonly what: "word" | "pattern";
  readonly find: string;
  readonly with: string;
}

/** What passes one way of a route and what is changed in it, as the form has it: "" and [] are nothing. */
export interface PassageValues {
  readonly kindsAllow: string[];
  readonly kindsDeny: string[];
  readonly sendersAllow: string[];
  readonly sendersDeny: string[];
  readonly wordsAllow: string[];
  readonly wordsDeny: string[];
  readonly patternsAllow: string[];
  readonly patternsDeny: string[];
  readonly min: string;
  readonly max: string;
  readonly maxFileBytes: string;
  readonly bots: boolean;
  readonly replace: ReplacementRow[];
  readonly removeLinks: boolean;
  readonly removeNames: boolean;
  readonly header: string;
  readonly footer: string;
}

export type Bag = Readonly<Record<string, unknown>>;
export const isBag = (value: unknown): value is Bag =>
  typeof value === "object" && value !== null && !Array.isArray(value);
/** A part of a policy; what is none is empty. */
export const bagIn = (bag: Bag, name: string): Bag => {
  const value = bag[name];
  return isBag(value) ? value : {};
};
/** A word or number of a policy; "" where there is none. */
export const wordIn = (bag: Bag, name: string): string => {
  const value = bag[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
};
export const wordsIn = (bag: Bag, name: string): string[] => {
  const value = bag[name];
  return Array.isArray(value) ? value.map(String) : [];
};

/** Reads one way of a route's policy as it is kept. */
export function toValues(passage: Bag): PassageValues {
  const filters = bagIn(passage, "filters");
  const rewrites = bagIn(passage, "rewrites");
  const listed = (name: string, which: "allow" | "deny") => wordsIn(bagIn(filters, name), which);
  const replace = rewrites["replace"];
  return {
    kindsAllow: listed("kinds", "allow"),
    kindsDeny: listed("kinds", "deny"),
    sendersAllow: listed("senders", "allow"),
    sendersDeny: listed("senders", "deny"),
    wordsAllow: listed("words", "allow"),
    wordsDeny: listed("words", "deny"),
    patternsAllow: listed("patterns", "allow"),
    patternsDeny: listed("patterns", "deny"),
    min: wordIn(bagIn(filters, "length"), "min"),
    max: wordIn(bagIn(filters, "length"), "max"),
    maxFileBytes: wordIn(filters, "maxFileBytes"),
    bots: filters["bots"] === true,
    replace: Array.isArray(replace) ? replace.filter(isBag).map(toReplacement) : [],
    removeLinks: rewrites["removeLinks"] === true,
    removeNames: rewrites["removeNames"] === true,
    header: wordIn(rewrites, "header"),
    footer: wordIn(rewrites, "footer"),
  };
}

const toReplacement = (row: Bag): ReplacementRow => {
  const what = "pattern" in row ? "pattern" : "word";
  return { what, find: wordIn(row, what), with: wordIn(row, "with") };
};

type Filters = NonNullable<Passage["filters"]>;
type Kind = NonNullable<NonNullable<Filters["kinds"]>["allow"]>[number];

export const kinds: readonly Kind[] = [
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
];

/** The same for the API: what is empty is left out. */
export function toPassage(values: PassageValues): Passage {
  const filters = toFilters(values);
  const rewrites = toRewrites(values);
  return {
    ...(Object.keys(filters).length > 0 && { filters }),
    ...(Object.keys(rewrites).length > 0 && { rewrites }),
  };
}

const choice = <Item>(allow: readonly Item[], deny: readonly Item[]) => ({
  ...(allow.length > 0 && { allow: [...allow] }),
  ...(deny.length > 0 && { deny: [...deny] }),
});
const isSaid = (part: object): boolean => Object.keys(part).length > 0;
const knownKinds = (listed: readonly string[]): Kind[] => kinds.filter((kind) => listed.includes(kind));

function toFilters(values: PassageValues): Filters {
  const ofKinds = choice(knownKinds(values.kindsAllow), knownKinds(values.kindsDeny));
  const senders = choice(values.sendersAllow.map(Number), values.sendersDeny.map(Number));
  const words = choice(values.wordsAllow, values.wordsDeny);
  const patterns = choice(values.patternsAllow, values.patternsDeny);
  const length = {
    ...(values.min !== "" && { min: Number(values.min) }),
    ...(values.max !== "" && { max: Number(values.max) }),
  };
  return {
    ...(isSaid(ofKinds) && { kinds: ofKinds }),
    ...(isSaid(senders) && { senders }),
    ...(isSaid(words) && { words }),
    ...(isSaid(patterns) && { patterns }),
    ...(isSaid(length) && { length }),
    ...(values.maxFileBytes !== "" && { maxFileBytes: Number(values.maxFileBytes) }),
    ...(values.bots && { bots: true }),
  };
}

function toRewrites({ replace, removeLinks, removeNames, header, footer }: PassageValues) {
  const rows = replace.filter(({ find }) => find !== "");
  return {
    ...(rows.length > 0 && {
      replace: rows.map((row) =>
        row.what === "word" ? { word: row.find, with: row.with } : { pattern: row.find, with: row.with },
      ),
    }),
    ...(removeLinks && { removeLinks }),
    ...(removeNames && { removeNames }),
    ...(header.trim() !== "" && { header }),
    ...(footer.trim() !== "" && { footer }),
  };
}
