import type { Entity } from "../world/types.js";
import { endOf } from "./entity-kinds.js";
import type { FormattedText } from "./formatted-text.js";

/** What a quote keeps of a text's formatting (Bot API type TextQuote). */
const QUOTED = new Set([
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "custom_emoji",
  "date_time",
]);

export const quotedEntities = (entities: readonly Entity[]): Entity[] =>
  entities.filter(({ type }) => QUOTED.has(type));

/** Where the quote stands in the text, words and formatting alike; of several places the nearest one. */
export function findQuote(source: FormattedText, quote: FormattedText, near: number): number | undefined {
  if (quote.text === "") return undefined;
  const looks = looksOf(source);
  const wanted = looksOf(quote).join("\n");
  const places: number[] = [];
  for (let at = source.text.indexOf(quote.text); at >= 0; at = source.text.indexOf(quote.text, at + 1))
    if (looks.slice(at, at + quote.text.length).join("\n") === wanted) places.push(at);
  return places.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
}

/** How each code unit looks. */
function looksOf({ text, entities }: FormattedText): string[] {
  const looks = Array.from({ length: text.length }, () => "");
  for (const entity of quotedEntities(entities).toSorted((a, b) => a.type.localeCompare(b.type))) {
    const { type, custom_emoji_id, unix_time } = entity;
    const look = JSON.stringify([type, custom_emoji_id, unix_time]);
    for (let at = entity.offset; at < endOf(entity); at += 1) looks[at] += look;
  }
  return looks;
}
