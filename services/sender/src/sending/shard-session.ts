import { fnv1a32, UnavailableError } from "@telebus/contracts";
import type { Clock, Database } from "@telebus/service";
import { z } from "zod";
import type { SenderDepths } from "../domain/depths.js";

/** Whether a sender wants a share of the shards, or gives back what it has. */
export type SenderMood = "staying" | "leaving";

/** A sender as its row tells of it. */
export interface SenderSeen {
  readonly id: string;
  /** Since its last sign of life, by the database's clock. */
  readonly silentMs: number;
}

/**
 * A database session that holds the locks of shards. When it ends, they are free.
 * Needs a direct connection: a transaction pooler would share the session, and with it the locks.
 * Every method throws UnavailableError when the session is gone or does not answer in time.
 */
export interface ShardSession {
  /** Aborted as soon as the connection is known to be broken. */
  readonly broken: AbortSignal;
  tryLock(shard: number): Promise<boolean>;
  unlock(shard: number): Promise<void>;
  /** Gives a sign of life, and tells what waits in this sender. */
  beat(depths: SenderDepths, mood?: SenderMood): Promise<void>;
  /** The senders that share the shards: their sessions live, and none of them is leaving. */
  senders(): Promise<readonly SenderSeen[]>;
  /** Ends the sessions of senders that have been silent for longer: they may stand still, and keep their bots silent. */
  endSilent(afterMs: number): Promise<number>;
  /** Ends the session, and with it the locks, whatever state the connection is in. */
  end(): void;
}

/** First key of the advisory locks; the second is the shard. PostgreSQL takes two signed 32-bit numbers. */
export const LOCK_CLASS = fnv1a32("telebus sender shards") | 0;

const LockRow = z.object({ isOurs: z.boolean() });
const SenderRow = z.object({ id: z.string(), silentMs: z.coerce.number() });

const BEAT = `
  insert into sender.senders (id, backend_pid, beat_at, depths, is_leaving)
  values ($1, pg_backend_pid(), clock_timestamp(), $2, $3)
  on conflict (id) do update
  set backend_pid = excluded.backend_pid, beat_at = excluded.beat_at, depths = excluded.depths,
    is_leaving = excluded.is_leaving`;
/** Of a process that has died the session is over at once, while its last sign of life is still young. */
const SENDERS = `
  select id, extract(epoch from clock_timestamp() - beat_at) * 1000 as "silentMs" from sender.senders
  where beat_at > clock_timestamp() - interval '1 hour' and not is_leaving
    and exists (select from pg_stat_activity where pid = backend_pid and datname = current_database())`;
/** Only a session that holds one of our locks is ended: a process id may have come to belong to another session. */
const END_SILENT = `
  select pg_terminate_backend(pid) from (
    select distinct pid from pg_locks
    join pg_database on pg_database.oid = database and datname = current_database()
    join sender.senders on backend_pid = pid
    where locktype = 'advisory' and classid::bigint = $1 and granted
      and beat_at < clock_timestamp() - make_interval(secs => $2)
  ) as silent`;

/** @param id this sender's, in its row */
export async function openShardSession(
  db: Database,
  { id, answerWithinMs, clock }: { id: string; answerWithinMs: number; clock: Clock },
): Promise<ShardSession> {
  const client = await db.pool.connect();
  const broken = new AbortController();
  const onBroken = (): void => broken.abort();
  // While it is checked out the pool does not listen, and an error without a listener would end the process.
  client.on("error", onBroken).on("end", onBroken);
  const ask = inTurn(async (query: string, values: readonly unknown[]): Promise<readonly unknown[]> => {
    const answer = client.query<Record<string, unknown>>(query, [...values]);
    const { rows } = await within(answerWithinMs, clock, answer);
    return rows;
  });
  let isOver = false;
  return {
    broken: broken.signal,
    tryLock: async (shard) => {
      const [row] = await ask('select pg_try_advisory_lock($1, $2) as "isOurs"', [LOCK_CLASS, shard]);
      return LockRow.parse(row).isOurs;
    },
    unlock: async (shard) => void (await ask("select pg_advisory_unlock($1, $2)", [LOCK_CLASS, shard])),
    beat: async (depths, mood = "staying") =>
      void (await ask(BEAT, [id, JSON.stringify(depths), mood === "leaving"])),
    senders: async () => z.array(SenderRow).parse(await ask(SENDERS, [])),
    endSilent: async (afterMs) => (await ask(END_SILENT, [LOCK_CLASS >>> 0, afterMs / 1000])).length,
    end: () => {
      if (!isOver) client.release(true);
      isOver = true;
    },
  };
}

/** A session answers one question at a time. */
function inTurn<Given extends unknown[], T>(ask: (...given: Given) => Promise<T>): typeof ask {
  let previous: Promise<unknown> = Promise.resolve();
  return (...given) => {
    const answer = previous.then(() => ask(...given));
    previous = answer.catch(() => undefined);
    return answer;
  };
}

/** The other end may have gone without a word; then no answer comes for many minutes. */
async function within<T>(ms: number, clock: Clock, answer: Promise<T>): Promise<T> {
  const answered = new AbortController();
  const timeout = clock.sleep(ms, answered.signal).then(() => {
    throw new UnavailableError("the session that holds the locks");
  });
  timeout.catch(() => undefined); // Taken back when the answer was first.
  try {
    return await Promise.race([answer, timeout]);
  } catch (error) {
    throw error instanceof UnavailableError ? error : new UnavailableError("the database", { cause: error });
  } finally {
    answered.abort();
  }
}
