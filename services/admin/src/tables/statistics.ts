import type { ChatType } from "@telebus/contracts";
import { boolean, date, index, integer, primaryKey, text } from "drizzle-orm/pg-core";
import type { MemberStatus } from "../domain/observed-fields.js";
import { id, instant, schema } from "./schema.js";

/** A chat on a day (UTC): what happened there, and what Telegram said of it when it was looked at last that day. */
export const chatDays = schema.table(
  "chat_days",
  {
    bot: id("bot").notNull(),
    chat: id("chat").notNull(),
    day: date("day").notNull(),
    posts: integer("posts").notNull().default(0),
    /** Posts that answer another one. */
    replies: integer("replies").notNull().default(0),
    reactions: integer("reactions").notNull().default(0),
    joins: integer("joins").notNull().default(0),
    leaves: integer("leaves").notNull().default(0),
    /** People who have said something or reacted. */
    active: integer("active").notNull().default(0),
    members: integer("members"),
    administrators: integer("administrators"),
    botStatus: text("bot_status").$type<MemberStatus>(),
    type: text("type").$type<ChatType>(),
  },
  (table) => [
    primaryKey({ columns: [table.bot, table.chat, table.day] }),
    index("chat_days_day").on(table.bot, table.day),
  ],
);

/** By which invite link people came, by day. */
export const inviteDays = schema.table(
  "invite_days",
  {
    bot: id("bot").notNull(),
    chat: id("chat").notNull(),
    day: date("day").notNull(),
    /** Its name, or as much of it as Telegram shows. */
    link: text("link").notNull(),
    joins: integer("joins").notNull(),
  },
  (table) => [primaryKey({ columns: [table.bot, table.chat, table.day, table.link] })],
);

/** Who runs a chat, as of the last look. */
export const chatAdministrators = schema.table(
  "chat_administrators",
  {
    bot: id("bot").notNull(),
    chat: id("chat").notNull(),
    person: id("person").notNull(),
    name: text("name").notNull(),
    username: text("username"),
    isBot: boolean("is_bot").notNull(),
    isOwner: boolean("is_owner").notNull(),
    /** The title that the chat gives them. */
    title: text("title"),
    /** `can_delete_messages` ...: those they have. */
    rights: text("rights").array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.bot, table.chat, table.person] })],
);

/** Looks at chats: what was asked of Telegram, and what it refused. */
export const chatLooks = schema.table(
  "chat_looks",
  {
    bot: id("bot").notNull(),
    chat: id("chat").notNull(),
    /** Null: not before the schedule says so. */
    dueAt: instant("due_at"),
    /** While answers are awaited. */
    askedAt: instant("asked_at"),
    /** Tells this look's answers from those of one before. */
    round: integer("round").notNull().default(0),
    /** Methods without an answer yet. */
    awaited: text("awaited").array().notNull().default([]),
    lookedAt: instant("looked_at"),
    /** Why the last look did not learn everything, in words for an operator. */
    refusal: text("refusal"),
  },
  (table) => [
    primaryKey({ columns: [table.bot, table.chat] }),
    index("chat_looks_due_at").on(table.dueAt),
    index("chat_looks_asked_at").on(table.askedAt),
  ],
);
