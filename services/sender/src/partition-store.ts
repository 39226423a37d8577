import { fnv1a32 } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { sql } from "drizzle-orm";

const KEEP_DAYS = 7;
/** A call lives 48 h at most, so a request may be of the day before yesterday. */
const DAYS_BACK = 3;
const DAYS_AHEAD = 2;
const DAY_MS = 86_400_000;
const PARTITIONS_LOCK = fnv1a32("telebus sender partitions");

/** The tables of the days that `calls` is made of. */
export const createPartitionStore = (db: Database) => ({
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
});
export type PartitionStore = ReturnType<typeof createPartitionStore>;

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
