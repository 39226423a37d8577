import type { AlbumContent, MessageContent } from "@telebus/telegram";
import type { PostContent } from "./post.js";
import { render, type Lines } from "./rendering.js";

/**
 * A copy as it is shown. Of an album the lines stand around the first caption, which Telegram shows below all of it
 * where it is the only one; where there is none, below the first item.
 */
export function renderAll(content: PostContent, lines: Lines): PostContent {
  if (content.kind !== "album") return render(content, lines);
  if (lines.before.length + lines.after.length === 0) return content;
  const worded = wordedItem(content);
  const items = content.items.map((item, n) => (n === worded ? render(item, lines) : item));
  return { ...content, items };
}

/** Around whose caption the lines of an album stand. */
export const wordedItem = ({ items }: AlbumContent): number => Math.max(0, items.findIndex(hasCaption));

const hasCaption = ({ params }: MessageContent): boolean =>
  "caption" in params && params.caption !== undefined && params.caption !== "";
