import type { CallOutcome, FailureClass, Lane } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { inArray, sql, type SQL } from "drizzle-orm";
import type { Spent } from "./domain/spent.js";
import type { CallState } from "./domain/call-state.js";
import { calls, deadChats } from "./tables.js";

/** What the journal keeps of a request. */
export interface CallRecord {
  readonly id: string;
  readonly requestedAt: Date;
  readonly bot: number;
  readonly chat?: number | undefined;
  readonly lane: Lane;
  readonly method: string;
  readonly cost: number;
  /** On a job's budget, above the free rate. */
  readonly isPaid?: boolean;
}

/** A call that was tried before: by this process, or by one that is gone. */
export interface TriedBefore {
  readonly id: string;
  readonly state: CallState;
  readonly outcome: CallOutcome | null;
}

/** What was known of calls when they were noted. */
interface Known {
  readonly before: readonly TriedBefore[];
  /** Why the chat of a call that was not tried before is dead, by the id of the call. */
  readonly markedDead: ReadonlyMap<string, FailureClass>;
}

/** What is known now of a call. */
interface StateChange {
  readonly record: CallRecord;
  readonly state: CallState;
  readonly outcome?: CallOutcome | undefined;
}

/**
 * Rows of `calls` in one parameter. With one for each value, and thousands of calls a second, building the statement
 * took a sixth of the sender's time.
 */
function rowsOf(changes: readonly StateChange[]): SQL {
  const rows = changes.map(({ record, state, outcome }) => {
    const { requestedAt, isPaid = false, ...rest } = record;
    return { ...rest, requested_at: requestedAt, is_paid: isPaid, state, outcome };
  });
  return sql`json_populate_recordset(null::${calls}, ${JSON.stringify(rows)}::json)`;
}

/** The only file that queries the sender's tables. */
export function createStore(db: Database) {
  return {
    /**
     * Notes, before the calls leave, that they are about to.
     * @returns those of them that had been noted before, with what became of them, and whose chats are dead
     */
    async recordIntents(records: readonly CallRecord[]): Promise<Known> {
      const given = rowsOf(records.map((record) => ({ record, state: "tried" })));
      const { rows: inserted } = await db.session.execute<{ id: string; dead: FailureClass | null }>(sql`
        insert into ${calls} (id, requested_at, bot, chat, lane, method, cost, is_paid, state)
        select id, requested_at, bot, chat, lane, method, cost, is_paid, state from ${given}
        on conflict do nothing
        returning id, (select ${deadChats.class} from ${deadChats}
          where ${deadChats.bot} = ${calls.bot} and ${deadChats.chat} = ${calls.chat}) as dead`);
      const markedDead = new Map(inserted.flatMap(({ id, dead }) => (dead === null ? [] : [[id, dead]])));
      if (inserted.length === records.length) return { before: [], markedDead };
      const isNew = new Set(inserted.map(({ id }) => id));
      const known = records.filter(({ id }) => !isNew.has(id)).map(({ id }) => id);
      const before = await db.session
        .select({ id: calls.id, state: calls.state, outcome: calls.outcome })
        .from(calls)
        .where(inArray(calls.id, known));
      return { before, markedDead };
    },

    /** Notes what is known now of calls that were noted before. */
    async recordStates(changes: readonly StateChange[]): Promise<void> {
      await db.session.execute(sql`
        insert into ${calls} (id, requested_at, bot, chat, lane, method, cost, is_paid, state, outcome, done_at)
        select id, requested_at, bot, chat, lane, method, cost, is_paid, state, outcome,
          case when state = 'done' then now() end
        from ${rowsOf(changes)}
        on conflict (id, requested_at) do update
        set state = excluded.state, chat = excluded.chat, cost = excluded.cost, is_paid = excluded.is_paid, outcome = excluded.outcome,
          done_at = excluded.done_at, tried_at = now()`);
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
    .select({
      bot: calls.bot,
      chat: calls.chat,
      cost: calls.cost,
      isPaid: calls.isPaid,
      ageMs: ageMs.mapWith(Number),
    })
    .from(calls)
    .where(sql`${calls.triedAt} > now() - make_interval(secs => ${withinMs / 1000}) and ${calls.cost} > 0`);
  const byBot = new Map<number, Spent[]>();
  for (const { bot, chat, cost, isPaid, ageMs: age } of rows) {
    const spent = byBot.get(bot) ?? [];
    spent.push({ chat: chat ?? undefined, cost, isPaid, at: now - age });
    byBot.set(bot, spent);
  }
  return byBot;
}
