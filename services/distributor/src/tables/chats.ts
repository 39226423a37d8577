import type { ChatType } from "@telebus/contracts";
import { sql } from "drizzle-orm";
import { bigint, boolean, index, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, schema } from "./schema.js";

/**
 * Why a chat takes part no more: its people or an administrator stopped it, the bot was removed or may not speak there, or
 * Telegram refuses it.
 */
export type EndReason = "stopped" | "removed" | "no-rights" | "refused";

/** Every chat that ever took part in a hub of a bot. */
export const chats = schema.table(
  "chats",
  {
    bot: bigint("bot", { mode: "number" }).notNull(),
    chat: bigint("chat", { mode: "number" }).notNull(),
    type: text("type").$type<ChatType>().notNull(),
    title: text("title"),
    registeredAt: instant("registered_at").notNull().defaultNow(),
    /** Null while the chat takes part. */
    endedAt: instant("ended_at"),
    endReason: text("end_reason").$type<EndReason>(),
    /** What is said here is heard elsewhere. */
    sendsOut: boolean("sends_out").notNull().default(true),
    /** What is said elsewhere is heard here. */
    takesIn: boolean("takes_in").notNull().default(true),
    /** What is said here also comes back, as a copy. */
    selfSend: boolean("self_send").notNull().default(false),
    /** Until when it hears other chats, as billing says; null is for ever. */
    entitledUntil: instant("entitled_until"),
  },
  (table) => [
    primaryKey({ columns: [table.bot, table.chat] }),
    index("chats_taking_part")
      .on(table.bot, table.chat)
      .where(sql`${table.endedAt} is null`),
  ],
);
