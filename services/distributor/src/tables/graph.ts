import type { DailyTable } from "@telebus/service";
import { sql } from "drizzle-orm";
import { bigint, boolean, index, integer, jsonb, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { instant, postTime, schema } from "./schema.js";

/**
 * A post can be answered, edited and taken back for so long, 48 h as a rule; so a day is kept until its last post is that
 * old, and one more for what is under way.
 */
export const dailyGraph = (keepHours: number): readonly DailyTable[] =>
  ["posts", "messages", "undelivered", "edits", "reactions", "reaction_totals", "lounge_marks"].map(
    (table) => ({
      schema: "distributor",
      table,
      keepDays: Math.ceil(keepHours / 24) + 1,
      daysBack: 1,
    }),
  );

export const postIds = schema.sequence("post_ids");

/**
 * What was said in one chat, to be said again in others. Partitioned by the day it was said, as is everything that
 * hangs on it (the migration says so: drizzle has no word for it).
 */
export const posts = schema.table(
  "posts",
  {
    at: postTime("at").notNull().defaultNow(),
    /** Of a sequence: a partitioned table has identity columns only since PostgreSQL 17. */
    id: bigint("id", { mode: "number" })
      .notNull()
      .default(sql`nextval('distributor.post_ids')`),
    bot: bigint("bot", { mode: "number" }).notNull(),
    /** The chat it was said in. */
    source: bigint("source", { mode: "number" }).notNull(),
    /** The person, or the channel in whose name it was said. */
    author: bigint("author", { mode: "number" }),
    /** The call that says it again, but for where to: method and parameters. */
    content: jsonb("content").$type<unknown>().notNull(),
    /** `Traits`: what filters ask for and the call does not tell. */
    traits: jsonb("traits").$type<unknown>().notNull().default({}),
    /** How often what people see of it has changed. */
    version: integer("version").notNull().default(0),
    /** It answers this item of this post. */
    replyToAt: postTime("reply_to_at"),
    replyTo: bigint("reply_to", { mode: "number" }),
    replyToItem: smallint("reply_to_item"),
    /** Taken back: what has not left stays here, and every copy goes. */
    takenBackAt: instant("taken_back_at"),
  },
  (table) => [
    primaryKey({ columns: [table.id, table.at] }),
    index("posts_author").on(table.bot, table.author, table.at),
  ],
);

/** The removal of a copy: the sender was asked for it, or has answered. */
export type Removal = "asked" | "ended";

/** Every message of a post, the first one and all copies: which is which, in whatever chat. */
export const messages = schema.table(
  "messages",
  {
    postAt: postTime("post_at").notNull(),
    post: bigint("post", { mode: "number" }).notNull(),
    bot: bigint("bot", { mode: "number" }).notNull(),
    chat: bigint("chat", { mode: "number" }).notNull(),
    /** The topic it was sent to; 0 is none. */
    thread: bigint("thread", { mode: "number" }).notNull().default(0),
    message: bigint("message", { mode: "number" }).notNull(),
    /** Its place in an album. */
    item: smallint("item").notNull().default(0),
    /** What was said first, not by us. */
    isSource: boolean("is_source").notNull().default(false),
    removal: text("removal").$type<Removal>(),
    /** The hub by which the copy came. */
    hub: bigint("hub", { mode: "number" }).notNull().default(0),
    /** Of its post: what the copy shows, and what it was last asked to show. */
    version: integer("version").notNull().default(0),
    asked: integer("asked").notNull().default(0),
    /** Why Telegram let it not be edited, the last time. */
    editRefused: text("edit_refused"),
  },
  (table) => [
    primaryKey({ columns: [table.chat, table.message, table.bot, table.postAt] }),
    index("messages_post").on(table.post, table.chat),
  ],
);

/** Where a post did not get to, and why. */
export const undelivered = schema.table(
  "undelivered",
  {
    postAt: postTime("post_at").notNull(),
    post: bigint("post", { mode: "number" }).notNull(),
    chat: bigint("chat", { mode: "number" }).notNull(),
    thread: bigint("thread", { mode: "number" }).notNull().default(0),
    /** Of an album that goes in several calls: the first item of the call that failed. */
    item: smallint("item").notNull().default(0),
    /** Telegram may have it: nobody knows. */
    isUnknown: boolean("is_unknown").notNull(),
    reason: text("reason").notNull(),
  },
  (table) => [primaryKey({ columns: [table.post, table.chat, table.thread, table.item, table.postAt] })],
);
