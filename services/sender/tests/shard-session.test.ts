import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createLog, migrateDatabase, openDatabase, systemClock, type Database } from "@telebus/service";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { LOCK_CLASS, openShardSession, type ShardSession } from "../src/sending/shard-session.js";

const SHARD = 7;

describeOnEachBackend("the session that holds a sender's shards", (backend) => {
  let db: Database;
  const opened: ShardSession[] = [];
  beforeAll(async () => {
    db = openDatabase({ url: await backend.databaseUrl(), log: createLog({ level: "fatal" }) });
    await migrateDatabase(db, "sender", new URL("../migrations/", import.meta.url));
  }, 60_000);
  afterAll(async () => {
    for (const session of opened) session.end();
    await db.close();
  });

  const open = async (id: string = randomUUID()): Promise<ShardSession> => {
    const session = await openShardSession(db, { id, answerWithinMs: 10_000, clock: systemClock });
    opened.push(session);
    return session;
  };
  /** Until the end of another session has reached the server. */
  const lockOnceFree = async (session: ShardSession): Promise<void> => {
    while (!(await session.tryLock(SHARD)));
  };

  test("a shard is had by one at a time, until it is given back or its session ends", async () => {
    const [one, two] = [await open(), await open()];
    expect(await one.tryLock(SHARD)).toBe(true);
    expect(await two.tryLock(SHARD)).toBe(false);
    expect(await two.tryLock(SHARD + 1)).toBe(true);
    await one.unlock(SHARD);
    expect(await two.tryLock(SHARD)).toBe(true);
    two.end();
    await lockOnceFree(one);
    await one.unlock(SHARD);
  });

  test("it is known to be gone as soon as the server ends it", async () => {
    const session = await open();
    await lockOnceFree(session);
    const broken = once(session.broken, "abort");
    await db.pool.query(
      `select pg_terminate_backend(pid) from pg_locks join pg_database on pg_database.oid = database
       where datname = current_database() and locktype = 'advisory' and classid::bigint = $1 and objid = $2`,
      [LOCK_CLASS >>> 0, SHARD],
    );
    await broken;
    await expect(session.beat({ shards: [], bots: [] })).rejects.toThrow("the database");
    await lockOnceFree(await open());
  });

  test("one that gives no sign of life is ended, one that does is not", async () => {
    const silentId = randomUUID();
    const [silent, alive] = [await open(silentId), await open()];
    for (const [session, shard] of [
      [silent, 1],
      [alive, 2],
    ] as const) {
      await session.beat({ shards: [], bots: [] });
      expect(await session.tryLock(shard)).toBe(true);
    }
    expect(await alive.endSilent(60_000)).toBe(0);
    const broken = once(silent.broken, "abort");
    await db.pool.query("update sender.senders set beat_at = now() - interval '10 s' where id = $1", [
      silentId,
    ]);
    expect(await alive.endSilent(5_000)).toBe(1);
    await broken;
    await alive.beat({ shards: [], bots: [] });
    await waitFor("the ended one is gone", async () => (await alive.endSilent(5_000)) === 0 || undefined);
    await alive.unlock(2);
  });

  test("every sender sees who is alive, and for how long it has been silent", async () => {
    const id = randomUUID();
    const session = await open(id);
    await session.beat({ shards: [], bots: [] });
    const seen = (await session.senders()).find((one) => one.id === id);
    expect(seen?.silentMs).toBeLessThan(30_000);
  });

  test("who is leaving or has died has no share any more, from that moment", async () => {
    const [leavingId, deadId] = [randomUUID(), randomUUID()];
    const [observer, leaving, dead] = [await open(), await open(leavingId), await open(deadId)];
    for (const session of [leaving, dead]) await session.beat({ shards: [], bots: [] });
    const seen = async (): Promise<readonly string[]> =>
      (await observer.senders()).map(({ id }) => id).filter((id) => id === leavingId || id === deadId);
    expect(await seen()).toHaveLength(2);
    await leaving.beat({ shards: [], bots: [] }, "leaving");
    expect(await seen()).toEqual([deadId]);
    dead.end();
    await waitFor("its session is over", async () => (await seen()).length === 0 || undefined);
  });
});
