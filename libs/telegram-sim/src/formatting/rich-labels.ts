type LabelKind = "a" | "A" | "i" | "I" | "1";

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

const MAX_ROMAN = 3999;

function roman(value: number): string {
  let left = value;
  let letters = "";
  for (const [worth, sign] of ROMAN) for (; left >= worth; left -= worth) letters += sign;
  return letters;
}

function letters(value: number): string {
  let word = "";
  for (let left = value; left > 0; left = Math.floor((left - 1) / 26))
    word = String.fromCodePoint(97 + ((left - 1) % 26)) + word;
  return word;
}

/** The label of a list's item: Bot API type RichBlockListItem. */
export function listLabel(value: number | undefined, kind: string): string {
  if (value === undefined) return "•";
  const kinds: Readonly<Record<LabelKind, () => string>> = {
    a: () => letters(value),
    A: () => letters(value).toUpperCase(),
    i: () => roman(value),
    I: () => roman(value).toUpperCase(),
    "1": () => String(value),
  };
  const isCounted = value > 0 && value <= MAX_ROMAN;
  const [, made] = Object.entries(kinds).find(([name]) => name === kind && isCounted) ?? [];
  return `${made?.() ?? value}.`;
}
