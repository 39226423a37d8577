import { platformTables } from "@telebus/service";
import { bigint, pgSchema, primaryKey, timestamp } from "drizzle-orm/pg-core";

/** The schema of {{name}}; no other service reads it. */
export const schema = pgSchema("{{schema}}");

export const { inbox } = platformTables(schema);

/** When each chat was greeted last. */
export const greetings = schema.table(
  "greetings",
  {
    bot: bigint("bot", { mode: "number" }).notNull(),
    chat: bigint("chat", { mode: "number" }).notNull(),
    greetedAt: timestamp("greeted_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.bot, table.chat] })],
);
