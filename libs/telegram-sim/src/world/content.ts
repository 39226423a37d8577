import { fileIdFor } from "./files.js";
import { fileKindNames } from "./file-kinds.js";
import type { Content, Entity, Message } from "./types.js";

const TEXT_FIELDS = new Set([
  "text",
  "entities",
  "link_preview_options",
  "caption",
  "caption_entities",
  "has_media_spoiler",
  "show_caption_above_media",
]);

/** Fields of a message that make up its content: what a copy or a forward takes along. */
const CONTENT_FIELDS: readonly string[] = [
  ...TEXT_FIELDS,
  "location",
  "venue",
  "contact",
  "poll",
  "dice",
  "paid_media",
  "invoice",
  "rich_message",
  "game",
  ...fileKindNames,
];

export const contentOf = (message: Message): Content =>
  Object.fromEntries(CONTENT_FIELDS.filter((name) => name in message).map((name) => [name, message[name]]));

/** Text with its entities as content fields; an empty list is left out, as Telegram does. */
export const textFields = (name: "text" | "caption", text: string, entities: readonly Entity[]): Content => ({
  [name]: text,
  ...(entities.length > 0 && { [name === "text" ? "entities" : "caption_entities"]: entities }),
});

/** The value as this bot sees it: every file gets the bot's own `file_id`. */
export function seenBy(botId: number, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => seenBy(botId, item));
  if (typeof value !== "object" || value === null) return value;
  const seen: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) {
    if (name === "file_unique_id") seen["file_id"] = fileIdFor(botId, String(part));
    seen[name] = seenBy(botId, part);
  }
  return seen;
}

/** A message's content in few words, for terminals: its text, or its kind. */
export function summaryOf(message: Message): string {
  const words = message.text ?? message.caption ?? "";
  const kind = CONTENT_FIELDS.find((name) => name in message && !TEXT_FIELDS.has(name));
  return kind === undefined ? words : `[${kind}] ${words}`.trimEnd();
}
