import type { ChatType } from "@telebus/contracts";
import { platformTables } from "@telebus/service";
import { sql } from "drizzle-orm";
import { bigint, index, pgSchema, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

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
