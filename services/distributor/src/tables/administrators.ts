import type { UpdateReceivedData } from "@telebus/contracts";
import { bigint, index, jsonb, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, schema } from "./schema.js";

/** Who administers a chat, as Telegram said it a moment ago. */
export const chatAdmins = schema.table(
  "chat_admins",
  {
    bot: bigint("bot", { mode: "number" }).notNull(),
    chat: bigint("chat", { mode: "number" }).notNull(),
    person: bigint("person", { mode: "number" }).notNull(),
    readAt: instant("read_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bot, table.chat, table.person] }),
    index("chat_admins_read_at").on(table.readAt),
  ],
);

/** Commands and presses that wait until it is known whether who gave them administers the chat. */
export const waitingCommands = schema.table(
  "waiting_commands",
  {
    /** Of the update, so that one command waits once. */
    event: text("event").primaryKey(),
    bot: bigint("bot", { mode: "number" }).notNull(),
    chat: bigint("chat", { mode: "number" }).notNull(),
    /** Which one carries it out. */
    handler: text("handler").notNull(),
    update: jsonb("update").$type<UpdateReceivedData>().notNull(),
    givenAt: instant("given_at").notNull(),
  },
  (table) => [index("waiting_commands_chat").on(table.bot, table.chat)],
);
