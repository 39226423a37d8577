import type { Entity } from "../world/types.js";
import { endOf, hasHiddenData } from "./entity-kinds.js";
import type { FormattedText } from "./formatted-text.js";

/** Line breaks and spaces around a text are not sent, but what begins with an entity keeps its beginning. */
export function trimmed({ text, entities }: FormattedText): FormattedText {
  const end = text.search(/[ \n]*$/);
  const kept = entities.flatMap((entity) => cutAt(entity, end));
  const firstEntity = kept.reduce((first, { offset }) => Math.min(first, offset), end);
  const begin = Math.min(firstEntity, text.search(/[^ \n]|$/));
  return {
    text: text.slice(begin, end),
    entities: begin === 0 ? kept : kept.map((entity) => ({ ...entity, offset: entity.offset - begin })),
  };
}

function cutAt(entity: Entity, end: number): Entity[] {
  if (endOf(entity) <= end) return [entity];
  return entity.offset < end ? [{ ...entity, length: end - entity.offset }] : [];
}

/** Without entities that hold nothing but blanks, and without blanks at the beginning of those that are left. */
export function withoutBlanks({ text, entities }: FormattedText): Entity[] {
  const hidden = new Set(entities.filter(hasHiddenData).map(({ offset }) => offset));
  return entities.flatMap((entity) => {
    if (hasHiddenData(entity)) return entity.length > 0 ? [entity] : [];
    let { offset } = entity;
    const end = endOf(entity);
    while (offset < end && /[ \n]/.test(text.charAt(offset)) && !hidden.has(offset)) offset += 1;
    const isSeen = /[^ \n]/.test(text.slice(offset, end)) || hidden.has(offset);
    return isSeen && end > offset ? [{ ...entity, offset, length: end - offset }] : [];
  });
}
