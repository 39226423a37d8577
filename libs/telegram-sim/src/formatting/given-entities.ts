import { badRequest } from "../errors.js";
import type { Entity } from "../world/types.js";
import type { FormattedText } from "./formatted-text.js";
import { checkLink, customEmoji, dateTime, linkedUserId } from "./links.js";

/** Bot API type MessageEntity: these say all by their type. */
const PLAIN = new Set([
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "blockquote",
  "expandable_blockquote",
  "code",
]);
/** Whatever a bot says of these, Telegram finds them itself. */
const FOUND = new Set([
  "mention",
  "hashtag",
  "cashtag",
  "bot_command",
  "url",
  "email",
  "phone_number",
  "bank_card_number",
]);

const unreadable = (reason: string) => badRequest(`can't parse MessageEntity: ${reason}`);

/** What a bot says about its text's formatting. @throws ApiError 400 in Telegram's wording */
export function withGivenEntities(text: string, given: readonly Entity[]): FormattedText {
  const entities = given.flatMap((entity) => {
    checkPlace(text, entity);
    const { offset, length } = entity;
    const about = length === 0 ? undefined : readEntity(entity);
    return about ? [{ ...about, offset, length }] : [];
  });
  return { text, entities };
}

function checkPlace(text: string, { offset, length }: Entity): void {
  if (length === 0) return;
  const end = offset + length;
  if (offset < 0) throw badRequest(`receive an entity with incorrect offset ${offset}`);
  if (length < 0) throw badRequest(`receive an entity with incorrect length ${length}`);
  if (offset >= text.length)
    throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`);
  const beginning = `entity beginning at UTF-16 offset ${offset}`;
  if (end > text.length)
    throw badRequest(`${beginning} ends after the end of the text at UTF-16 offset ${end}`);
  if (isInsideSymbol(text, offset))
    throw badRequest(
      `entity begins in a middle of a UTF-16 symbol at byte offset ${bytesTo(text, offset + 1)}`,
    );
  if (isInsideSymbol(text, end))
    throw badRequest(
      `${beginning} ends in a middle of a UTF-16 symbol at byte offset ${bytesTo(text, end + 1)}`,
    );
}

const bytesTo = (text: string, at: number): number => Buffer.byteLength(text.slice(0, at));

/** Between the halves of a surrogate pair. */
const isInsideSymbol = (text: string, at: number): boolean =>
  at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;

function readEntity(
  entity: Entity,
): (Readonly<Record<string, unknown>> & { readonly type: string }) | undefined {
  const { type } = entity;
  if (PLAIN.has(type)) return { type };
  if (FOUND.has(type)) return undefined;
  if (type === "pre") {
    const { language } = entity;
    return typeof language === "string" && language !== "" ? { type, language } : { type };
  }
  if (type === "text_link") return textLink(requiredText(entity, "url"));
  if (type === "text_mention") return textMention(entity);
  if (type === "custom_emoji") return customEmoji(requiredText(entity, "custom_emoji_id"));
  if (type === "date_time") return dateTime(requiredText(entity, "unix_time"), formatOf(entity));
  throw unreadable("Unsupported type specified");
}

function formatOf({ date_time_format: format }: Entity): string {
  return typeof format === "string" ? format : "";
}

function requiredText(entity: Entity, name: string): string {
  const value = entity[name];
  if (typeof value !== "string" && typeof value !== "number") throw unreadable(`Can't find field "${name}"`);
  return String(value);
}

function textLink(link: string) {
  const id = linkedUserId(link);
  if (id !== undefined) return { type: "text_mention", user: { id } };
  const checked = checkLink(link);
  if ("fault" in checked) throw badRequest(`entity URL '${link}' is invalid: ${checked.fault}`);
  return { type: "text_link", url: checked.url };
}

function textMention({ type, user }: Entity) {
  const id = typeof user === "object" && user !== null && "id" in user ? Number(user.id) : 0;
  if (!Number.isSafeInteger(id) || id <= 0) throw unreadable('Can\'t find field "user"');
  return { type, user: { id } };
}
