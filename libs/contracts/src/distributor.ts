import { z } from "zod";
import { defineCommand } from "./command.js";
import { defineEvent } from "./event.js";
import { BotId, ChatId, ChatType, chatKey, PersonId } from "./ids.js";

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
  defineCommand({
    name: "whois",
    owner: "distributor",
    scope: "admin",
    description: "Who is behind an alias: /whois u-a3x7k2, or answer to a message",
  }),
  defineCommand({
    name: "mute",
    owner: "distributor",
    scope: "admin",
    description: "Pass on nothing of somebody for a time: /mute u-a3x7k2 2h, or answer to a message",
  }),
  defineCommand({
    name: "unmute",
    owner: "distributor",
    scope: "admin",
    description: "Pass on again what somebody says",
  }),
  defineCommand({
    name: "ban",
    owner: "distributor",
    scope: "admin",
    description: "Pass on nothing of somebody any more, and delete what was",
  }),
  defineCommand({
    name: "unban",
    owner: "distributor",
    scope: "admin",
    description: "Lift a ban",
  }),
  defineCommand({
    name: "shadow",
    owner: "distributor",
    scope: "admin",
    description: "Let nobody hear somebody, who does not notice",
  }),
  defineCommand({
    name: "unshadow",
    owner: "distributor",
    scope: "admin",
    description: "Let somebody be heard again",
  }),
  defineCommand({
    name: "lounge",
    owner: "distributor",
    scope: "admin",
    description: "Cooldowns, karma and a measure for everybody: /lounge on, /lounge off",
  }),
  defineCommand({
    name: "warn",
    owner: "distributor",
    scope: "operator",
    description: "In a lounge: delete the message and give its author a cooldown; answer to it",
  }),
  defineCommand({
    name: "standing",
    owner: "distributor",
    scope: "everyone",
    description: "In a lounge: your karma and warnings",
  }),
  defineCommand({
    name: "sign",
    owner: "distributor",
    scope: "everyone",
    description: "In a lounge: say something with your name below it",
  }),
  defineCommand({
    name: "aliases",
    owner: "distributor",
    scope: "admin",
    description: "Show or hide who has said something: /aliases on, /aliases off",
  }),
  defineCommand({
    name: "moderationchat",
    owner: "distributor",
    scope: "admin",
    description: "Show decisions about authors in this chat",
  }),
  defineCommand({
    name: "hubs",
    owner: "distributor",
    scope: "admin",
    description: "The hubs of this bot",
  }),
  defineCommand({
    name: "hub",
    owner: "distributor",
    scope: "admin",
    description: "Show a hub, or make it",
  }),
  defineCommand({
    name: "join",
    owner: "distributor",
    scope: "admin",
    description: "Let this chat or topic take part in a hub",
  }),
  defineCommand({
    name: "leave",
    owner: "distributor",
    scope: "admin",
    description: "Take part in a hub no more",
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

/** A mute ends by itself, a ban does not; of a shadow its author does not know; a cooldown is what a warning brings. */
const RestrictionKind = z.enum(["mute", "ban", "shadow", "cooldown"]);
/** The person, or the channel in whose name somebody writes. */
const AuthorId = z.int();

/** Nothing of an author is passed on from now on. */
export const AuthorRestricted = defineEvent(
  "distributor.author.restricted.v1",
  z.object({
    bot: BotId,
    author: AuthorId,
    /** Absent: all hubs of the bot. */
    hub: z.int().optional(),
    kind: RestrictionKind,
    /** Absent: until it is lifted. */
    until: z.coerce.date().optional(),
    by: PersonId,
  }),
  {
    stream: "EVENTS",
    key: ({ bot, author }) => chatKey(bot, author),
    summary: "Nothing that an author says is passed on: for a time, or for good.",
  },
);

/** What an author says is passed on again. */
export const AuthorFreed = defineEvent(
  "distributor.author.freed.v1",
  z.object({ bot: BotId, author: AuthorId, kind: RestrictionKind, by: PersonId }),
  {
    stream: "EVENTS",
    key: ({ bot, author }) => chatKey(bot, author),
    summary: "A mute or ban of an author is lifted.",
  },
);

/** Chats did not get a post because nobody has paid for them: one fact for each post and hub, however many they are. */
export const PostMissed = defineEvent(
  "distributor.post.missed.v1",
  z.object({ bot: BotId, hub: z.int(), post: z.int(), chats: z.int().positive() }),
  {
    stream: "EVENTS",
    key: ({ bot }) => chatKey(bot, 0),
    summary: "Chats did not get a post because they are not entitled to it: how many.",
  },
);
