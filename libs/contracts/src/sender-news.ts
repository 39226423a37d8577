import { z } from "zod";
import { defineEvent } from "./event.js";
import { BotId, ChatId, chatKey } from "./ids.js";
import { FailureClass } from "./sender.js";

/** What the sender learns of chats and bots while it speaks; each is told once per change, not once per call. */

/** Telegram refuses a chat for good: nothing more is sent there until it writes to us. */
export const ChatDied = defineEvent(
  "sender.chat.died.v1",
  z.object({ bot: BotId, chat: ChatId, class: FailureClass, at: z.coerce.date() }),
  {
    stream: "EVENTS",
    key: ({ bot, chat }) => chatKey(bot, chat),
    summary: "Telegram refuses a chat for good; told again only when the reason changes.",
  },
);

/** A chat that was dead has written to us, or has taken a message. */
export const ChatRevived = defineEvent(
  "sender.chat.revived.v1",
  z.object({ bot: BotId, chat: ChatId, at: z.coerce.date() }),
  {
    stream: "EVENTS",
    key: ({ bot, chat }) => chatKey(bot, chat),
    summary: "A chat that was dead has written to us, or has taken a message.",
  },
);

/** A group became a supergroup: what waits for its old id goes to the new one. Message ids do not carry over. */
export const ChatMigrated = defineEvent(
  "sender.chat.migrated.v1",
  z.object({ bot: BotId, from: ChatId, to: ChatId }),
  {
    stream: "EVENTS",
    key: ({ bot, from }) => chatKey(bot, from),
    summary: "A group became a supergroup; what waits for its old id goes to the new one.",
  },
);

/** Telegram does not know the bot any more, or not at this server: what waits for it is parked until operators resume it. */
export const BotStopped = defineEvent(
  "sender.bot.stopped.v1",
  z.object({
    bot: BotId,
    class: FailureClass,
    /** Telegram's text. */
    description: z.string(),
  }),
  {
    stream: "EVENTS",
    key: ({ bot }) => chatKey(bot, 0),
    summary: "Telegram does not accept a bot's token; its calls are parked until operators resume it.",
  },
);

/**
 * Telegram could not read the formatting of a message, which went out as plain text instead: somebody's template or
 * escaping is wrong. Holds nothing of the text itself.
 */
export const MarkupRefused = defineEvent(
  "sender.markup.refused.v1",
  z.object({
    bot: BotId,
    chat: ChatId.optional(),
    method: z.string(),
    /** The service that asked. */
    origin: z.string(),
    /** Id of the `sender.call.requested` event. */
    call: z.string(),
    /** Telegram's words for what is wrong; what they quote of the text is left out. */
    description: z.string(),
  }),
  {
    stream: "EVENTS",
    key: ({ bot, chat }) => chatKey(bot, chat ?? 0),
    summary: "Telegram could not read a message's formatting; it was sent as plain text.",
  },
);
