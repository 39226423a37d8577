import type { ServiceName } from "@telebus/contracts";
import { index, primaryKey, text } from "drizzle-orm/pg-core";
import { id, instant, schema } from "./schema.js";

/** The conversation that a person is in, or was in last, in a chat of a bot. */
export const sessions = schema.table(
  "sessions",
  {
    bot: id("bot").notNull(),
    chat: id("chat").notNull(),
    person: id("person").notNull(),
    /** Whom they speak with. */
    service: text("service").$type<ServiceName>().notNull(),
    /** The first thing that followed the conversation. */
    since: instant("since").notNull(),
    lastAt: instant("last_at").notNull(),
    /** Cancelled by the person, or ended by an operator. One that nobody continued ends without a word. */
    endedAt: instant("ended_at"),
  },
  (table) => [
    primaryKey({ columns: [table.bot, table.chat, table.person] }),
    index("sessions_last_at").on(table.bot, table.lastAt),
    index("sessions_person").on(table.person),
  ],
);
