import type { Database } from "@telebus/service";
import { lt, sql } from "drizzle-orm";
import { SenderDepths } from "./domain/depths.js";
import { senders } from "./tables.js";

/** A sender that is alive, as it last told of itself. */
export interface LivingSender {
  readonly id: string;
  readonly depths: SenderDepths;
}

/** What senders tell of themselves with each sign of life. */
export const createQueueStore = (db: Database) => ({
  /** Those that gave a sign of life within this time. */
  async living(withinMs: number): Promise<LivingSender[]> {
    const rows = await db.session
      .select({ id: senders.id, depths: senders.depths })
      .from(senders)
      .where(sql`${senders.beatAt} > clock_timestamp() - make_interval(secs => ${withinMs / 1000})`)
      .orderBy(senders.id);
    return rows.flatMap(({ id, depths }) => {
      // A sender of another version may tell of itself in other words, while they are being replaced.
      const parsed = SenderDepths.safeParse(depths);
      return parsed.success ? [{ id, depths: parsed.data }] : [];
    });
  },

  async prune(): Promise<void> {
    await db.session.delete(senders).where(lt(senders.beatAt, sql`now() - interval '1 day'`));
  },
});
export type QueueStore = ReturnType<typeof createQueueStore>;
