import { boolean, index, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { instant, schema } from "./schema.js";

/** What the bucket CONFIG is to hold: written with the change it tells of, published from here. */
export const liveEntries = schema.table(
  "live_entries",
  {
    key: text("key").primaryKey(),
    /** JSON as it is published; null: it is to be removed. */
    value: text("value"),
    isPublished: boolean("is_published").notNull().default(false),
    changedAt: instant("changed_at").notNull().defaultNow(),
    publishedAt: instant("published_at"),
  },
  (table) => [
    index("live_entries_waiting")
      .on(table.changedAt)
      .where(sql`not ${table.isPublished}`),
  ],
);
