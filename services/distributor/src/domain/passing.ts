import type { AlbumContent, MessageContent } from "@telebus/telegram";
import { refusedBy, type FilterRule, type FilterSubject } from "./filters.js";
import type { PostContent } from "./post.js";
import { renderAll } from "./rendering-album.js";
import { linesOf, rewrite, type Rewrites } from "./rewrites.js";
import type { Passage } from "./route-policy.js";
import { withWords, wordsOf } from "./words.js";

/** The rule that keeps what is said in a chat from the hub. Other bots are not heard unless the route says so. */
export const keptFromHub = (subject: FilterSubject, out: Passage = {}): FilterRule | undefined =>
  refusedBy({ bots: false, ...out.filters }, subject);

/** The rule that keeps what the hub says from a chat. */
export const keptFromChat = (subject: FilterSubject, within: Passage = {}): FilterRule | undefined =>
  refusedBy(within.filters ?? {}, subject);

/** @returns the content as it has passed; undefined when nothing is left of a text */
export function passed(content: PostContent, { rewrites }: Passage = {}): PostContent | undefined {
  if (rewrites === undefined) return content;
  const changed = content.kind === "album" ? albumOf(content, rewrites) : rewritten(content, rewrites);
  return changed && renderAll(changed, linesOf(rewrites));
}

const albumOf = (album: AlbumContent, rewrites: Rewrites): AlbumContent => ({
  ...album,
  items: album.items.flatMap((item) => rewritten(item, rewrites) ?? []),
});

function rewritten(content: MessageContent, rewrites: Rewrites): MessageContent | undefined {
  const words = wordsOf(content);
  if (words === undefined) return content;
  const { text, entities } = rewrite(words, rewrites, words.limit);
  if (content.kind === "text" && text.trim() === "") return undefined;
  const changed = withWords(content, { text, entities });
  return rewrites.removeLinks === true ? withoutPreview(changed) : changed;
}

/** A preview may be of an address that the text does not show. */
const withoutPreview = (content: MessageContent): MessageContent =>
  content.kind === "text"
    ? { ...content, params: { ...content.params, link_preview_options: undefined } }
    : content;
