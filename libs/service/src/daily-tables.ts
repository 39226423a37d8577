import { fnv1a32 } from "@telebus/contracts";
import { sql } from "drizzle-orm";
import type { Clock } from "./clock.js";
import type { Database } from "./database.js";
import type { Log } from "./log.js";
import { createLoop } from "./loop.js";
import type { BackgroundTask } from "./service.js";

/** A table that is partitioned by range of a timestamp, a partition for each day (UTC): a day is forgotten by dropping one. */
export interface DailyTable {
  readonly schema: string;
  readonly table: string;
  /** Older days are dropped. */
  readonly keepDays: number;
  /** Rows may be of this many days ago. */
  readonly daysBack: number;
}

const DAYS_AHEAD = 2;
const DAY_MS = 86_400_000;
const EVERY_MS = 3_600_000;

/** Makes the partitions of the days around `now`, and drops those that are too old to matter. */
export async function keepDays(db: Database, daily: DailyTable, now: number): Promise<void> {
  const lock = fnv1a32(`telebus ${daily.schema}.${daily.table} partitions`);
  await db.transaction(async () => {
    // Several processes may start at once; `if not exists` alone lets two of them collide.
    await db.session.execute(sql`select pg_advisory_xact_lock(${lock})`);
    for (let day = -daily.daysBack; day <= DAYS_AHEAD; day++)
      await createPartition(db, daily, now + day * DAY_MS);
    const oldest = partitionName(daily, now - daily.keepDays * DAY_MS);
    const names = (await partitionNames(db, daily)).filter((name) => name < oldest);
    for (const name of names) await db.session.execute(sql`drop table ${qualified(daily.schema, name)}`);
  });
}

/** Keeps a partition for each day that rows may be of, from before the first row on. */
export function keepDailyTables(
  db: Database,
  tables: readonly DailyTable[],
  { clock, log }: { clock: Clock; log: Log },
): BackgroundTask {
  const turn = async (): Promise<boolean> => {
    for (const daily of tables) await keepDays(db, daily, clock.now());
    return false;
  };
  const loop = createLoop({ name: "daily tables", pollMs: EVERY_MS, clock, log, turn });
  return {
    name: "daily tables",
    start: async () => {
      await turn();
      loop.start();
    },
    stop: () => loop.stop(),
  };
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const qualified = (schema: string, name: string) => sql`${sql.identifier(schema)}.${sql.identifier(name)}`;
const partitionName = ({ table }: DailyTable, time: number): string =>
  `${table}_${isoDay(time).replaceAll("-", "")}`;

async function partitionNames(db: Database, { schema, table }: DailyTable): Promise<string[]> {
  const parent = `${schema}.${table}`;
  const { rows } = await db.session.execute(
    sql`select relname from pg_inherits join pg_class on oid = inhrelid where inhparent = ${parent}::regclass`,
  );
  return rows.map(({ relname }) => String(relname));
}

async function createPartition(db: Database, daily: DailyTable, time: number): Promise<void> {
  const bound = (day: number) => sql.raw(`'${isoDay(day)}T00:00:00Z'`);
  await db.session.execute(
    sql`create table if not exists ${qualified(daily.schema, partitionName(daily, time))}
        partition of ${qualified(daily.schema, daily.table)}
        for values from (${bound(time)}) to (${bound(time + DAY_MS)})`,
  );
}
