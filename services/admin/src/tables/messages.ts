import { sql } from "drizzle-orm";
import { boolean, customType, date, index, integer, primaryKey, text } from "drizzle-orm/pg-core";
import { id, instant, schema } from "./schema.js";

/** The words of a text, for the full-text search. */
const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/**
 * Every message that a bot has seen: who, where, when and of what kind. Its words only where the bot keeps them.
 * The day it was said never changes, so an edit finds its row by it. PARTITION BY RANGE (at)
 */
export const messages = schema.table(
  "messages",
  {
    /** As Telegram dates it, in whole seconds. */
    at: instant("at").notNull(),
    bot: id("bot").notNull(),
    chat: id("chat").notNull(),
    message: id("message").notNull(),
    /** Null: said in the name of a chat, or by somebody who was erased. */
    person: id("person"),
    /** The chat in whose name it was said: a channel, or a group for its anonymous administrators. */
    asChat: id("as_chat"),
    thread: id("thread"),
    /** The field of the update: `message`, `channel_post`, `business_message`. */
    kind: text("kind").notNull(),
    /** `text`, `photo`, `new_chat_members` ...; null: a kind that nobody here has heard of. */
    content: text("content"),
    /** Telegram says it about the chat. */
    isService: boolean("is_service").notNull(),
    hasMedia: boolean("has_media").notNull(),
    replyTo: id("reply_to"),
    /** Of the text or caption, in UTF-16 code units. */
    length: integer("length").notNull(),
    editedAt: instant("edited_at"),
    /** Text or caption; null where the bot does not keep it. */
    text: text("text"),
    search: tsvector("search").generatedAlwaysAs(sql`to_tsvector('simple', text)`),
  },
  (table) => [
    primaryKey({ columns: [table.bot, table.chat, table.at, table.message] }),
    index("messages_at").on(table.bot, table.at),
    index("messages_person").on(table.person, table.at),
    index("messages_search")
      .using("gin", table.search)
      .where(sql`${table.search} is not null`),
  ],
);

/** How many reactions a post of a channel has: Telegram tells totals alone. */
export const postReactions = schema.table(
  "post_reactions",
  {
    bot: id("bot").notNull(),
    chat: id("chat").notNull(),
    message: id("message").notNull(),
    total: integer("total").notNull(),
    /** How many of them came with the last change. */
    added: integer("added").notNull(),
    at: instant("at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bot, table.chat, table.message] }),
    index("post_reactions_at").on(table.at),
  ],
);

export type Happening = "joined" | "left" | "reacted";

/** What was counted for statistics and is no message: kept so that a repeat is not counted again. PARTITION BY RANGE (at) */
export const happenings = schema.table(
  "happenings",
  {
    at: instant("at").notNull(),
    bot: id("bot").notNull(),
    /** `update_id`. */
    update: id("update").notNull(),
    chat: id("chat").notNull(),
    /** 0: in the name of a chat. */
    person: id("person").notNull(),
    what: text("what").$type<Happening>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.bot, table.update, table.person, table.what, table.at] })],
);

/** Who has said something or reacted in a chat on a day: so that each is counted once. PARTITION BY RANGE (day) */
export const activePeople = schema.table(
  "active_people",
  {
    day: date("day").notNull(),
    bot: id("bot").notNull(),
    chat: id("chat").notNull(),
    person: id("person").notNull(),
  },
  (table) => [primaryKey({ columns: [table.bot, table.chat, table.person, table.day] })],
);
