/** What opens and closes the look of words; longer marks are read first. */
const PIECE = /\\[^]|`+|\*\*|__|~~|\*|_/g;
/** A link whose address has not come yet, or not all of it. */
const LINK_BEGUN = /!?\[([^[\]\n]*)(?:\]\([^()\n]*)?$/;

/**
 * Markdown that was cut anywhere, as a language model's answer is while it is written, so that it looks as it will when
 * it is whole: what was begun is ended, and marks with nothing behind them yet are left out.
 */
export function completeMarkdown(source: string): string {
  if (isInFence(source)) return source;
  const from = source.lastIndexOf("\n\n") + 1;
  const block = source.slice(from).replace(LINK_BEGUN, "$1").trimEnd();
  const open = openMarks(block);
  if (open.length === 0) return source.slice(0, from) + block;
  // Marks at the very end have no words yet.
  let end = block.length;
  while (open.length > 0 && endOf(open.at(-1)) === end) end = open.pop()?.at ?? end;
  const words = block.slice(0, end).trimEnd();
  return (
    source.slice(0, from) +
    words +
    open
      .toReversed()
      .map(({ mark }) => mark)
      .join("")
  );
}

interface OpenMark {
  readonly mark: string;
  readonly at: number;
}

const endOf = (open: OpenMark | undefined): number => (open === undefined ? -1 : open.at + open.mark.length);

/** Everything after the last fence that was opened is code, up to the end. */
function isInFence(source: string): boolean {
  let fence: string | undefined;
  for (const [, mark = ""] of source.matchAll(/^ {0,3}(`{3,}|~{3,})/gm))
    if (fence === undefined) fence = mark;
    else if (mark.startsWith(fence)) fence = undefined;
  return fence !== undefined;
}

function openMarks(block: string): OpenMark[] {
  const open: OpenMark[] = [];
  let codeEnd = 0;
  for (const { 0: mark, index: at } of block.matchAll(PIECE)) {
    if (at < codeEnd || mark.startsWith("\\")) continue;
    const after = at + mark.length;
    if (mark.startsWith("`")) {
      const end = endOfCode(block, mark, after);
      if (end === undefined) return [...open, { mark, at }];
      codeEnd = end;
      continue;
    }
    const same = open.findLastIndex((other) => other.mark === mark);
    if (same >= 0 && /\S/.test(block.charAt(at - 1))) open.splice(same);
    else if (mayBegin(block, mark, at)) open.push({ mark, at });
  }
  return open;
}

function endOfCode(block: string, mark: string, from: number): number | undefined {
  const runs = /`+/g;
  runs.lastIndex = from;
  for (let run = runs.exec(block); run !== null; run = runs.exec(block))
    if (run[0] === mark) return runs.lastIndex;
  return undefined;
}

/** Not a list's star, nor one between numbers, nor a line inside a name. */
function mayBegin(block: string, mark: string, at: number): boolean {
  const [before, after] = [block.charAt(at - 1), block.charAt(at + mark.length)];
  if (/\s/.test(after)) return false;
  return !(mark.startsWith("_") && /[\p{L}\p{N}]/u.test(before));
}
