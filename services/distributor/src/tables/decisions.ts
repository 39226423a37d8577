import { bigint, index, integer, text } from "drizzle-orm/pg-core";
import type { DecisionKind } from "../domain/decision.js";
import { instant, schema } from "./schema.js";

/** What was decided about authors, by whom and why: what `restrictions` says now is what these have led to. */
export const decisions = schema.table(
  "decisions",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    bot: bigint("bot", { mode: "number" }).notNull(),
    /** 0 is all hubs of the bot. */
    hub: bigint("hub", { mode: "number" }).notNull().default(0),
    author: bigint("author", { mode: "number" }).notNull(),
    kind: text("kind").$type<DecisionKind>().notNull(),
    /** Of a mute or a cooldown: until when; of what lifts one: until when it would have been. */
    until: instant("until"),
    /** Until when a mute was that this one took the place of. */
    replacedUntil: instant("replaced_until"),
    reason: text("reason"),
    /** The person who decided it; null where somebody did over HTTP without being one. */
    by: bigint("by", { mode: "number" }),
    /** As the audit log calls whoever decided it: `person:<id>`, `key:<id>`, `owner`. */
    byName: text("by_name").notNull(),
    at: instant("at").notNull().defaultNow(),
    /** Posts that it took back. */
    posts: integer("posts"),
    /** The report that led to it. */
    report: bigint("report", { mode: "number" }),
    undoneAt: instant("undone_at"),
    /** By this decision. */
    undoneBy: bigint("undone_by", { mode: "number" }),
  },
  (table) => [
    index("decisions_author").on(table.bot, table.author, table.id),
    index("decisions_bot").on(table.bot, table.id),
    index("decisions_at").on(table.at),
  ],
);
