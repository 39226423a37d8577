import { z } from "zod";
import { defineCommand } from "./command.js";
import { defineEvent } from "./event.js";
import { BotId, ChatId, ChatType, chatKey } from "./ids.js";

export const distributorCommands = [
  defineCommand({
    name: "start",
    owner: "distributor",
    scope: "everyone",
    description: "Connect this chat to the hub",
  }),
  defineCommand({
    name: "stop",
    owner: "distributor",
    scope: "everyone",
    description: "Disconnect this chat from the hub",
  }),
  defineCommand({
    name: "delete",
    owner: "distributor",
    scope: "everyone",
    description: "Take your message back everywhere: answer to it",
  }),
] as const;

/** A chat takes part in the hub, for the first time or again. */
export const ChatRegistered = defineEvent(
  "distributor.chat.registered.v1",
  z.object({ bot: BotId, chat: ChatId, type: ChatType }),
  {
    stream: "EVENTS",
    key: ({ bot, chat }) => chatKey(bot, chat),
    summary: "A chat takes part in the hub.",
  },
);

/** A chat takes part no more, with who ended it: its people, the bot's removal, or Telegram's refusal. */
export const ChatDeactivated = defineEvent(
  "distributor.chat.deactivated.v1",
  z.object({ bot: BotId, chat: ChatId, reason: z.enum(["stopped", "removed", "refused"]) }),
  {
    stream: "EVENTS",
    key: ({ bot, chat }) => chatKey(bot, chat),
    summary: "A chat takes part in the hub no more.",
  },
);
