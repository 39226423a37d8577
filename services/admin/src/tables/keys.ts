import type { ApiScope } from "@telebus/contracts";
import { bigint, index, text } from "drizzle-orm/pg-core";
import { instant, schema } from "./schema.js";

/** API keys: of their secrets only the SHA-256 is kept. */
export const apiKeys = schema.table(
  "api_keys",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    hash: text("hash").notNull(),
    /** Of the secret before, which is taken until then. */
    formerHash: text("former_hash"),
    formerUntil: instant("former_until"),
    scopes: text("scopes").array().$type<ApiScope[]>().notNull(),
    /** Null: of all bots. */
    bots: bigint("bots", { mode: "number" }).array(),
    /** As in the audit log. */
    madeBy: text("made_by").notNull(),
    madeAt: instant("made_at").notNull().defaultNow(),
    rotatedAt: instant("rotated_at"),
    expiresAt: instant("expires_at"),
    revokedAt: instant("revoked_at"),
    /** With the control plane; about to the minute. */
    usedAt: instant("used_at"),
  },
  (table) => [index("api_keys_former_until").on(table.formerUntil)],
);
