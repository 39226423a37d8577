import type { FormattedText, MessageContent } from "@telebus/telegram";
import { withWords, wordsOf } from "./words.js";

/** What stands around the words of a copy, each on lines of its own. */
export interface Lines {
  readonly before: readonly FormattedText[];
  readonly after: readonly FormattedText[];
}

/**
 * A copy as it is shown: lines before and after what people said, with their formatting. What goes beyond Telegram's
 * limits is left out from the last line backwards; people's own words never are. What has no words (stickers, round
 * videos) stays as it is.
 */
export function render(content: MessageContent, lines: Lines): MessageContent {
  if (lines.before.length + lines.after.length === 0) return content;
  const words = wordsOf(content);
  return words === undefined ? content : withWords(content, around(words, lines, words.limit));
}

/** Puts the lines around the words, those that fit. */
function around(words: FormattedText, { before, after }: Lines, limit: number): FormattedText {
  const own = words.text === "" ? [] : [words];
  let room = limit - words.text.length;
  const fits = (line: FormattedText): boolean => {
    const cost = line.text.length + 1;
    if (cost > room) return false;
    room -= cost;
    return true;
  };
  // Whichever stands first is the more important one: it is asked first whether it fits.
  const kept = { before: before.filter(fits), after: after.filter(fits) };
  return joined([...kept.before, ...own, ...kept.after]);
}

/** One under the other. */
function joined(parts: readonly FormattedText[]): FormattedText {
  let text = "";
  const entities: FormattedText["entities"][number][] = [];
  for (const part of parts) {
    if (text !== "") text += "\n";
    const start = text.length;
    entities.push(...part.entities.map((entity) => ({ ...entity, offset: entity.offset + start })));
    text += part.text;
  }
  return { text, entities };
}
