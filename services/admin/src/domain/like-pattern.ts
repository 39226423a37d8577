/** Words as LIKE takes them to the letter: `%` and `_` mean nothing else. */
export const literally = (words: string): string => words.replaceAll(/[\\%_]/g, String.raw`\$&`);
