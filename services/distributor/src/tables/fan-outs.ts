import type { Cause } from "@telebus/contracts";
import { sql } from "drizzle-orm";
import { bigint, index, integer, jsonb, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { instant, postTime, schema } from "./schema.js";

/** How far a fan-out has come: `feeding` gives the sender calls, `fed` waits for their ends. */
export type FanOutState = "feeding" | "fed" | "done";

/** `send` brings a post to the other chats, `edit` has its copies follow it, `take-back` removes them. */
export type FanOutKind = "send" | "edit" | "take-back";

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
    /** The hub whose chats it goes to; 0 for what concerns all copies. */
    hub: bigint("hub", { mode: "number" }).notNull().default(0),
    /** The topic it was said in, where the hub hears this topic by itself; 0 where it hears the whole chat. */
    sourceThread: bigint("source_thread", { mode: "number" }).notNull().default(0),
    /** Of the update: its id and journey. */
    cause: jsonb("cause").$type<Cause>().notNull(),
    state: text("state").$type<FanOutState>().notNull().default("feeding"),
    /** The chat and topic that were last given to the sender, in the order of their ids. */
    cursor: bigint("cursor", { mode: "number" }),
    cursorThread: bigint("cursor_thread", { mode: "number" }).notNull().default(0),
    /** Calls that were asked for. */
    asked: integer("asked").notNull().default(0),
    createdAt: instant("created_at").notNull().defaultNow(),
    /** When it was last its turn. */
    fedAt: instant("fed_at").notNull().defaultNow(),
    doneAt: instant("done_at"),
  },
  (table) => [
    uniqueIndex("fan_outs_post").on(table.post, table.kind, table.hub),
    // How much was said in a hub lately, and by whom, without reading the rest.
    index("fan_outs_hub")
      .on(table.hub, table.createdAt, table.source, table.sourceThread)
      .where(sql`${table.kind} = 'send'`),
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
    hub: bigint("hub", { mode: "number" }).notNull().default(0),
    ended: integer("ended").notNull(),
  },
  (table) => [primaryKey({ columns: [table.post, table.kind, table.hub] })],
);
