import { sql } from "drizzle-orm";
import { bigint, boolean, index, integer, jsonb, primaryKey, text } from "drizzle-orm/pg-core";
import type { Audience } from "../domain/audience.js";
import type { BroadcastContent, MessageCall } from "../domain/broadcast-content.js";
import type { ChatEnd } from "../domain/broadcast-end.js";
import type { BroadcastState } from "../domain/broadcast-state.js";
import type { ProgressPanel } from "../domain/progress-panel.js";
import { id, instant, schema } from "./schema.js";

/** How the newest trial of a broadcast has ended. */
export interface Trial {
  readonly chat: number;
  readonly at: string;
  /** Absent until it is over. */
  readonly outcome?: string | undefined;
}

/** One message for many chats of a bot: one row, however many they are. */
export const broadcasts = schema.table(
  "broadcasts",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    bot: id("bot").notNull(),
    name: text("name").notNull(),
    state: text("state").$type<BroadcastState>().notNull().default("draft"),
    /** As it was given; null where it was said in a chat. */
    content: jsonb("content").$type<BroadcastContent>(),
    /** The same as each chat gets it. */
    call: jsonb("call").$type<MessageCall>().notNull(),
    audience: jsonb("audience").$type<Audience>().notNull(),
    hasOptOut: boolean("has_opt_out").notNull().default(true),
    scheduledAt: instant("scheduled_at"),
    startedAt: instant("started_at"),
    endedAt: instant("ended_at"),
    /** Why it failed. */
    error: text("error"),
    /** Chats, as they were counted at the start. */
    total: integer("total"),
    /** The chat that was last given to the sender, in the order of their ids. */
    cursor: id("cursor"),
    /** The sender has all of it. */
    isFed: boolean("is_fed").notNull().default(false),
    fedAt: instant("fed_at"),
    trial: jsonb("trial").$type<Trial>(),
    panel: jsonb("panel").$type<ProgressPanel>(),
    panelAt: instant("panel_at"),
    /** As in the audit log. */
    by: text("by").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    changedAt: instant("changed_at").notNull().defaultNow(),
  },
  (table) => [
    index("broadcasts_bot").on(table.bot, table.id),
    index("broadcasts_to_do")
      .on(table.state)
      .where(sql`${table.state} in ('scheduled', 'running', 'paused')`),
  ],
);

/** The chats that the sender was given, and what became of each. */
export const broadcastChats = schema.table(
  "broadcast_chats",
  {
    broadcast: bigint("broadcast", { mode: "number" }).notNull(),
    chat: id("chat").notNull(),
    askedAt: instant("asked_at").notNull().defaultNow(),
    /** Null while it is under way. */
    end: text("end").$type<ChatEnd>(),
    /** `FailureClass`, of those that failed. */
    reason: text("reason"),
    endedAt: instant("ended_at"),
  },
  (table) => [
    primaryKey({ columns: [table.broadcast, table.chat] }),
    index("broadcast_chats_under_way")
      .on(table.broadcast, table.askedAt)
      .where(sql`${table.end} is null`),
    index("broadcast_chats_ended_at").on(table.broadcast, table.endedAt),
    index("broadcast_chats_not_sent")
      .on(table.broadcast, table.chat)
      .where(sql`${table.end} <> 'sent'`),
  ],
);

/** The same counted, so that nobody counts a hundred thousand rows to show a bar. */
export const broadcastCounts = schema.table(
  "broadcast_counts",
  {
    broadcast: bigint("broadcast", { mode: "number" }).notNull(),
    end: text("end").$type<ChatEnd>().notNull(),
    reason: text("reason").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [primaryKey({ columns: [table.broadcast, table.end, table.reason] })],
);
