import { UnavailableError } from "@telebus/contracts";
import type { Clock, Database } from "@telebus/service";

/** A database session that holds a lock. When it ends, so does the lock. */
export interface LockSession {
  /** Aborted as soon as the connection is known to be broken. */
  readonly broken: AbortSignal;
  /** Makes sure that the session is still there. @throws UnavailableError when it does not say so in time */
  confirm(): Promise<void>;
  /** Ends the session, and with it the lock, whatever state the connection is in. */
  end(): void;
}

/**
 * Takes the lock in a session of its own, if nobody has it.
 * Needs a direct connection: a transaction pooler would share the session, and with it the lock.
 */
export async function tryLock(
  db: Database,
  { lock, answerWithinMs, clock }: { lock: number; answerWithinMs: number; clock: Clock },
): Promise<LockSession | undefined> {
  const client = await db.pool.connect();
  const broken = new AbortController();
  const onBroken = (): void => broken.abort();
  // While it is checked out the pool does not listen, and an error without a listener would end the process.
  client.on("error", onBroken).on("end", onBroken);
  try {
    const query = 'select pg_try_advisory_lock($1) as "isOurs"';
    const { rows } = await client.query<{ isOurs: boolean }>(query, [lock]);
    if (rows[0]?.isOurs !== true) {
      client.off("error", onBroken).off("end", onBroken).release();
      return undefined;
    }
  } catch (error) {
    client.release(true);
    throw error;
  }
  return {
    broken: broken.signal,
    confirm: () => within(answerWithinMs, clock, client.query("select 1")),
    end: () => client.release(true),
  };
}

/** The other end may have gone without a word; then no answer comes for many minutes. */
async function within(ms: number, clock: Clock, answer: Promise<unknown>): Promise<void> {
  const answered = new AbortController();
  const timeout = clock.sleep(ms, answered.signal).then(() => {
    if (!answered.signal.aborted) throw new UnavailableError("the session that holds the lock");
  });
  try {
    await Promise.race([answer, timeout]);
  } finally {
    answered.abort();
  }
}
