import type { CallOutcome, Lane } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { inArray, sql } from "drizzle-orm";
import type { Spent } from "./domain/spent.js";
import type { CallState } from "./domain/call-state.js";
import { calls } from "./tables.js";

/** What the journal keeps of a request. */
export interface CallRecord {
  readonly id: string;
  readonly requestedAt: Date;
  readonly bot: number;
  readonly chat?: number | undefined;
  readonly lane: Lane;
  readonly method: string;
  readonly cost: number;
}

/** A call that was tried before: by this process, or by one that is gone. */
export interface TriedBefore {
  readonly id: string;
  readonly state: CallState;
  readonly outcome: CallOutcome | null;
}

/** The only file that queries the sender's tables. */
export function createStore(db: Database) {
  return {
    /**
     * Notes, before the calls leave, that they are about to.
     * @returns those of them that had been noted before, with what became of them
     */
    async recordIntents(records: readonly CallRecord[]): Promise<TriedBefore[]> {
      const rows = records.map((record) => ({
        ...record,
        chat: record.chat ?? null,
        state: "tried" as const,
      }));
      const inserted = await db.session
        .insert(calls)
        .values(rows)
        .onConflictDoNothing()
        .returning({ id: calls.id });
      if (inserted.length === records.length) return [];
      const isNew = new Set(inserted.map(({ id }) => id));
      const known = records.filter(({ id }) => !isNew.has(id)).map(({ id }) => id);
      return db.session
        .select({ id: calls.id, state: calls.state, outcome: calls.outcome })
        .from(calls)
        .where(inArray(calls.id, known));
    },

    /** Notes what is known now of calls that were noted before. */
    async recordStates(
      changes: readonly { record: CallRecord; state: CallState; outcome?: CallOutcome | undefined }[],
    ): Promise<void> {
      const values = changes.map(({ record, state, outcome = null }) => ({
        ...record,
        chat: record.chat ?? null,
        state,
        outcome,
        doneAt: state === "done" ? sql`now()` : null,
      }));
      await db.session
        .insert(calls)
        .values(values)
        .onConflictDoUpdate({
          target: [calls.id, calls.requestedAt],
          set: {
            state: sql`excluded.state`,
            cost: sql`excluded.cost`,
            outcome: sql`excluded.outcome`,
            doneAt: sql`excluded.done_at`,
            triedAt: sql`now()`,
          },
        });
    },

    /**
     * What each bot has spent within this time, whichever process sent it.
     * @param now what this moment is called, in milliseconds; the ages are the database's
     */
    recentlySpent: (withinMs: number, now: number) => recentlySpent(db, withinMs, now),
  };
}
export type Store = ReturnType<typeof createStore>;

async function recentlySpent(db: Database, withinMs: number, now: number): Promise<Map<number, Spent[]>> {
  const ageMs = sql<number>`extract(epoch from now() - coalesce(${calls.doneAt}, ${calls.triedAt})) * 1000`;
  const rows = await db.session
    .select({ bot: calls.bot, chat: calls.chat, cost: calls.cost, ageMs: ageMs.mapWith(Number) })
    .from(calls)
    .where(sql`${calls.triedAt} > now() - make_interval(secs => ${withinMs / 1000}) and ${calls.cost} > 0`);
  const byBot = new Map<number, Spent[]>();
  for (const { bot, chat, cost, ageMs: age } of rows) {
    const spent = byBot.get(bot) ?? [];
    spent.push({ chat: chat ?? undefined, cost, at: now - age });
    byBot.set(bot, spent);
  }
  return byBot;
}
