import type { Database } from "@telebus/service";
import { eq } from "drizzle-orm";
import { feedItems } from "./tables.js";

/** What feed readers have seen. */
export const createFeedStore = (db: Database) => ({
  /** @returns those that are new, in the order given */
  async takeNew(task: number, digests: readonly string[]): Promise<ReadonlySet<string>> {
    if (digests.length === 0) return new Set();
    const rows = await db.session
      .insert(feedItems)
      .values(digests.map((digest) => ({ task, digest })))
      .onConflictDoNothing()
      .returning({ digest: feedItems.digest });
    return new Set(rows.map(({ digest }) => digest));
  },
  isEmpty: async (task: number): Promise<boolean> =>
    (await db.session.$count(feedItems, eq(feedItems.task, task))) === 0,
});
export type FeedStore = ReturnType<typeof createFeedStore>;
