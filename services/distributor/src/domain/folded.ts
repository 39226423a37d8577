/** A text without its case and accents, and where each unit of that stands in the text. */
export interface FoldedText {
  readonly text: string;
  /** Of each unit, the place of the character it came from; one more for the end. */
  readonly places: readonly number[];
}

/** A part of a text, in UTF-16 code units; never half a surrogate pair. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The last one: a post is looked at for one chat after the other, by one rule after the other. */
let last: { readonly of: string; readonly folded: FoldedText } | undefined;

export function fold(text: string): FoldedText {
  if (last?.of !== text) last = { of: text, folded: foldAnew(text) };
  return last.folded;
}

function foldAnew(text: string): FoldedText {
  let folded = "";
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    for (let unit = 0; unit < plain.length; unit++) places.push(place);
    folded += plain;
    place += character.length;
  }
  places.push(place);
  return { text: folded, places };
}

/** Upper case first: so that `ß` is `ss`, and the Greek final sigma the same as every other. */
const foldCharacter = (character: string): string =>
  character
    .toUpperCase()
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .normalize("NFC");

/**
 * Where a keyword stands in a text, whatever the case and accents of both. It must be a word of its own: `art` is not in
 * `party`. In scripts that write without spaces it may stand anywhere.
 */
export function occurrencesOf(keyword: string, { text, places }: FoldedText): readonly Range[] {
  const sought = foldAnew(keyword).text;
  const found: Range[] = [];
  if (sought === "") return found;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    if (!isBorder(text, at) || !isBorder(text, end)) continue;
    const range = { from: places[at] ?? 0, to: endOf(places, end) };
    if (range.from >= (found.at(-1)?.to ?? 0)) found.push(range);
  }
  return found;
}

/** A character that became several units ends where the next one begins. */
function endOf(places: readonly number[], end: number): number {
  const last = places[end - 1] ?? 0;
  return places.find((place, unit) => unit >= end && place > last) ?? last;
}

const WORD_THEN_WORD = /^[\p{L}\p{N}_]{2}$/u;
const UNSPACED =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;

/** Whether a word may begin or end here. */
function isBorder(text: string, at: number): boolean {
  const before = characterBefore(text, at);
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  return !WORD_THEN_WORD.test(before + after) || UNSPACED.test(before) || UNSPACED.test(after);
}

function characterBefore(text: string, at: number): string {
  const code = text.codePointAt(at - 2);
  if (code !== undefined && code > 0xffff) return String.fromCodePoint(code);
  return text[at - 1] ?? " ";
}
