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
