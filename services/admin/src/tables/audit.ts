import { bigint, index, jsonb, text } from "drizzle-orm/pg-core";
import { id, instant, schema } from "./schema.js";

/** Who has changed what. Rows are only added. */
export const audit = schema.table(
  "audit",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant("at").notNull().defaultNow(),
    /** `person:42`, `key:<id>`, `master`, `system`. */
    actor: text("actor").notNull(),
    /** `bot.added`, `scope.given`: thing and verb, past tense. */
    action: text("action").notNull(),
    /** What it was done to: `bot:7`, `person:42`. */
    subject: text("subject").notNull(),
    bot: id("bot"),
    /** Facts without secrets and without what people wrote. */
    details: jsonb("details").$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (table) => [index("audit_at").on(table.at), index("audit_subject").on(table.subject, table.id)],
);
