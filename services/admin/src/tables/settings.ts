import { text } from "drizzle-orm/pg-core";
import { id, instant, schema } from "./schema.js";

/** The languages that people have chosen; all others are spoken with in that of their Telegram. */
export const languages = schema.table("languages", {
  person: id("person").primaryKey(),
  language: text("language").notNull(),
  changedAt: instant("changed_at").notNull().defaultNow(),
});
