import { sql } from "drizzle-orm";
import { bigint, index, text, uniqueIndex } from "drizzle-orm/pg-core";
import { instant, postTime, schema } from "./schema.js";

/** `acted`: something was decided about its author or the post. */
export type ReportState = "open" | "acted" | "dismissed";

/** Posts that somebody finds wrong, for those who moderate. What was said is not kept here. */
export const reports = schema.table(
  "reports",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    bot: bigint("bot", { mode: "number" }).notNull(),
    postAt: postTime("post_at").notNull(),
    post: bigint("post", { mode: "number" }).notNull(),
    /** Who has said it. */
    author: bigint("author", { mode: "number" }),
    /** Where it was seen. */
    chat: bigint("chat", { mode: "number" }).notNull(),
    /** Null once they have asked to be forgotten. */
    reporter: bigint("reporter", { mode: "number" }),
    reason: text("reason"),
    at: instant("at").notNull().defaultNow(),
    state: text("state").$type<ReportState>().notNull().default("open"),
    decidedAt: instant("decided_at"),
    decidedBy: text("decided_by"),
    decision: bigint("decision", { mode: "number" }),
  },
  (table) => [
    uniqueIndex("reports_once").on(table.post, table.reporter),
    index("reports_open")
      .on(table.bot, table.id)
      .where(sql`${table.state} = 'open'`),
    index("reports_decision").on(table.decision),
    index("reports_at").on(table.at),
  ],
);
