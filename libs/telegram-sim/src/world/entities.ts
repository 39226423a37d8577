import { badRequest } from "../errors.js";
import type { Entity } from "./types.js";

/** Bot API type MessageEntity: the types a sender may give. */
const ENTITY_TYPES = new Set([
  "mention",
  "hashtag",
  "cashtag",
  "bot_command",
  "url",
  "email",
  "phone_number",
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "blockquote",
  "expandable_blockquote",
  "code",
  "pre",
  "text_link",
  "text_mention",
  "custom_emoji",
  "date_time",
]);

/** More entities than this are dropped by Telegram without an error. */
const MAX_ENTITIES = 100;

/**
 * Checks what a bot says about its text's formatting.
 * @throws ApiError in Telegram's wording, with UTF-16 offsets.
 */
export function checkEntities(text: string, entities: readonly Entity[]): Entity[] {
  for (const { type, offset, length } of entities) {
    if (!ENTITY_TYPES.has(type)) throw badRequest("can't parse MessageEntity: Unsupported type specified");
    if (offset < 0 || offset >= text.length)
      throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`);
    const end = offset + length;
    if (length < 0 || end > text.length)
      throw badRequest(
        `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`,
      );
    if (splitsSurrogatePair(text, offset))
      throw badRequest(`entity begins in a middle of a UTF-16 symbol at offset ${offset}`);
    if (splitsSurrogatePair(text, end))
      throw badRequest(`entity ends in a middle of a UTF-16 symbol at offset ${end}`);
  }
  return entities.filter(({ length }) => length > 0).slice(0, MAX_ENTITIES);
}

function splitsSurrogatePair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

const DETECTED: readonly (readonly [type: string, pattern: RegExp])[] = [
  ["url", /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g],
  ["bot_command", /(?<![^\s])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![A-Za-z0-9_/@])/g],
  ["mention", /(?<![A-Za-z0-9_@/])@[A-Za-z0-9_]{4,32}/g],
  ["hashtag", /(?<![\p{L}\p{N}_#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu],
];

/** Adds what Telegram finds by itself, commands and addresses, where nothing else is. Sorted by offset. */
export function withDetectedEntities(text: string, given: readonly Entity[]): Entity[] {
  const all = [...given];
  for (const [type, pattern] of DETECTED)
    for (const match of text.matchAll(pattern)) {
      const found: Entity = { type, offset: match.index, length: match[0].length };
      if (!all.some((other) => overlap(other, found))) all.push(found);
    }
  return all.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
}

const overlap = (a: Entity, b: Entity): boolean =>
  a.offset < b.offset + b.length && b.offset < a.offset + a.length;
