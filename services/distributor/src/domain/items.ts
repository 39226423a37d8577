import type { PostContent, SaidContent } from "./post.js";
import { wordedItem } from "./rendering-album.js";

/** What a message of a post says: of an album one of its items. */
export const itemOf = (content: PostContent, item: number): SaidContent | undefined =>
  content.kind === "album" ? content.items[item] : content;

/** The post with another item; what it came with (a quote, an effect) stays. */
export function withItem(content: PostContent, item: number, edited: SaidContent): PostContent {
  const { effect, quote } = content;
  const kept = { ...(effect !== undefined && { effect }), ...(quote !== undefined && { quote }) };
  if (content.kind !== "album") return { ...withoutAccompaniment(edited), ...kept };
  return { ...content, items: content.items.map((one, n) => (n === item ? edited : one)) };
}

function withoutAccompaniment({ effect: _effect, quote: _quote, ...content }: SaidContent): SaidContent {
  return content;
}

/** The items that look another way when one was edited: lines around an album's words may have moved. */
export function changedItems(before: PostContent, after: PostContent, item: number): readonly number[] {
  if (before.kind !== "album" || after.kind !== "album") return [item];
  const [from, to] = [wordedItem(before), wordedItem(after)];
  return from === to ? [item] : [...new Set([item, from, to])];
}
