import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createJetStreamBus, provisionStreams, type Bus } from "@telebus/bus";
import { begin, CallFinished, CallRequested, type CallOutcome } from "@telebus/contracts";
import { createSimulator, SimulatorControl, type Simulator } from "@telebus/telegram-sim";
import {
  backendsOfThisRun,
  missingServers,
  spawnService,
  startNats,
  startPostgres,
  startRedis,
  testApiKey,
  waitFor,
  type SpawnedService,
} from "@telebus/testing";
import pg from "pg";
import { z } from "zod";
import { BOT, TOKEN } from "./admin-world.js";

const missing = missingServers(backendsOfThisRun());
const describeSurvival = missing.length === 0 ? describe : describe.skip;
const skipped = missing.length === 0 ? "" : `, skipped: ${missing.join("; ")}`;
const CHATS = 600;
const Made = z.looseObject({ id: z.int() });
const Runs = z.array(z.object({ run: z.int(), end: z.string().nullable() }));
const Known = z.object({ rows: z.int(), places: z.int() });
const Address = z.object({ port: z.int() });

/** What the sender was asked for, each event once. */
interface Seen {
  readonly id: string;
  readonly chat: number | undefined;
  readonly job: string | undefined;
  readonly text: string;
}

describeSurvival(`two processes of the control plane, and kill -9${skipped}`, () => {
  const stops: (() => Promise<unknown>)[] = [];
  const seen = new Map<string, Seen>();
  let env: Record<string, string>;
  let sql: pg.Pool;
  let bus: Bus;
  let simulator: Simulator;
  let feed: Server;
  let admins: SpawnedService[] = [];

  beforeAll(async () => {
    const [nats, redis, postgres] = await Promise.all([startNats(), startRedis(), startPostgres()]);
    if (nats === undefined || redis === undefined || postgres === undefined) throw new Error("no servers");
    await provisionStreams({ servers: nats.url });
    simulator = createSimulator({ limitMode: "open" });
    await simulator.start();
    await new SimulatorControl(simulator.url).addBot({
      token: TOKEN,
      username: "first_bot",
      first_name: "First",
    });
    feed = createServer().listen(0, "127.0.0.1");
    await once(feed, "listening");
    env = {
      NATS_URL: nats.url,
      REDIS_URL: redis.url,
      DATABASE_URL: postgres.url,
      API_SECRET_KEY: testApiKey,
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: simulator.url,
      ADMIN_PRIVATE_FEEDS: "true",
    };
    sql = new pg.Pool({ connectionString: postgres.url, max: 2 });
    bus = await createJetStreamBus({ servers: nats.url, name: "test" });
    await playSender();
    stops.push(
      () => nats.stop(),
      () => redis.stop(),
      () => postgres.stop(),
      () => simulator.stop(),
    );
    admins = [await spawnService("admin", env)];
    await waitFor("the bot", async () => (await sql.query("select from admin.bots")).rowCount === 1);
    await sql.query(
      `insert into admin.chats (bot, chat, type, first_seen_at, last_seen_at)
       select $1, 1000 + n, 'private', now(), now() from generate_series(1, $2::int) n`,
      [BOT, CHATS],
    );
  }, 90_000);
  afterAll(async () => {
    await Promise.all(admins.map((admin) => admin.kill("SIGKILL").catch(() => undefined)));
    await sql.end();
    await bus.close();
    feed.closeAllConnections();
    feed.close();
    for (const stop of stops) await stop();
  }, 60_000);

  /** Every call is made a little later, and its end told. */
  const playSender = () =>
    bus.subscribe({
      mode: "unordered",
      concurrency: 20,
      service: "sender",
      stream: "CALLS_LATER",
      name: "played",
      receive: async (event) => {
        const { data, id } = CallRequested.parse(event);
        const { bot, lane, method, chat, ref, job } = data;
        seen.set(id, { id, chat, job, text: String(data.params["text"]) });
        const outcome: CallOutcome = { status: "ok", result: true, messageIds: [1] };
        const draft = CallFinished({ bot, lane, method, chat, ref, job, origin: "admin", call: id, outcome });
        return [begin(draft, { id: `${id}:finished`, source: "sender", now: Date.now() })];
      },
    });
  const api = async (
    admin: SpawnedService,
    method: string,
    path: string,
    body: object = {},
  ): Promise<unknown> => {
    const headers = { "x-api-key": testApiKey, "content-type": "application/json" };
    const answer = await fetch(`${admin.url}${path}`, {
      method,
      headers,
      ...(method !== "GET" && { body: JSON.stringify(body) }),
    });
    return answer.json();
  };
  const first = (): SpawnedService => {
    const [admin] = admins;
    if (admin === undefined) throw new Error("no admin runs");
    return admin;
  };
  const callsOf = (job: string): Seen[] => [...seen.values()].filter((call) => call.job === job);
  const killFirst = async (): Promise<void> => {
    await first().kill("SIGKILL");
    admins.shift();
  };

  test("a broadcast reaches every chat once, though each process is killed in the middle of it (D6)", async () => {
    admins.push(await spawnService("admin", env));
    const body = { bot: BOT, content: { text: "Once" }, audience: { segment: {} } };
    const { id } = Made.parse(await api(first(), "POST", "/api/broadcasts", body));
    await api(first(), "POST", `/api/broadcasts/${id}/start`);
    const job = `broadcast:${id}`;
    await waitFor("a part of it", () => callsOf(job).length > 100, { timeoutMs: 30_000 });
    await killFirst();
    await waitFor("more of it", () => callsOf(job).length > 250, { timeoutMs: 30_000 });
    await killFirst();
    admins = [await spawnService("admin", env)];
    await waitFor(
      "all of it",
      async () => (await sql.query("select from admin.broadcasts where state = 'done'")).rowCount === 1,
      { timeoutMs: 60_000 },
    );
    const chats = callsOf(job).map(({ chat }) => chat);
    expect(new Set(chats).size).toBe(CHATS);
    expect(chats).toHaveLength(CHATS);
    const { rows } = await sql.query('select "end", count from admin.broadcast_counts');
    expect(rows).toEqual([{ end: "sent", count: CHATS }]);
  }, 180_000);

  test("a task whose process is killed or frozen is taken over by the other, and what it does happens once (D8)", async () => {
    const hanging: ServerResponse[] = [];
    const answer = (response: ServerResponse) =>
      response.end(
        JSON.stringify({
          version: "https://jsonfeed.org/version/1.1",
          items: [{ id: "1", title: "Only once" }],
        }),
      );
    feed.on("request", (_request, response: ServerResponse) => {
      if (hanging.length < 2) hanging.push(response);
      else answer(response);
    });
    const url = `http://127.0.0.1:${Address.parse(feed.address()).port}/feed`;
    const body = {
      bot: BOT,
      name: "Feed",
      kind: "feed-reader",
      start: true,
      config: { url, chat: 7, at_first: 5 },
    };
    const { id } = Made.parse(await api(first(), "POST", "/api/tasks", body));
    await waitFor("the first run to hang", () => hanging.length === 1, { timeoutMs: 20_000 });
    admins.push(await spawnService("admin", env));
    await killFirst();
    await waitFor("the other to take it over", () => hanging.length === 2, { timeoutMs: 40_000 });
    await first().kill("SIGSTOP");
    const frozen = first();
    admins.push(await spawnService("admin", env));
    const runs = async () => {
      const text = 'select run::int, "end" from admin.task_runs where task = $1 order by run';
      return Runs.parse((await sql.query(text, [id])).rows);
    };
    await waitFor("a third to take it over", async () => (await runs()).length === 3, { timeoutMs: 40_000 });
    await waitFor("its end", async () => (await runs())[2]?.end === "ok", { timeoutMs: 20_000 });
    await frozen.kill("SIGCONT");
    for (const response of hanging) answer(response);
    await waitFor(
      "the frozen one to come back",
      () => frozen.logs.some((line) => line.includes("too late")),
      { timeoutMs: 20_000 },
    );
    expect(await runs()).toEqual([
      { run: 1, end: "lost" },
      { run: 2, end: "lost" },
      { run: 3, end: "ok" },
    ]);
    expect(callsOf(`task:${id}`).map(({ text }) => text)).toEqual(["Only once"]);
  }, 180_000);

  test("dead letters are taken in once by two processes, also where one of them is killed (X13)", async () => {
    while (admins.length < 2) admins.push(await spawnService("admin", env));
    const letters = 400;
    const bury = async (from: number, to: number): Promise<void> => {
      for (let n = from; n < to; n++)
        await bus.bury({
          id: `dead:llm:updates:${n}`,
          service: "llm",
          reason: "it broke",
          bytes: Buffer.from(JSON.stringify({ bot: BOT, n })),
        });
    };
    const known = async () => {
      const text = "select count(*)::int as rows, count(distinct sequence)::int as places from admin.letters";
      return Known.parse((await sql.query(text)).rows[0]);
    };
    await bury(0, letters / 2);
    await waitFor("some of them", async () => (await known()).rows > 0, { timeoutMs: 20_000 });
    await killFirst();
    await bury(letters / 2, letters);
    // One that was put aside already is not put aside again.
    await bury(0, 10);
    await waitFor("all of them", async () => (await known()).places === letters, { timeoutMs: 30_000 });
    const open = async () =>
      (await (await fetch(`${first().url}/metrics`)).text()).includes(
        `telebus_dead_letters_open{service="llm"} ${letters}`,
      );
    await waitFor("the number of open ones", open, { timeoutMs: 20_000 });
    expect(await known()).toEqual({ rows: letters, places: letters });
  }, 120_000);
});
