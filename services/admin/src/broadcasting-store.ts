import type { Database } from "@telebus/service";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { EndedChat } from "./domain/broadcast-end.js";
import type { BroadcastRow, EndCount } from "./broadcasts-store.js";
import { bots, broadcastChats, broadcastCounts, broadcasts, chats } from "./tables.js";

/** A chat that makes the sender wait is counted no more after so long, so that it holds up nobody else. */
const SLOW_SECONDS = 30;
/** The end of a call is told within the time that it may wait. */
const LOST_HOURS = 25;

/** Broadcasts on their way. All times are the database's, so that processes need not agree on the clock. */
export const createBroadcastingStore = (db: Database) => ({ ...fed(db), ...ended(db) });
export type BroadcastingStore = ReturnType<typeof createBroadcastingStore>;

const fed = (db: Database) => ({
  /** Those whose time has come begin. @returns which */
  async startDue(): Promise<readonly BroadcastRow[]> {
    return db.session
      .update(broadcasts)
      .set({ state: "running", startedAt: sql`now()`, changedAt: sql`now()` })
      .where(and(eq(broadcasts.state, "scheduled"), sql`${broadcasts.scheduledAt} <= now()`))
      .returning();
  },
  async setTotal(id: number, total: number): Promise<void> {
    await db.session.update(broadcasts).set({ total }).where(eq(broadcasts.id, id));
  },

  /** Those that have chats left, the one that waited longest first; of a bot that is off none. */
  async wanting(): Promise<readonly number[]> {
    const rows = await db.session
      .select({ id: broadcasts.id })
      .from(broadcasts)
      .innerJoin(bots, and(eq(bots.id, broadcasts.bot), bots.isOn, isNull(bots.removedAt)))
      .where(and(eq(broadcasts.state, "running"), eq(broadcasts.isFed, false)))
      .orderBy(sql`${broadcasts.fedAt} nulls first`);
    return rows.map(({ id }) => id);
  },

  /** Holds it until the transaction ends. @returns undefined where another process does, or it was stopped */
  async take(id: number): Promise<BroadcastRow | undefined> {
    const [row] = await db.session
      .select()
      .from(broadcasts)
      .where(and(eq(broadcasts.id, id), eq(broadcasts.state, "running"), eq(broadcasts.isFed, false)))
      .for("update", { skipLocked: true });
    return row;
  },

  /** Calls of a bot's broadcasts that the sender has and that move. */
  async underWay(bot: number): Promise<number> {
    const { rows } = await db.session.execute<{ count: number }>(sql`
      select count(*)::int as count from ${broadcastChats} c join ${broadcasts} b on b.id = c.broadcast
      where b.bot = ${bot} and b.state in ('running', 'paused') and c."end" is null
        and c.asked_at > now() - make_interval(secs => ${SLOW_SECONDS})`);
    return rows[0]?.count ?? 0;
  },

  async advance(id: number, asked: readonly number[], isFed: boolean): Promise<void> {
    if (asked.length > 0)
      await db.session
        .insert(broadcastChats)
        .values(asked.map((chat) => ({ broadcast: id, chat })))
        .onConflictDoNothing();
    await db.session
      .update(broadcasts)
      .set({ isFed, fedAt: sql`clock_timestamp()`, ...(asked.length > 0 && { cursor: asked.at(-1) }) })
      .where(eq(broadcasts.id, id));
  },
});

const ended = (db: Database) => ({
  /** What became of calls; told twice it counts once. */
  async record(given: readonly EndedChat[]): Promise<void> {
    const unique = [...new Map(given.map((one) => [`${one.broadcast} ${one.chat}`, one])).values()];
    const rows = JSON.stringify(
      unique.map(({ broadcast, chat, end, reason }) => ({ broadcast, chat, end, reason })),
    );
    await db.session.execute(sql`
      with changed as (
        insert into ${broadcastChats} (broadcast, chat, "end", reason, ended_at)
        select broadcast, chat, "end", nullif(reason, ''), now()
        from jsonb_to_recordset(${rows}::jsonb) as r(broadcast bigint, chat bigint, "end" text, reason text)
        order by broadcast, chat
        on conflict (broadcast, chat) do update
          set "end" = excluded."end", reason = excluded.reason, ended_at = excluded.ended_at
          where ${broadcastChats.end} is null
        returning broadcast, "end", reason)
      insert into ${broadcastCounts} (broadcast, "end", reason, count)
      select broadcast, "end", coalesce(reason, ''), count(*) from changed group by 1, 2, 3 order by 1, 2, 3
      on conflict (broadcast, "end", reason) do update set count = ${broadcastCounts.count} + excluded.count`);
    await endChats(db, unique);
  },

  /** Those of which nothing is under way any more are done. @returns which */
  async close(): Promise<readonly BroadcastRow[]> {
    await db.session.execute(sql`
      with lost as (
        update ${broadcastChats} set "end" = 'unknown', ended_at = now()
        where "end" is null and asked_at < now() - make_interval(hours => ${LOST_HOURS})
          and broadcast in (select id from ${broadcasts} where state = 'running')
        returning broadcast)
      insert into ${broadcastCounts} (broadcast, "end", reason, count)
      select broadcast, 'unknown', '', count(*) from lost group by 1 order by 1
      on conflict (broadcast, "end", reason) do update set count = ${broadcastCounts.count} + excluded.count`);
    const isOver = sql`not exists (select from ${broadcastChats}
      where ${broadcastChats.broadcast} = ${broadcasts.id} and ${broadcastChats.end} is null)`;
    return db.session
      .update(broadcasts)
      .set({ state: "done", endedAt: sql`now()`, changedAt: sql`now()` })
      .where(and(eq(broadcasts.state, "running"), broadcasts.isFed, isOver))
      .returning();
  },

  /** Of those that are running, where nobody has got anything yet. */
  async fruitless(): Promise<readonly (EndCount & { broadcast: number })[]> {
    const sent = sql`select broadcast from ${broadcastCounts} where "end" = 'sent'`;
    const running = sql`select id from ${broadcasts} where state = 'running'`;
    return db.session
      .select()
      .from(broadcastCounts)
      .where(
        sql`${broadcastCounts.broadcast} in (${running}) and ${broadcastCounts.broadcast} not in (${sent})`,
      );
  },

  async fail(id: number, error: string): Promise<void> {
    await db.session
      .update(broadcasts)
      .set({ state: "failed", error, endedAt: sql`now()`, changedAt: sql`now()` })
      .where(and(eq(broadcasts.id, id), eq(broadcasts.state, "running")));
  },
});

/** Where the bot is blocked nothing more is sent until somebody writes to it again. */
async function endChats(db: Database, given: readonly EndedChat[]): Promise<void> {
  for (const { bot, chat, end } of given)
    if (end === "blocked")
      await db.session
        .update(chats)
        .set({ endedAt: sql`now()` })
        .where(and(eq(chats.bot, bot), eq(chats.chat, chat), isNull(chats.endedAt)));
}
