import { fnv1a32, type CallOutcome, type Lane } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { inArray, sql } from "drizzle-orm";
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
}

/** A call that was tried before: by this process, or by one that is gone. */
export interface TriedBefore {
  readonly id: string;
  readonly state: CallState;
  readonly outcome: CallOutcome | null;
}

const KEEP_DAYS = 7;
/** A call lives 48 h at most, so a request may be of the day before yesterday. */
const DAYS_BACK = 3;
const DAYS_AHEAD = 2;
const DAY_MS = 86_400_000;
const PARTITIONS_LOCK = fnv1a32("telebus sender partitions");

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
            outcome: sql`excluded.outcome`,
            doneAt: sql`excluded.done_at`,
            triedAt: sql`now()`,
          },
        });
    },

    /** Makes the tables of the days around now, and drops those that are too old to matter. */
    async keepPartitions(now: number): Promise<void> {
      await db.transaction(async () => {
        // Several senders may start at once; `if not exists` alone lets two of them collide.
        await db.session.execute(sql`select pg_advisory_xact_lock(${PARTITIONS_LOCK})`);
        for (let day = -DAYS_BACK; day <= DAYS_AHEAD; day++) await createPartition(db, now + day * DAY_MS);
        const oldest = partitionName(now - KEEP_DAYS * DAY_MS);
        const names = (await partitionNames(db)).filter((name) => name < oldest);
        for (const name of names) await db.session.execute(sql`drop table sender.${sql.identifier(name)}`);
      });
    },
  };
}
export type Store = ReturnType<typeof createStore>;

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const partitionName = (time: number): string => `calls_${isoDay(time).replaceAll("-", "")}`;

async function partitionNames(db: Database): Promise<string[]> {
  const { rows } = await db.session.execute(
    sql`select relname from pg_inherits join pg_class on oid = inhrelid where inhparent = 'sender.calls'::regclass`,
  );
  return rows.map(({ relname }) => String(relname));
}

async function createPartition(db: Database, time: number): Promise<void> {
  const bound = (day: number) => sql.raw(`'${isoDay(day)}T00:00:00Z'`);
  await db.session.execute(
    sql`create table if not exists sender.${sql.identifier(partitionName(time))}
        partition of sender.calls for values from (${bound(time)}) to (${bound(time + DAY_MS)})`,
  );
}
