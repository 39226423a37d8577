import type { Entity } from "../server/entities.js";

/** A piece of formatted text: words, or a formatting with what it holds. */
export type Segment =
  | { readonly type: "words"; readonly text: string }
  | {
      readonly type: "format";
      readonly entity: Entity;
      readonly text: string;
      readonly inside: readonly Segment[];
    };

/**
 * Text as a tree of its formattings. Telegram's entities nest or follow each other, the outer first; where one would
 * overlap the border of another it is cut there, and one outside the text is left out.
 */
export function segmentsOf(text: string, entities: readonly Entity[] = []): readonly Segment[] {
  const usable = entities
    .map((entity) => ({
      entity,
      start: entity.offset,
      end: Math.min(entity.offset + entity.length, text.length),
    }))
    .filter(({ start, end }) => start >= 0 && end > start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return withoutBreaksAtBlocks(between(text, usable, 0, text.length));
}

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

const isBlock = (segment: Segment | undefined): boolean =>
  segment?.type === "format" && BLOCKS.has(segment.entity.type);

/** Quotes and code stand on lines of their own: the line breaks that set them apart would leave empty ones. */
const withoutBreaksAtBlocks = (segments: readonly Segment[]): Segment[] =>
  segments.flatMap((segment, index): Segment[] => {
    if (segment.type !== "words") return [segment];
    const before = isBlock(segments[index - 1]) ? segment.text.replace(/^\n/, "") : segment.text;
    const text = isBlock(segments[index + 1]) ? before.replace(/\n$/, "") : before;
    return text === "" ? [] : [{ type: "words", text }];
  });

interface Span {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
}

function between(text: string, spans: readonly Span[], from: number, to: number): Segment[] {
  const segments: Segment[] = [];
  const words = (start: number, end: number): void => {
    if (end > start) segments.push({ type: "words", text: text.slice(start, end) });
  };
  let position = from;
  let rest = spans;
  for (;;) {
    const [outer, ...others] = rest;
    if (!outer) break;
    const start = Math.max(outer.start, position);
    const end = Math.min(outer.end, to);
    const inner = others.filter((span) => span.start < end);
    rest = remainders(others, end);
    if (start >= end) continue;
    words(position, start);
    segments.push({
      type: "format",
      entity: outer.entity,
      text: text.slice(start, end),
      inside: between(text, inner, start, end),
    });
    position = end;
  }
  words(position, to);
  return segments;
}

/** What is left behind a border: later spans, and the second parts of those cut by it. */
const remainders = (spans: readonly Span[], border: number): Span[] =>
  spans.flatMap((span) => {
    if (span.start >= border) return [span];
    return span.end > border ? [{ ...span, start: border }] : [];
  });
