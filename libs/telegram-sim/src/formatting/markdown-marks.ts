/** What a mark of MarkdownV2 makes of the words after it; a custom emoji may also be a date and time. */
export type Mark =
  | "bold"
  | "italic"
  | "underline"
  | "strikethrough"
  | "spoiler"
  | "code"
  | "pre"
  | "text_link"
  | "custom_emoji"
  | "blockquote";

/** A mark whose end has not been found yet. */
export interface OpenMark {
  readonly mark: Mark;
  readonly language: string;
  /** In the text that comes out. */
  readonly offset: number;
  /** In the text that came in. */
  readonly at: number;
}

/** Characters of the mark that begins it. */
export const MARK_LENGTHS: Readonly<Record<Mark, number>> = {
  bold: 1,
  italic: 1,
  underline: 2,
  strikethrough: 1,
  spoiler: 2,
  code: 1,
  pre: 3,
  text_link: 1,
  custom_emoji: 2,
  blockquote: 1,
};

const BEGINNINGS: readonly (readonly [begin: string, mark: Mark])[] = [
  ["__", "underline"],
  ["_", "italic"],
  ["*", "bold"],
  ["~", "strikethrough"],
  ["||", "spoiler"],
  ["[", "text_link"],
  ["```", "pre"],
  ["`", "code"],
  ["![", "custom_emoji"],
];

/** The mark that begins here; `__` is always read before `_` (Bot API, MarkdownV2 style). */
export const markAt = (source: string, at: number): Mark | undefined =>
  BEGINNINGS.find(([begin]) => source.startsWith(begin, at))?.[1];

const ENDS: Readonly<Partial<Record<Mark, string>>> = {
  bold: "*",
  underline: "__",
  strikethrough: "~",
  spoiler: "||",
  code: "`",
  pre: "```",
  text_link: "]",
  custom_emoji: "]",
};

/** Whether the open mark ends here. */
export function isEndOf(mark: Mark, source: string, at: number): boolean {
  if (mark === "italic") return source[at] === "_" && source[at + 1] !== "_";
  const end = ENDS[mark];
  return end !== undefined && source.startsWith(end, at);
}

/** There, only its own end and the escape are special. */
export const isInsideCode = (last: OpenMark | undefined): boolean =>
  last?.mark === "code" || last?.mark === "pre";

const TITLES: Readonly<Record<Mark, string>> = {
  bold: "Bold",
  italic: "Italic",
  underline: "Underline",
  strikethrough: "Strikethrough",
  spoiler: "Spoiler",
  code: "Code",
  pre: "Pre",
  text_link: "TextUrl",
  custom_emoji: "CustomEmoji",
  blockquote: "BlockQuote",
};

/** As the refusals name it. */
export const titleOf = (mark: Mark, language: string): string =>
  mark === "pre" && language !== "" ? "PreCode" : TITLES[mark];
