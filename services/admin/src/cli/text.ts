import Table from "cli-table3";

/** Control characters, and those that turn the direction of writing: a terminal obeys them, whoever wrote them. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g; // oxlint-disable-line no-control-regex -- these are what it is about

const escaped = (character: string): string =>
  `\\u${character.codePointAt(0)?.toString(16).padStart(4, "0") ?? ""}`;

/** A text from anywhere, as a terminal may show it. */
export const harmless = (text: string): string => text.replaceAll("\n", " ⏎ ").replaceAll(UNSEEN, escaped);

/** JSON for machines, which a terminal may show as well. */
export const harmlessJson = (data: unknown): string =>
  JSON.stringify(data, undefined, 2)
    .split("\n")
    .map((line) => line.replaceAll(UNSEEN, escaped))
    .join("\n");

/** The same in one line, for what has no end. */
export const harmlessJsonLine = (data: unknown): string => JSON.stringify(data).replaceAll(UNSEEN, escaped);

/** A value in a cell: nothing as a dash, a list by commas, times without what nobody reads. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined || value === "") return "-";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return harmless(shortTime(value));
  if (Array.isArray(value)) return value.length === 0 ? "-" : value.map(inWords).join(", ");
  if (typeof value === "object")
    return Object.entries(value)
      .map(([name, one]) => `${harmless(name)} ${inWords(one)}`)
      .join(", ");
  return harmless(typeof value === "number" ? String(value) : JSON.stringify(value));
}

const shortTime = (text: string): string =>
  text.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(\.\d+)?Z$/, "$1 $2");

const BARE = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "  ",
};
const LEAST_WIDTH = 8;
const GAP = 2;

/** @param width of the terminal; without it nothing is cut */
export function table(head: readonly string[], rows: readonly (readonly string[])[], width?: number): string {
  const made = new Table({
    head: [...head],
    chars: BARE,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    ...(width !== undefined && { colWidths: fitted(naturalWidths([head, ...rows]), width) }),
  });
  made.push(...rows.map((row) => [...row]));
  return made
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

const naturalWidths = (lines: readonly (readonly string[])[]): number[] =>
  (lines[0] ?? []).map((_cell, n) => Math.max(...lines.map((line) => (line[n] ?? "").length)));

/** The widest columns give way first. */
function fitted(widths: readonly number[], width: number): number[] {
  const made = [...widths];
  const room = width - GAP * (made.length - 1);
  for (;;) {
    const widest = Math.max(...made);
    const sum = made.reduce((total, one) => total + one, 0);
    if (sum <= room || widest <= LEAST_WIDTH) return made;
    const next = Math.max(LEAST_WIDTH, ...made.filter((one) => one < widest));
    const many = made.filter((one) => one === widest).length;
    const least = Math.max(next, widest - Math.ceil((sum - room) / many));
    for (const [n, one] of made.entries()) if (one === widest) made[n] = Math.min(least, widest - 1);
  }
}
