import { createHash } from "node:crypto";
import type { Database } from "@telebus/service";
import { lt, sql } from "drizzle-orm";
import { fingerprints } from "./tables.js";

const aDayAgo = sql`now() - interval '24 hours'`;

/** What was said in the last 24 h. */
export const createRecentStore = (db: Database) => ({
  /** Remembers it from now on. @returns whether it was not said in this hub within a day */
  async isNew(hub: number, fingerprint: string): Promise<boolean> {
    const { rowCount } = await db.session
      .insert(fingerprints)
      .values({ hub, fingerprint: hashOf(fingerprint) })
      .onConflictDoUpdate({
        target: [fingerprints.hub, fingerprints.fingerprint],
        set: { seenAt: sql`now()` },
        setWhere: lt(fingerprints.seenAt, aDayAgo),
      });
    return rowCount === 1;
  },

  async forget(): Promise<void> {
    await db.session.delete(fingerprints).where(lt(fingerprints.seenAt, aDayAgo));
  },
});
export type RecentStore = ReturnType<typeof createRecentStore>;

/** Rows keep no words. */
const hashOf = (fingerprint: string): string => createHash("sha256").update(fingerprint).digest("base64url");
