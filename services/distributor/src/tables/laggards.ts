import { bigint, index } from "drizzle-orm/pg-core";
import { instant, schema } from "./schema.js";

/**
 * Copies for chats that keep the sender waiting: Telegram holds them, or they have had their share of a minute. Those in the
 * sender's hands, and what is set aside behind them, so that it is not in others' way.
 */
export const laggards = schema.table(
  "laggards",
  {
    /** The order of a chat. */
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    fanOut: bigint("fan_out", { mode: "number" }).notNull(),
    post: bigint("post", { mode: "number" }).notNull(),
    hub: bigint("hub", { mode: "number" }).notNull(),
    bot: bigint("bot", { mode: "number" }).notNull(),
    chat: bigint("chat", { mode: "number" }).notNull(),
    thread: bigint("thread", { mode: "number" }).notNull().default(0),
    /** Since when the sender has it; null while it is set aside. */
    askedAt: instant("asked_at"),
  },
  (table) => [index("laggards_chat").on(table.bot, table.chat), index("laggards_fan_out").on(table.fanOut)],
);
