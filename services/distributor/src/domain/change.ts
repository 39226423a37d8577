import type { SaidContent } from "./post.js";

/**
 * What an edit changes of what people see. Telegram tells as edits also what is none: reactions, a link's preview, a
 * new date.
 */
export type Change = "none" | "words" | "file";

export function changeOf(before: SaidContent, after: SaidContent): Change {
  if (before.kind !== after.kind || !isSameFile(before, after)) return "file";
  return canonical(wordsOf(before)) === canonical(wordsOf(after)) ? "none" : "words";
}

/** One file has many file_ids; where its own id is not known they must do. */
function isSameFile(before: SaidContent, after: SaidContent): boolean {
  if (isHidden(before) !== isHidden(after)) return false;
  if (before.fileUniqueId !== undefined && after.fileUniqueId !== undefined)
    return before.fileUniqueId === after.fileUniqueId;
  return fileOf(before) === fileOf(after);
}

const isHidden = ({ params }: SaidContent): boolean => "has_spoiler" in params && params.has_spoiler === true;

/** Of what has no file, nothing. */
function fileOf({ kind, params }: SaidContent): unknown {
  if (kind === "text" || kind === "rich_message") return undefined;
  const file = Object.entries(params).find(([name]) => name === kind);
  return file?.[1];
}

function wordsOf({ params }: SaidContent): readonly unknown[] {
  if ("text" in params) return [params.text, params.entities ?? []];
  if ("rich_message" in params) return [params.rich_message];
  const isAbove = "show_caption_above_media" in params && params.show_caption_above_media === true;
  if (!("caption" in params)) return ["", [], isAbove];
  return [params.caption ?? "", params.caption_entities ?? [], isAbove];
}

/** The same for the same values, in whatever order a database gives their fields back. */
const canonical = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => sorted(part));

const sorted = (part: unknown): unknown =>
  typeof part === "object" && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : part;
