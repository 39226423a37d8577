import type { Database } from "@telebus/service";
import { and, asc, eq, inArray, not } from "drizzle-orm";
import { liveEntries } from "./tables.js";

/** An entry of the live configuration that is to be published. */
export interface LiveEntry {
  readonly key: string;
  readonly value: string | null;
}

/** What the bucket CONFIG is to hold. Call `put` and `remove` in the transaction of the change they tell of. */
export interface LiveStore {
  put(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Since when services can know it; undefined: what it says now is not yet published. */
  publishedAt(key: string): Promise<Date | undefined>;
  /** All of it is published again: the bucket may be empty. */
  publishAll(): Promise<void>;
  /**
   * Hands out what waits, keeping others from it meanwhile.
   * @returns how many
   */
  takeWaiting(limit: number, publish: (entry: LiveEntry) => Promise<void>): Promise<number>;
}

/** @param onChange - something waits to be published */
export function createLiveStore(db: Database, onChange: () => void): LiveStore {
  const write = async (key: string, value: string | null): Promise<void> => {
    const entry = { value, isPublished: false, changedAt: new Date() };
    await db.session
      .insert(liveEntries)
      .values({ key, ...entry })
      .onConflictDoUpdate({ target: liveEntries.key, set: entry });
    db.afterCommit(onChange);
  };

  return {
    put: (key, value) => write(key, JSON.stringify(value)),
    remove: (key) => write(key, null),
    publishedAt: async (key) => {
      const [entry] = await db.session
        .select({ publishedAt: liveEntries.publishedAt })
        .from(liveEntries)
        .where(and(eq(liveEntries.key, key), liveEntries.isPublished));
      return entry?.publishedAt ?? undefined;
    },
    publishAll: async () => {
      await db.session
        .update(liveEntries)
        .set({ isPublished: false })
        .where(eq(liveEntries.isPublished, true));
    },
    takeWaiting: (limit, publish) =>
      db.transaction(async () => {
        const waiting = await db.session
          .select({ key: liveEntries.key, value: liveEntries.value })
          .from(liveEntries)
          .where(not(liveEntries.isPublished))
          .orderBy(asc(liveEntries.changedAt))
          .limit(limit)
          .for("update", { skipLocked: true });
        await Promise.all(waiting.map(publish));
        const keys = (isKept: boolean): string[] =>
          waiting.filter(({ value }) => (value !== null) === isKept).map(({ key }) => key);
        if (waiting.length > 0) {
          await db.session
            .update(liveEntries)
            .set({ isPublished: true, publishedAt: new Date() })
            .where(inArray(liveEntries.key, keys(true)));
          await db.session.delete(liveEntries).where(inArray(liveEntries.key, keys(false)));
        }
        return waiting.length;
      }),
  };
}
