import { SPELLED, type FormattedText } from "@telebus/telegram";
import type { Range } from "./folded.js";

type Entity = FormattedText["entities"][number];

/** A part of a text that is to say something else. */
export interface Edit extends Range {
  readonly with: string;
}

/**
 * A text with some parts replaced; formatting goes on over what replaces its words, and goes with words that go.
 * @param edits - in their order, none in another
 */
export function splice({ text, entities }: FormattedText, edits: readonly Edit[]): FormattedText {
  if (edits.length === 0) return { text, entities };
  let done = "";
  let from = 0;
  for (const edit of edits) {
    done += text.slice(from, edit.from) + edit.with;
    from = edit.to;
  }
  return { text: done + text.slice(from), entities: entities.flatMap((entity) => moved(entity, edits)) };
}

function moved(entity: Entity, edits: readonly Edit[]): Entity[] {
  const [start, end] = [entity.offset, entity.offset + entity.length];
  // Telegram finds by itself what the new words say.
  if (SPELLED.has(entity.type) && edits.some(({ from, to }) => from < end && to > start)) return [];
  const offset = place(start, edits, ({ with: words }) => words.length);
  const length = place(end, edits, () => 0) - offset;
  return length > 0 ? [{ ...entity, offset, length }] : [];
}

/** Where a place is after the edits. @param within - how far into the new words of an edit that it lies in */
function place(old: number, edits: readonly Edit[], within: (edit: Edit) => number): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit.from >= old) break;
    if (edit.to > old) return edit.from + shift + within(edit);
    shift += edit.with.length - (edit.to - edit.from);
  }
  return old + shift;
}
