import { badRequest } from "../errors.js";
import type { RichBlock } from "./rich-types.js";

/* Bot API type InputRichMessage, Rich Message Limits; the refusals' words are in Telegram's manner. */
const MAX_CHARACTERS = 32_768;
const MAX_BLOCKS = 500;
const MAX_DEPTH = 16;
const MAX_MEDIA = 50;
const MAX_COLUMNS = 20;
const MEDIA = new Set(["animation", "audio", "document", "photo", "video", "voice_note"]);

interface Size {
  characters: number;
  blocks: number;
  media: number;
  depth: number;
}

/** @throws ApiError 400 where a rich message is larger than any may be */
export function checkRichLimits(blocks: readonly RichBlock[]): void {
  const size: Size = { characters: 0, blocks: 0, media: 0, depth: 0 };
  measure(blocks, 0, size);
  if (size.characters > MAX_CHARACTERS) throw badRequest("message is too long");
  if (size.blocks > MAX_BLOCKS) throw badRequest("RICH_MESSAGE_BLOCKS_TOO_MUCH");
  if (size.media > MAX_MEDIA) throw badRequest("RICH_MESSAGE_MEDIA_TOO_MUCH");
  if (size.depth > MAX_DEPTH) throw badRequest("RICH_MESSAGE_DEPTH_TOO_MUCH");
}

/** Where words stand in a block or a text. */
const WORDS = new Set(["text", "credit", "summary", "caption", "expression", "alternative_text"]);
const PARTS = new Set(["blocks", "items", "cells", "buttons", "button", ...WORDS]);

function measure(value: unknown, depth: number, size: Size): void {
  // Deeper ones are refused anyway; a stack must not overflow on them.
  if (depth > MAX_DEPTH + 1) return;
  if (typeof value === "string") size.characters += Array.from(value).length;
  else if (Array.isArray(value)) for (const part of value) measure(part, depth, size);
  else if (typeof value === "object" && value !== null) measureObject(value, depth, size);
}

function measureObject(value: object, depth: number, size: Size): void {
  const type = "type" in value ? value.type : undefined;
  const isBlock = typeof type === "string" && !("label" in value) && ("blocks" in value || MEDIA.has(type));
  if (typeof type === "string" && MEDIA.has(type)) size.media += 1;
  const cells = "cells" in value && Array.isArray(value.cells) ? value.cells : [];
  for (const row of cells)
    if (Array.isArray(row) && row.length > MAX_COLUMNS) throw badRequest("RICH_MESSAGE_COLUMNS_TOO_MUCH");
  size.blocks += cells.length + (isBlock || isPlainBlock(type) || "label" in value ? 1 : 0);
  const inner = typeof type === "string" ? depth + 1 : depth;
  size.depth = Math.max(size.depth, inner);
  for (const [name, part] of Object.entries(value)) if (PARTS.has(name)) measure(part, inner, size);
}

const PLAIN_BLOCKS = new Set([
  "paragraph",
  "heading",
  "pre",
  "footer",
  "divider",
  "list",
  "expandable_blockquote",
  "pullquote",
  "table",
  "map",
  "buttons",
  "thinking",
]);
const isPlainBlock = (type: unknown): boolean => typeof type === "string" && PLAIN_BLOCKS.has(type);
