/** How a text is written. */
export type Format = "CommonMark" | "HTML" | "none";
export const formats: readonly Format[] = ["CommonMark", "HTML", "none"];

const looks = ["bold", "italic", "underline", "strike", "spoiler", "code", "pre", "quote", "link"] as const;
export type Look = (typeof looks)[number];

/** What stands before and behind words of a look. */
type Around = readonly [before: string, after: string];

const HTML: Readonly<Record<Look, Around>> = {
  bold: ["<b>", "</b>"],
  italic: ["<i>", "</i>"],
  underline: ["<u>", "</u>"],
  strike: ["<s>", "</s>"],
  spoiler: ["<tg-spoiler>", "</tg-spoiler>"],
  code: ["<code>", "</code>"],
  pre: ["<pre>", "</pre>"],
  quote: ["<blockquote>", "</blockquote>"],
  link: ['<a href="https://">', "</a>"],
};
/** Markdown has no word for these, and leaves tags out. */
const HTML_ALONE: ReadonlySet<Look> = new Set(["underline", "spoiler"]);

/** What words can look like in a format. */
export const looksOf = (format: Format): readonly Look[] => {
  if (format === "none") return [];
  return format === "HTML" ? looks : looks.filter((look) => !HTML_ALONE.has(look));
};

const COMMON_MARK: Readonly<Record<Look, Around>> = {
  ...HTML,
  bold: ["**", "**"],
  italic: ["_", "_"],
  strike: ["~~", "~~"],
  code: ["`", "`"],
  pre: ["```\n", "\n```"],
  quote: ["> ", ""],
  link: ["[", "](https://)"],
};

/** A text, and what of it is selected. */
export interface Selected {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Gives the selected words a look; takes it away where they have it. */
export function dress({ text, from, to }: Selected, look: Look, format: Format): Selected {
  const [before, after] = (format === "HTML" ? HTML : COMMON_MARK)[look];
  const isDressed = text.slice(0, from).endsWith(before) && text.slice(to).startsWith(after);
  if (isDressed && after !== "") {
    const start = from - before.length;
    const words = text.slice(from, to);
    return {
      text: text.slice(0, start) + words + text.slice(to + after.length),
      from: start,
      to: start + words.length,
    };
  }
  const words = text.slice(from, to);
  return {
    text: text.slice(0, from) + before + words + after + text.slice(to),
    from: from + before.length,
    to: from + before.length + words.length,
  };
}

/** Puts words in place of the selected ones. */
export const insert = ({ text, from, to }: Selected, words: string): Selected => ({
  text: text.slice(0, from) + words + text.slice(to),
  from: from + words.length,
  to: from + words.length,
});
