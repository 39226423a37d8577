import { bigint, boolean, index, jsonb, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { instant, schema } from "./schema.js";

/** Chats that hear each other. */
export const hubs = schema.table(
  "hubs",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    bot: bigint("bot", { mode: "number" }).notNull(),
    name: text("name").notNull(),
    /** `HubPolicy`, what differs from the default. */
    policy: jsonb("policy").$type<unknown>().notNull().default({}),
    createdAt: instant("created_at").notNull().defaultNow(),
    /** Since then nothing of it is sent; what is said waits. */
    pausedAt: instant("paused_at"),
  },
  (table) => [uniqueIndex("hubs_name").on(table.bot, table.name)],
);

/** A chat, or one topic of it, in a hub: what is said there goes to the hub, what the hub says is heard there. */
export const routes = schema.table(
  "routes",
  {
    hub: bigint("hub", { mode: "number" })
      .notNull()
      .references(() => hubs.id, { onDelete: "cascade" }),
    bot: bigint("bot", { mode: "number" }).notNull(),
    chat: bigint("chat", { mode: "number" }).notNull(),
    /** `message_thread_id` of a forum's topic; 0 is the whole chat. */
    thread: bigint("thread", { mode: "number" }).notNull().default(0),
    isSource: boolean("is_source").notNull().default(true),
    isDestination: boolean("is_destination").notNull().default(true),
    /** `RoutePolicy`, what differs from the hub's. */
    policy: jsonb("policy").$type<unknown>().notNull().default({}),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.hub, table.chat, table.thread] }),
    index("routes_chat").on(table.bot, table.chat),
    index("routes_destinations")
      .on(table.hub, table.chat, table.thread)
      .where(sql`${table.isDestination}`),
  ],
);
