import type { Cause, UpdateReceivedData } from "@telebus/contracts";
import { sql } from "drizzle-orm";
import { bigint, index, json, jsonb, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { instant, schema } from "./schema.js";

/** The album of a chat whose items are coming in. There is one at a time: what comes meanwhile waits. */
export const albums = schema.table(
  "albums",
  {
    bot: bigint("bot", { mode: "number" }).notNull(),
    chat: bigint("chat", { mode: "number" }).notNull(),
    /** `media_group_id` of its messages. */
    album: text("album").notNull(),
    begunAt: instant("begun_at")
      .notNull()
      .default(sql`clock_timestamp()`),
    /** When it goes, unless one more item comes. */
    dueAt: instant("due_at").notNull(),
    /** How often it, or what waits for it, could not be done. */
    failures: smallint("failures").notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.bot, table.chat] }), index("albums_due").on(table.dueAt)],
);

/** What was said in a chat since its album began, its items included. */
export const waitingUpdates = schema.table(
  "waiting_updates",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    bot: bigint("bot", { mode: "number" }).notNull(),
    chat: bigint("chat", { mode: "number" }).notNull(),
    /** The album it is an item of. */
    album: text("album"),
    /** Not jsonb, which takes no text with half a character in it. */
    update: json("update").$type<UpdateReceivedData>().notNull(),
    cause: jsonb("cause").$type<Cause>().notNull(),
    at: instant("at")
      .notNull()
      .default(sql`clock_timestamp()`),
    /** It could never be done: nobody waits for it any more. */
    setAsideAt: instant("set_aside_at"),
  },
  (table) => [index("waiting_updates_chat").on(table.bot, table.chat, table.id)],
);
