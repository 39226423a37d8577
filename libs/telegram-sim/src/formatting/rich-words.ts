/** Where words stand in a block or a text, in the order of reading. */
const WORDS = ["summary", "text", "blocks", "items", "cells", "caption"];

/** The words of a rich message alone, for those who see no blocks; none where it is no rich message. */
export function wordsOfRich(message: unknown): string {
  const blocks = partOf(message, "blocks");
  return Array.isArray(blocks) ? blocks.map(plainWords).join("\n\n") : "";
}

/** Of one block, or of Bot API type RichText. */
export function plainWords(part: unknown): string {
  if (typeof part === "string") return part;
  if (Array.isArray(part)) return part.map(plainWords).join("");
  return WORDS.map((name) => partOf(part, name))
    .filter((inner) => inner !== undefined)
    .map(plainWords)
    .join("");
}

const partOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
