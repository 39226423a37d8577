import type { FormattedText } from "./formatted-text.js";

/* What TDLib does with characters that are not for people: most become spaces, some go altogether. */

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const TO_SPACE = /[\u0000-\u0009\u000b\u000c\u000e-\u001f]/g;
/** Carriage returns, direction marks and line separators, vertical lines. */
const GONE = /\r|[\u2028-\u202e]|\u0333|\u033f|\u030a/g;
// eslint-disable-next-line no-control-regex -- the same
const ANY = /[\u0000-\u0009\u000b-\u001f\u2028-\u202e]|\u0333|\u033f|\u030a/;

/** The text as it is sent; entities stay on their words. */
export function cleaned(given: FormattedText): FormattedText {
  if (!ANY.test(given.text)) return given;
  const spaced = given.text.replaceAll(TO_SPACE, " ");
  const gone = [...spaced.matchAll(GONE)].map(({ index }) => index);
  if (gone.length === 0) return { ...given, text: spaced };
  const moved = (offset: number): number => offset - countBelow(gone, offset);
  return {
    text: spaced.replaceAll(GONE, ""),
    entities: given.entities.map((entity) => {
      const offset = moved(entity.offset);
      return { ...entity, offset, length: moved(entity.offset + entity.length) - offset };
    }),
  };
}

function countBelow(sorted: readonly number[], limit: number): number {
  const at = sorted.findIndex((index) => index >= limit);
  return at < 0 ? sorted.length : at;
}

/** Spaces of all kinds and widths, and what joins or turns characters without being seen. */
const UNSEEN =
  /^(?:[\s\p{Cf}\u115f\u1160\u2800\u3164\uffa0\ufffc]|\u034f|\u17b4|\u17b5|[\u180b-\u180e]|[\ufe00-\ufe0f])*$/u;

/** Nothing to be seen. */
export const isBlank = (text: string): boolean => UNSEEN.test(text);
