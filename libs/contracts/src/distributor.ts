import { z } from "zod";
import { defineEvent } from "./event.js";
import { BotId, ChatId, ChatType, chatKey, PersonId } from "./ids.js";

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
    /** Absent: somebody over HTTP who is no person, with an API key or as the owner. */
    by: PersonId.optional(),
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
  z.object({ bot: BotId, author: AuthorId, kind: RestrictionKind, by: PersonId.optional() }),
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
