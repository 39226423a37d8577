import type { FormattedText, Look } from "../formatted-text.js";
import { codeBlock, fencedCode, linkLook } from "./looks.js";
import { Writing } from "./writing.js";

const PIECE =
  /\\(?<escaped>[_*`[])|```(?<block>[^]*?)```|`(?<code>[^`]*)`|\*(?<bold>[^*]*)\*|_(?<italic>[^_]*)_|\[(?:\]|(?<words>[^\]]+)\](?:\((?<address>[^)]*)\)?)?)/g;

/**
 * Text in the Bot API's legacy Markdown style, in which nothing is nested. Never fails: a mark without an end is a
 * character as any other.
 */
export function fromLegacyMarkdown(source: string): FormattedText {
  const writing = new Writing<never>();
  let at = 0;
  for (const { index, 0: whole, groups = {} } of source.matchAll(PIECE)) {
    writing.write(source.slice(at, index));
    const { words, look } = readPiece(groups);
    writing.write(words, look);
    at = index + whole.length;
  }
  writing.write(source.slice(at));
  return writing.done();
}

interface Piece {
  readonly words: string;
  readonly look?: Look | undefined;
}

function readPiece(groups: Readonly<Record<string, string | undefined>>): Piece {
  const { escaped, block, code, bold, italic, words = "", address } = groups;
  if (escaped !== undefined) return { words: escaped };
  if (block !== undefined) {
    const fenced = fencedCode(block);
    return { words: fenced.code, look: codeBlock(fenced.language) };
  }
  if (code !== undefined) return { words: code, look: { type: "code" } };
  if (bold !== undefined) return { words: bold, look: { type: "bold" } };
  if (italic !== undefined) return { words: italic, look: { type: "italic" } };
  return { words, look: address === "" ? undefined : linkLook(address ?? words) };
}
