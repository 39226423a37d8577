import type { Cause, ChatType } from "@telebus/contracts";
import { platformTables, type DailyTable } from "@telebus/service";
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";

/** The distributor's own schema; no other service reads it. */
export const schema = pgSchema("distributor");

export const { inbox } = platformTables(schema);

/** Why a chat takes part no more: its people stopped it, the bot was removed, or Telegram refuses it. */
export type EndReason = "stopped" | "removed" | "refused";

/** Every chat that ever took part in the hub of a bot. */
export const chats = schema.table(
  "chats",
  {
    bot: bigint("bot", { mode: "number" }).notNull(),
    chat: bigint("chat", { mode: "number" }).notNull(),
    type: text("type").$type<ChatType>().notNull(),
    title: text("title"),
    registeredAt: timestamp("registered_at", { withTimezone: true }).notNull().defaultNow(),
    /** Null while the chat takes part. */
    endedAt: timestamp("ended_at", { withTimezone: true }),
    endReason: text("end_reason").$type<EndReason>(),
  },
  (table) => [
    primaryKey({ columns: [table.bot, table.chat] }),
    index("chats_taking_part")
      .on(table.bot, table.chat)
      .where(sql`${table.endedAt} is null`),
  ],
);

/** A post can be answered, edited and taken back for 48 h; so a day is kept until its last post is that old. */
const GRAPH_KEEP_DAYS = 3;
export const dailyGraph: readonly DailyTable[] = ["posts", "messages", "undelivered"].map((table) => ({
  schema: "distributor",
  table,
  keepDays: GRAPH_KEEP_DAYS,
  daysBack: 1,
}));

/** Whole milliseconds, so that it comes back from JavaScript as the same instant. */
const postTime = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

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
    /** It answers this item of this post. */
    replyToAt: postTime("reply_to_at"),
    replyTo: bigint("reply_to", { mode: "number" }),
    replyToItem: smallint("reply_to_item"),
    /** Taken back: what has not left stays here, and every copy goes. */
    takenBackAt: timestamp("taken_back_at", { withTimezone: true }),
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
    message: bigint("message", { mode: "number" }).notNull(),
    /** Its place in an album. */
    item: smallint("item").notNull().default(0),
    /** What was said first, not by us. */
    isSource: boolean("is_source").notNull().default(false),
    removal: text("removal").$type<Removal>(),
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
    /** Telegram may have it: nobody knows. */
    isUnknown: boolean("is_unknown").notNull(),
    reason: text("reason").notNull(),
  },
  (table) => [primaryKey({ columns: [table.post, table.chat, table.postAt] })],
);

/** How far a fan-out has come: `feeding` gives the sender calls, `fed` waits for their ends. */
export type FanOutState = "feeding" | "fed" | "done";

/** `send` brings a post to the other chats, `take-back` removes its copies. */
export type FanOutKind = "send" | "take-back";

/** A post on its way to the other chats of its hub, or out of them: one row, however many they are. */
export const fanOuts = schema.table(
  "fan_outs",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    bot: bigint("bot", { mode: "number" }).notNull(),
    source: bigint("source", { mode: "number" }).notNull(),
    postAt: postTime("post_at").notNull(),
    post: bigint("post", { mode: "number" }).notNull(),
    kind: text("kind").$type<FanOutKind>().notNull().default("send"),
    /** Of the update: its id and journey. */
    cause: jsonb("cause").$type<Cause>().notNull(),
    state: text("state").$type<FanOutState>().notNull().default("feeding"),
    /** The chat that was last given to the sender, in the order of their ids. */
    cursor: bigint("cursor", { mode: "number" }),
    /** Calls that were asked for. */
    asked: integer("asked").notNull().default(0),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    /** When it was last its turn. */
    fedAt: timestamp("fed_at", { withTimezone: true }).notNull().defaultNow(),
    doneAt: timestamp("done_at", { withTimezone: true }),
  },
  (table) => [
    uniqueIndex("fan_outs_post").on(table.post, table.kind),
    index("fan_outs_on_their_way")
      .on(table.bot, table.source, table.id)
      .where(sql`${table.state} <> 'done'`),
  ],
);

/** Of the calls of a fan-out, how many have ended. Apart from it: who counts never waits for who feeds. */
export const fanOutEnds = schema.table(
  "fan_out_ends",
  {
    post: bigint("post", { mode: "number" }).notNull(),
    kind: text("kind").$type<FanOutKind>().notNull().default("send"),
    ended: integer("ended").notNull(),
  },
  (table) => [primaryKey({ columns: [table.post, table.kind] })],
);

/** What was said in a hub in the last day, so that it is not said again. */
export const fingerprints = schema.table(
  "fingerprints",
  {
    bot: bigint("bot", { mode: "number" }).notNull(),
    /** Its SHA-256: no words are kept. */
    fingerprint: text("fingerprint").notNull(),
    seenAt: timestamp("seen_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bot, table.fingerprint] }),
    index("fingerprints_seen_at").on(table.seenAt),
  ],
);
