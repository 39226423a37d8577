import { smallint, text } from "drizzle-orm/pg-core";
import { instant, schema } from "./schema.js";

/** The owner's password, where one was set: at most one row. */
export const ownerPassword = schema.table("owner_password", {
  /** Always 1. */
  id: smallint("id").primaryKey().default(1),
  /** `scrypt$<N>$<r>$<p>$<salt>$<hash>`, the last two in base64url. */
  digest: text("digest").notNull(),
  changedAt: instant("changed_at").notNull().defaultNow(),
});
