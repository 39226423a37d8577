import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createLog, openDatabase, systemClock, type Database } from "@telebus/service";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { tryLock } from "../src/sending/lock-session.js";

const options = { lock: 77, answerWithinMs: 10_000, clock: systemClock };

describeOnEachBackend("the lock of the one that speaks", (backend) => {
  let db: Database;
  let other: Database;
  beforeAll(async () => {
    const open = { url: await backend.databaseUrl(), log: createLog({ level: "fatal" }) };
    db = openDatabase({ ...open, maxConnections: 1 });
    other = openDatabase(open);
  }, 60_000);
  afterAll(async () => {
    await db.close();
    await other.close();
  });

  /** Until the session's end has reached the server. */
  const lockOnceFree = async (from: Database) => {
    for (;;) {
      const session = await tryLock(from, options);
      if (session !== undefined) return session;
    }
  };

  test("is had by one at a time, until its session ends", async () => {
    const session = await tryLock(db, options);
    expect(session).toBeDefined();
    await session?.confirm();
    expect(await tryLock(other, options)).toBeUndefined();
    session?.end();
    (await lockOnceFree(other)).end();
  });

  test("leaves nothing behind where it is tried in vain", async () => {
    const session = await lockOnceFree(other);
    for (let n = 0; n < 20; n++) expect(await tryLock(db, options)).toBeUndefined();
    expect(db.pool.totalCount).toBe(1);
    const client = await db.pool.connect();
    expect([client.listenerCount("error"), client.listenerCount("end")]).toEqual([0, 0]);
    client.release();
    session.end();
  });

  test("is known to be gone as soon as the server ends the session", async () => {
    const session = await lockOnceFree(db);
    const broken = once(session.broken, "abort");
    await other.pool.query(
      "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = 77 and granted",
    );
    await broken;
    await expect(session.confirm()).rejects.toThrow(/connection/i);
    session.end();
    (await lockOnceFree(other)).end();
  });
});
