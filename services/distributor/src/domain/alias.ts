import type { FormattedText } from "@telebus/telegram";

/** Without what looks alike: 0 and o; 1, i and l. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const LENGTH = 6;
const ALIAS = new RegExp(`^u-[${LETTERS}]{${LENGTH}}$`);

/** A new name for somebody who writes. @param pick a whole number from 0 up to, not including, what it is given */
export const newAlias = (pick: Pick): string => `u-${letters(LENGTH, pick)}`;

/** What somebody is called for a day. */
export const newDailyId = (pick: Pick): string => letters(4, pick);

type Pick = (below: number) => number;
const letters = (length: number, pick: Pick): string =>
  Array.from({ length }, () => LETTERS.charAt(pick(LETTERS.length))).join("");

/** The alias somebody has typed, if it is one. */
export function readAlias(word: string): string | undefined {
  const alias = word.toLowerCase();
  return ALIAS.test(alias) ? alias : undefined;
}

/** Who has said it, as it stands below a copy: a press on it copies it, for `/whois`. */
export const aliasLine = (alias: string): FormattedText => ({
  text: alias,
  entities: [{ type: "code", offset: 0, length: alias.length }],
});
