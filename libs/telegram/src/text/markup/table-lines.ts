/** Rows in columns of one width, for letters that are all as wide; a line under the first row. */
export function tableLines(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, n) =>
    Math.max(...rows.map((row) => widthOf(row[n] ?? ""))),
  );
  const line = (row: readonly string[]): string =>
    widths
      .map((width, n) => padded(row[n] ?? "", width))
      .join(" | ")
      .trimEnd();
  const [header = [], ...rest] = rows;
  const rule = widths.map((width) => "-".repeat(width)).join("-+-");
  return [line(header), rule, ...rest.map(line)].join("\n");
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** Letters of East Asia and emoji are twice as wide as others. */
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;

const widthOf = (text: string): number =>
  [...graphemes.segment(text)].reduce((width, { segment }) => width + (WIDE.test(segment) ? 2 : 1), 0);

const padded = (text: string, width: number): string => text + " ".repeat(width - widthOf(text));
