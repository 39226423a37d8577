import type { Database } from "@telebus/service";
import { and, asc, gt, gte, inArray, lt, ne, sql } from "drizzle-orm";
import type { FlowMinute } from "./domain/flow-minutes.js";
import type { FlowSum } from "./domain/flow-window.js";
import { flowMinutes, flowNow, letters } from "./tables.js";

/** A process that has told nothing for so long counts no more. */
const FRESH_SECONDS = 3;

/** One point of a chart. */
export interface FlowPoint extends Omit<FlowMinute, "bot"> {
  /** Dead letters that came in. */
  readonly letters: number;
}

/** What was counted of the flow. All processes write here, and read the sum. */
export const createFlowStore = (db: Database) => ({ ...now(db), ...history(db) });
export type FlowStore = ReturnType<typeof createFlowStore>;

const now = (db: Database) => ({
  /** What this process has seen in its last seconds, in place of what it told before. */
  tell: async (process: string, sums: readonly FlowSum[]): Promise<void> => {
    const row = { process, sums, at: sql`clock_timestamp()` };
    await db.session
      .insert(flowNow)
      .values(row)
      .onConflictDoUpdate({ target: flowNow.process, set: { sums, at: row.at } });
  },

  /** Of all processes. */
  told: async (): Promise<readonly FlowSum[]> => {
    const rows = await db.session
      .select({ sums: flowNow.sums })
      .from(flowNow)
      .where(sql`${flowNow.at} > clock_timestamp() - make_interval(secs => ${FRESH_SECONDS})`);
    return rows.flatMap(({ sums }) => [...sums]);
  },

  /** Processes that are gone. */
  prune: async (): Promise<void> => {
    await db.session.delete(flowNow).where(lt(flowNow.at, sql`now() - interval '1 hour'`));
  },
});

const history = (db: Database) => ({
  /** Adds to what other processes have counted in the same minutes. */
  add: async (rows: readonly FlowMinute[]): Promise<void> => {
    if (rows.length === 0) return;
    // In one order for all processes, so that none waits for another that waits for it.
    const sorted = rows.toSorted((a, b) => a.bot - b.bot || a.at.getTime() - b.at.getTime());
    await db.session.execute(sql`
      insert into ${flowMinutes} as kept (at, bot, updates, calls, done, failed, unknown, refused)
      select at, bot, updates, calls, done, failed, unknown, refused
      from json_to_recordset(${JSON.stringify(sorted)}::json) as counted
        (at timestamptz, bot bigint, updates bigint, calls bigint, done bigint, failed bigint, unknown bigint, refused bigint)
      on conflict (bot, at) do update set
        updates = kept.updates + excluded.updates, calls = kept.calls + excluded.calls,
        done = kept.done + excluded.done, failed = kept.failed + excluded.failed,
        unknown = kept.unknown + excluded.unknown, refused = kept.refused + excluded.refused`);
  },

  /**
   * Since then, in steps of so many seconds; where nothing happened there is no point.
   * @param bots of these alone; undefined: everything
   */
  points: async (since: Date, stepSeconds: number, bots: readonly number[] | undefined) => {
    const place = sql<string>`extract(epoch from date_bin(make_interval(secs => ${sql.raw(String(stepSeconds))}), ${flowMinutes.at}, 'epoch'))`;
    const total = (column: keyof typeof flowMinutes._.columns) =>
      sql<number>`sum(${flowMinutes[column]})`.mapWith(Number);
    return db.session
      .select({
        at: place.mapWith((seconds) => new Date(Number(seconds) * 1_000)),
        updates: total("updates"),
        calls: total("calls"),
        done: total("done"),
        failed: total("failed"),
        unknown: total("unknown"),
        refused: total("refused"),
      })
      .from(flowMinutes)
      .where(and(gte(flowMinutes.at, since), inArray(flowMinutes.bot, [...(bots ?? [0])])))
      .groupBy(place)
      .orderBy(asc(place));
  },

  /** How often Telegram has said to wait (429) since then, by bot. */
  refusals: (since: Date) =>
    db.session
      .select({ bot: flowMinutes.bot, refused: sql<number>`sum(${flowMinutes.refused})`.mapWith(Number) })
      .from(flowMinutes)
      .where(and(gte(flowMinutes.at, since), ne(flowMinutes.bot, 0), gt(flowMinutes.refused, 0)))
      .groupBy(flowMinutes.bot),

  /** Dead letters that came in since then. */
  letters: async (since: Date, stepSeconds: number, bots: readonly number[] | undefined) => {
    const place = sql<string>`extract(epoch from date_bin(make_interval(secs => ${sql.raw(String(stepSeconds))}), ${letters.at}, 'epoch'))`;
    return db.session
      .select({
        at: place.mapWith((seconds) => new Date(Number(seconds) * 1_000)),
        letters: sql<number>`count(*)`.mapWith(Number),
      })
      .from(letters)
      .where(and(gte(letters.at, since), bots && inArray(letters.bot, [...bots])))
      .groupBy(place)
      .orderBy(asc(place));
  },
});

/** The days are kept as partitions: see `keepDailyTables`. */
export const dailyFlow = { schema: "admin", table: "flow_minutes", keepDays: 7, daysBack: 7 };
