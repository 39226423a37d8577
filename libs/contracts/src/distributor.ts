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
  defineCommand({
    name: "help",
    owner: "distributor",
    scope: "everyone",
    description: "Show what you can do here",
  }),
  defineCommand({
    name: "broadcast",
    owner: "distributor",
    scope: "everyone",
    description: "Whether this chat is heard, and whether it hears",
  }),
  defineCommand({
    name: "selfsend",
    owner: "distributor",
    scope: "everyone",
    description: "Whether your own messages come back as copies",
  }),
  defineCommand({
    name: "status",
    owner: "distributor",
    scope: "admin",
    description: "How the hub is doing",
  }),
  defineCommand({
    name: "list",
    owner: "distributor",
    scope: "admin",
    description: "The connected chats",
  }),
  defineCommand({
    name: "pause",
    owner: "distributor",
    scope: "admin",
    description: "Send nothing more; what is said waits",
  }),
  defineCommand({
    name: "resume",
    owner: "distributor",
    scope: "admin",
    description: "Go on sending",
  }),
  defineCommand({
    name: "edits",
    owner: "distributor",
    scope: "admin",
    description: "What becomes of edited messages",
  }),
  defineCommand({
    name: "signature",
    owner: "distributor",
    scope: "admin",
    description: "Text below every copy",
  }),
  defineCommand({
    name: "signatureurl",
    owner: "distributor",
    scope: "admin",
    description: "Where the signature leads",
  }),
  defineCommand({
    name: "signatureoff",
    owner: "distributor",
    scope: "admin",
    description: "No signature any more",
  }),
  defineCommand({
    name: "remove",
    owner: "distributor",
    scope: "admin",
    description: "Take a chat out",
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
