interface Decoded {
  readonly character: string;
  /** Where the text goes on. */
  readonly end: number;
}

type Names = Readonly<Record<string, string>>;

/** The names that the parse mode HTML knows (Bot API, HTML style). */
const BASIC_NAMES: Names = { lt: "<", gt: ">", amp: "&", quot: '"' };

const REFERENCE = /&(?:#x([0-9a-f]*)|#([0-9]*)|([a-z]*))/iy;
const LAST_CODE = 0x10ffff;
/** Longer numbers are left as they are, as TDLib does. */
const MAX_NUMERIC_LENGTH = 9;

/** The character that `&...;` at this place stands for; undefined where it is just an ampersand. */
export function decodeCharacter(source: string, at: number, names: Names = BASIC_NAMES): Decoded | undefined {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (!match) return undefined;
  const [whole, hex, decimal, name] = match;
  const character = name === undefined ? numbered(whole, hex, decimal) : names[name];
  if (character === undefined) return undefined;
  const end = at + whole.length;
  return { character, end: source[end] === ";" ? end + 1 : end };
}

function numbered(whole: string, hex: string | undefined, decimal = ""): string | undefined {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isValid = code > 0 && code < LAST_CODE && whole.length <= MAX_NUMERIC_LENGTH;
  return isValid ? String.fromCodePoint(code) : undefined;
}

/** The text with all of them decoded. */
export function decodeCharacters(source: string, names: Names = BASIC_NAMES): string {
  if (!source.includes("&")) return source;
  let text = "";
  for (let at = 0; at < source.length;) {
    const next = source.indexOf("&", at);
    if (next < 0) return text + source.slice(at);
    const decoded = decodeCharacter(source, next, names);
    text += source.slice(at, next) + (decoded?.character ?? "&");
    at = decoded?.end ?? next + 1;
  }
  return text;
}
