import type { Cause } from "@telebus/contracts";
import { sql } from "drizzle-orm";
import { bigint, index, integer, jsonb, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, postTime, schema } from "./schema.js";

/** Who reacts to a post, or to which copy of it, with what. By the day of the post. */
export const reactions = schema.table(
  "reactions",
  {
    postAt: postTime("post_at").notNull(),
    post: bigint("post", { mode: "number" }).notNull(),
    /** The message reacted to; 0 where a button was pressed: that counts once for a person, below whatever copy. */
    chat: bigint("chat", { mode: "number" }).notNull(),
    message: bigint("message", { mode: "number" }).notNull(),
    /** 0 where Telegram tells only how many. */
    person: bigint("person", { mode: "number" }).notNull(),
    emoji: text("emoji").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.post, table.chat, table.message, table.person, table.emoji, table.postAt],
    }),
  ],
);

/** What the copies of a post show of the reactions to it. By the day of the post. */
export const reactionTotals = schema.table(
  "reaction_totals",
  {
    postAt: postTime("post_at").notNull(),
    post: bigint("post", { mode: "number" }).notNull(),
    /** `ReactionTotals`, as they are shown. */
    totals: jsonb("totals").$type<unknown>().notNull().default([]),
    /** Of the last reaction. */
    cause: jsonb("cause").$type<Cause>().notNull(),
    changedAt: instant("changed_at").notNull(),
    /** Null while nothing was ever shown. */
    shownAt: instant("shown_at"),
  },
  (table) => [
    primaryKey({ columns: [table.post, table.postAt] }),
    index("reaction_totals_behind")
      .on(table.changedAt)
      .where(sql`${table.shownAt} is null or ${table.changedAt} > ${table.shownAt}`),
  ],
);
