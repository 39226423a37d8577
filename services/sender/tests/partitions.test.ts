import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createLog, keepDays, migrateDatabase, openDatabase, type Database } from "@telebus/service";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { createStore, type Store } from "../src/store.js";
import { dailyCalls } from "../src/tables.js";

const DAY_MS = 86_400_000;
const NOON = Date.UTC(2026, 1, 27, 12);

describeOnEachBackend("the tables of the days", (backend) => {
  let db: Database;
  let store: Store;
  beforeAll(async () => {
    db = openDatabase({ url: await backend.databaseUrl(), log: createLog({ level: "fatal" }) });
    await migrateDatabase(db, "sender", new URL("../migrations/", import.meta.url));
    store = createStore(db);
  }, 60_000);
  afterAll(() => db.close());

  const tables = async (): Promise<string[]> => {
    const { rows } = await db.pool.query<{ name: string }>(
      "select relname as name from pg_class where relkind = 'r' and relname like 'calls_%' order by 1",
    );
    return rows.map(({ name }) => name);
  };
  const callOf = (time: number) => ({
    id: `call of ${time}`,
    requestedAt: new Date(time),
    bot: 1,
    lane: "bulk" as const,
    method: "getMe",
    cost: 1,
  });

  test("are there from three days back to two ahead, over the end of a month, however many senders start", async () => {
    await Promise.all([1, 2, 3].map(() => keepDays(db, dailyCalls, NOON)));
    expect(await tables()).toEqual([
      "calls_20260224",
      "calls_20260225",
      "calls_20260226",
      "calls_20260227",
      "calls_20260228",
      "calls_20260301",
    ]);
  });

  test("take the calls of their day", async () => {
    const times = [-2, -1, 0, 1, 2].map((days) => NOON + days * DAY_MS);
    expect((await store.recordIntents(times.map(callOf))).before).toEqual([]);
    expect((await store.recordIntents(times.map(callOf))).before.map(({ state }) => state)).toEqual(
      times.map(() => "tried"),
    );
  });

  test("go when they are older than a week, and not before", async () => {
    const firstAndLast = async () => [(await tables())[0], (await tables()).at(-1)];
    await keepDays(db, dailyCalls, NOON + 4 * DAY_MS);
    expect(await firstAndLast()).toEqual(["calls_20260224", "calls_20260305"]);
    await keepDays(db, dailyCalls, NOON + 5 * DAY_MS);
    expect(await firstAndLast()).toEqual(["calls_20260225", "calls_20260306"]);
  });
});
