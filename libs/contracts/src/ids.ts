import { z } from "zod";

/**
 * Telegram's ids are numbers of at most 52 significant bits (Bot API, types User and Chat), so a JavaScript number
 * holds each exactly. In PostgreSQL they are `bigint`.
 */
export const BotId = z.int().positive();
export const ChatId = z.int();
export const PersonId = z.int().positive();
export const MessageId = z.int().positive();
export const ThreadId = z.int().positive();

/** `Chat.type` of the Bot API. */
export const ChatType = z.enum(["private", "group", "supergroup", "channel"]);
export type ChatType = z.output<typeof ChatType>;

/** Where a bot speaks with somebody: what a builder needs to send there. */
export const ChatAddress = z.object({
  bot: BotId,
  chat: ChatId,
  /** Known wherever the address came from an update; decides which of Telegram's limits apply. */
  type: ChatType.optional(),
  /** Forum topic, `message_thread_id`. */
  thread: ThreadId.optional(),
});
export type ChatAddress = z.output<typeof ChatAddress>;

/** The ordering key of everything that happens in one chat. */
export const chatKey = (bot: number, chat: number): string => `${bot}:${chat}`;

/** The services of the platform. Exactly one of them owns an update. */
export const ServiceName = z.enum([
  "gateway",
  "sender",
  "distributor",
  "matchmaker",
  "llm",
  "media-worker",
  "torrent-api",
  "newsletter",
  "billing",
  "admin",
]);
export type ServiceName = z.output<typeof ServiceName>;
