import type { ChatType } from "@telebus/contracts";
import { sql } from "drizzle-orm";
import { boolean, index, integer, primaryKey, text } from "drizzle-orm/pg-core";
import type { MemberStatus } from "../domain/observed-fields.js";
import { id, instant, schema } from "./schema.js";

/** Every chat that a bot was ever seen in. */
export const chats = schema.table(
  "chats",
  {
    bot: id("bot").notNull(),
    chat: id("chat").notNull(),
    type: text("type").$type<ChatType>().notNull(),
    /** Of people their name. */
    title: text("title"),
    username: text("username"),
    isForum: boolean("is_forum").notNull().default(false),
    firstSeenAt: instant("first_seen_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    /** The bot's own role there. */
    botStatus: text("bot_status").$type<MemberStatus>(),
    /** Set when the bot can no longer speak there: it left, was removed, or was blocked. */
    endedAt: instant("ended_at"),
    /** As it was counted last. */
    members: integer("members"),
    membersAt: instant("members_at"),
    /** Broadcasts are not wanted. */
    optedOutAt: instant("opted_out_at"),
  },
  (table) => [
    primaryKey({ columns: [table.bot, table.chat] }),
    index("chats_last_seen_at").on(table.bot, table.lastSeenAt),
    index("chats_members").on(table.bot, table.members),
    index("chats_username").on(sql`lower(${table.username})`),
    index("chats_chat").on(table.chat),
  ],
);

/** Who is in which chat, as updates told it: not everybody, Telegram does not list members. */
export const memberships = schema.table(
  "memberships",
  {
    bot: id("bot").notNull(),
    chat: id("chat").notNull(),
    person: id("person").notNull(),
    status: text("status").$type<MemberStatus>().notNull(),
    since: instant("since").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bot, table.chat, table.person] }),
    index("memberships_person").on(table.person),
  ],
);
