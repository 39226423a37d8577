import type { Entity } from "../world/types.js";
import { byPlace, endOf, isCode, isQuote, isSplittable, overlap } from "./entity-kinds.js";

/**
 * Entities as Telegram nests them (Bot API, Formatting options): bold and its like go anywhere but into code, and are
 * cut where others begin or end; quotes hold others but no quotes; all others never share a character.
 */
export function nested(entities: readonly Entity[]): Entity[] {
  const sorted = entities.toSorted(byPlace);
  const quotes = withoutOverlaps(sorted.filter(isQuote));
  const solid = withoutOverlaps(sorted.filter((entity) => !isQuote(entity) && !isSplittable(entity)));
  return withSplit(sorted.filter(isSplittable), [...quotes, ...withoutCrossings(solid, quotes)]);
}

/** Adds entities that were found, where no other is that could not hold them. */
export function withFound(entities: readonly Entity[], found: readonly Entity[]): Entity[] {
  if (found.length === 0) return [...entities];
  const quotes = entities.filter(isQuote);
  const solid = entities.filter((entity) => !isQuote(entity) && !isSplittable(entity));
  const free = withoutCrossings(found, quotes).filter(
    (entity) => !solid.some((other) => overlap(entity, other)),
  );
  return withSplit(entities.filter(isSplittable), [...quotes, ...solid, ...free]);
}

/** The earliest and longest of those that overlap. */
export function withoutOverlaps(sorted: readonly Entity[]): Entity[] {
  let end = 0;
  return sorted.filter((entity) => {
    if (entity.offset < end) return false;
    end = endOf(entity);
    return true;
  });
}

/** Without those that are partly inside a quote, or around one. */
const withoutCrossings = (entities: readonly Entity[], quotes: readonly Entity[]): Entity[] =>
  entities.filter((entity) =>
    quotes.every(
      (quote) => !overlap(entity, quote) || (entity.offset >= quote.offset && endOf(entity) <= endOf(quote)),
    ),
  );

interface Span {
  readonly type: string;
  readonly begin: number;
  end: number;
}

function withSplit(splittable: readonly Entity[], others: readonly Entity[]): Entity[] {
  if (splittable.length === 0) return others.toSorted(byPlace);
  const spans = merged(splittable);
  const cuts = new Set([
    ...spans.map(({ begin }) => begin),
    ...others.flatMap((other) => [other.offset, endOf(other)]),
  ]);
  const sortedCuts = [...cuts].toSorted((a, b) => a - b);
  const codes = others.filter(isCode);
  const parts = spans.flatMap((span) => cutAt(span, sortedCuts));
  const free = parts.filter((part) => !codes.some((code) => overlap(part, code)));
  return [...others, ...free].toSorted(byPlace);
}

/** Of each type, what overlaps or touches is one. */
function merged(splittable: readonly Entity[]): Span[] {
  const spans: Span[] = [];
  const last = new Map<string, Span>();
  for (const entity of splittable.toSorted(byPlace)) {
    const former = last.get(entity.type);
    if (former && entity.offset <= former.end) former.end = Math.max(former.end, endOf(entity));
    else {
      const span = { type: entity.type, begin: entity.offset, end: endOf(entity) };
      last.set(entity.type, span);
      spans.push(span);
    }
  }
  return spans;
}

function cutAt({ type, begin, end }: Span, sortedCuts: readonly number[]): Entity[] {
  const inside = sortedCuts.filter((cut) => cut > begin && cut < end);
  const bounds = [begin, ...inside, end];
  return bounds.slice(1).map((to, index) => {
    const offset = bounds[index] ?? begin;
    return { type, offset, length: to - offset };
  });
}
