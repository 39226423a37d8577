import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { ChatAddress } from "@telebus/contracts";
import { sendText } from "@telebus/telegram";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { LOCK_CLASS } from "../src/sending/shard-session.js";
import { startSenderWorld, type SenderWorld } from "./sender-world.js";

const MESSAGES = 40;

describeOnEachBackend("two senders on one database", (backend) => {
  let world: SenderWorld;
  beforeAll(async () => {
    world = await startSenderWorld(backend, { env: { GLOBAL_RATE_LIMIT: "20" } });
    await world.startAnother();
  }, 60_000);
  afterAll(() => world.stop());

  /** Broadcasts to a chat each: they are never repeated, so whatever comes twice is a fault. */
  const broadcast = async () => {
    const chats = await Promise.all(Array.from({ length: MESSAGES }, () => world.somebody()));
    const ids = await world.request(...chats.map((to) => sendText(to, "News", { lane: "bulk" })));
    return { chats, ids };
  };
  const statusesOf = async (ids: readonly string[]): Promise<string[]> =>
    Promise.all(ids.map(async (id) => (await world.result(id)).outcome.status));
  const timesSent = (chats: readonly ChatAddress[]): Promise<number[]> =>
    Promise.all(chats.map(async (to) => (await world.calls(to)).length));

  test("share the shards evenly", async () => {
    const shares = async (): Promise<string[]> => {
      const rows = await world.sql(
        `select count(*) as held from pg_locks join pg_database on pg_database.oid = database
         where locktype = 'advisory' and classid::bigint = $1 and granted and datname = current_database()
         group by pid`,
        [LOCK_CLASS >>> 0],
      );
      return rows.map(({ held }) => String(held));
    };
    const even = await waitFor("shared evenly", async () => {
      const now = await shares();
      return now.join() === "8,8" ? now : undefined;
    });
    expect(even).toHaveLength(2);
  });

  test("take over from each other when one stops: everything is sent, once", async () => {
    const { chats, ids } = await broadcast();
    await world.result(ids[5] ?? "");
    await world.running.stop();
    expect(new Set(await statusesOf(ids))).toEqual(new Set(["ok"]));
    expect(new Set(await timesSent(chats))).toEqual(new Set([1]));
  });

  test.each([
    [
      "the one that speaks loses its lock",
      `pg_locks join pg_database on pg_database.oid = database
       where locktype = 'advisory' and classid::bigint = ${LOCK_CLASS >>> 0} and granted`,
    ],
    ["the database ends every session", "pg_stat_activity where application_name = 'telebus'"],
  ])("speak one at a time: nothing is lost or sent twice when %s", async (_what, sessions) => {
    await world.startAnother();
    const { chats, ids } = await broadcast();
    await world.result(ids[5] ?? "");
    const ended = await world.sql(
      `select pg_terminate_backend(pid) from ${sessions} and datname = current_database()`,
    );
    expect(ended.length).toBeGreaterThan(0);
    const statuses = await statusesOf(ids);
    const sent = await timesSent(chats);
    expect(Math.max(...sent)).toBe(1);
    // At most what was under way at that moment is unknown; everything else has left.
    expect(statuses.filter((status) => status !== "ok" && status !== "unknown")).toEqual([]);
    const unknown = statuses.filter((status) => status === "unknown");
    expect(sent.filter((times) => times === 0).length).toBeLessThanOrEqual(unknown.length);
    expect(unknown.length).toBeLessThan(MESSAGES);
  });
});
