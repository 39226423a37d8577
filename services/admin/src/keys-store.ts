import type { Database } from "@telebus/service";
import { and, asc, eq, gt, isNull, lte } from "drizzle-orm";
import { apiKeys } from "./tables.js";

export type KeyRow = typeof apiKeys.$inferSelect;
export type NewKey = typeof apiKeys.$inferInsert;

/** The API keys that were not revoked. */
export interface KeysStore {
  add(key: NewKey): Promise<KeyRow>;
  find(id: string): Promise<KeyRow | undefined>;
  /** In the order of their ids. */
  list(after: string, limit: number): Promise<readonly KeyRow[]>;
  /** The secret before is taken until `formerUntil`; null: no more. */
  rotate(id: string, hash: string, formerUntil: Date | null, now: Date): Promise<KeyRow>;
  revoke(id: string, now: Date): Promise<void>;
  /** Secrets that were replaced and whose time is over go. @returns the keys */
  endFormer(now: Date): Promise<readonly KeyRow[]>;
  noteUse(id: string, at: Date): Promise<void>;
}

const isInForce = isNull(apiKeys.revokedAt);

export function createKeysStore(db: Database): KeysStore {
  const find = async (id: string): Promise<KeyRow | undefined> =>
    (
      await db.session
        .select()
        .from(apiKeys)
        .where(and(eq(apiKeys.id, id), isInForce))
        .for("update")
    )[0];
  return {
    find,
    add: async (key) => only(await db.session.insert(apiKeys).values(key).returning()),
    list: (after, limit) =>
      db.session
        .select()
        .from(apiKeys)
        .where(and(isInForce, gt(apiKeys.id, after)))
        .orderBy(asc(apiKeys.id))
        .limit(limit),
    rotate: async (id, hash, formerUntil, now) => {
      const before = await find(id);
      const former = { formerHash: formerUntil === null ? null : (before?.hash ?? null), formerUntil };
      const set = { hash, ...former, rotatedAt: now };
      return only(await db.session.update(apiKeys).set(set).where(eq(apiKeys.id, id)).returning());
    },
    revoke: async (id, now) => {
      await db.session
        .update(apiKeys)
        .set({ revokedAt: now, hash: "", formerHash: null, formerUntil: null })
        .where(eq(apiKeys.id, id));
    },
    endFormer: (now) =>
      db.session
        .update(apiKeys)
        .set({ formerHash: null, formerUntil: null })
        .where(and(isInForce, lte(apiKeys.formerUntil, now)))
        .returning(),
    noteUse: async (id, at) => {
      await db.session.update(apiKeys).set({ usedAt: at }).where(eq(apiKeys.id, id));
    },
  };
}

function only(rows: readonly KeyRow[]): KeyRow {
  const [row] = rows;
  if (row === undefined) throw new Error("the database gave no row for an API key");
  return row;
}
