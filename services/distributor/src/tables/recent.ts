import { bigint, index, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, schema } from "./schema.js";

/** What was said in a hub in the last day, so that it is not said again. */
export const fingerprints = schema.table(
  "fingerprints",
  {
    hub: bigint("hub", { mode: "number" }).notNull(),
    /** Its SHA-256: no words are kept. */
    fingerprint: text("fingerprint").notNull(),
    seenAt: instant("seen_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.hub, table.fingerprint] }),
    index("fingerprints_seen_at").on(table.seenAt),
  ],
);
