import { unparsable } from "./formatted-text.js";
import { isElement, type HtmlElement, type HtmlNode } from "./html-tree.js";
import { richInline } from "./rich-inline.js";
import type { RichBlock } from "./rich-types.js";

export const MEDIA_TAGS: ReadonlySet<string> = new Set(["img", "video", "audio", "tg-document"]);

/** A media block, its file still an address as in Bot API type InputMedia. @throws ApiError */
export function mediaBlock({ name, attributes }: HtmlElement): RichBlock {
  const media = attributes.get("src") ?? "";
  if (!/^(https?|tg):\/\//i.test(media)) throw unparsable("Media must have an HTTP URL");
  const type = mediaType(name, media);
  const file = { type, media, ...(attributes.has("tg-spoiler") && { has_spoiler: true }) };
  return { type, [type]: file };
}

/** By the tag, and by what the address ends in. */
function mediaType(tag: string, address: string): string {
  const [path = ""] = address.split(/[?#]/, 1);
  if (tag === "tg-document") return "document";
  if (tag === "audio") return /\.(ogg|oga|opus)$/i.test(path) ? "voice_note" : "audio";
  if (tag === "video") return /\.gif$/i.test(path) ? "animation" : "video";
  return "photo";
}

/** The tag of a file with this address, in Markdown. */
export function mediaTag(address: string): string {
  const [path = ""] = address.split(/[?#]/, 1);
  const linked = /^tg:\/\/(photo|video|document|audio)\b/i.exec(address)?.[1]?.toLowerCase();
  if (linked === "video" || /\.(mp4|mov|webm|gif)$/i.test(path)) return "video";
  if (linked === "audio" || /\.(mp3|m4a|flac|ogg|oga|opus)$/i.test(path)) return "audio";
  const isPhoto = linked === "photo" || (linked === undefined && !/\.(zip|pdf|docx?|txt|gz|7z)$/i.test(path));
  return isPhoto ? "img" : "tg-document";
}

interface Parts<Found> {
  readonly rest: readonly HtmlNode[];
  readonly found: Found;
}

function split(nodes: readonly HtmlNode[], name: string): Parts<HtmlElement | undefined> {
  const found = nodes.filter(isElement).find((node) => node.name === name);
  return { rest: nodes.filter((node) => node !== found), found };
}

/** Without its `cite`, and that as a field. */
export function creditedOf(nodes: readonly HtmlNode[]) {
  const { rest, found } = split(nodes, "cite");
  return { rest, credit: found ? { credit: richInline(found.children) } : {} };
}

/** Without its `figcaption`, and that as a field: Bot API type RichBlockCaption. */
export function captionOf(nodes: readonly HtmlNode[]) {
  const { rest, found } = split(nodes, "figcaption");
  if (!found) return { rest, caption: {} };
  const { rest: words, credit } = creditedOf(found.children);
  return { rest, caption: { caption: { text: richInline(words), ...credit } } };
}
