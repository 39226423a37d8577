import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { configureService, sealKeys } from "@telebus/service";
import { runServices, testApiKey, waitFor, type ServicesHere } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { admin } from "../src/index.js";
import { ADMINISTRATOR, BOT, startAdminWorld, TOKEN, type AdminWorld } from "./admin-world.js";
import { giveKey } from "./api-keys.js";
import { journeyOf } from "./flow-traffic.js";

const Flow = z.looseObject({
  nodes: z.array(z.looseObject({ id: z.string(), isHere: z.boolean(), letters: z.int() })),
  edges: z.array(
    z.looseObject({
      from: z.string(),
      to: z.string(),
      perSecond: z.number(),
      failedPerSecond: z.number(),
      refusedPerSecond: z.number(),
      parts: z.array(z.looseObject({ bot: z.int(), detail: z.string(), perSecond: z.number() })),
    }),
  ),
  rates: z.record(z.string(), z.number()),
});
const History = z.object({
  stepSeconds: z.int(),
  points: z.array(z.looseObject({ at: z.string(), updates: z.int(), done: z.int(), failed: z.int() })),
});
const Overview = z.looseObject({
  attention: z.array(z.looseObject({ id: z.string(), level: z.string(), to: z.string() })),
  totals: z.record(z.string(), z.int()),
});
const OTHER_BOT = 1_000_079;

describeOnEachBackend("the flow", (backend) => {
  let world: AdminWorld;
  let second: ServicesHere;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    const env = {
      DATABASE_URL: await backend.databaseUrl(),
      API_SECRET_KEY: testApiKey,
      ADMIN_USER_IDS: String(ADMINISTRATOR),
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: world.telegramUrl,
    };
    second = await runServices([configureService(admin, env)], backend, { sealKeys: sealKeys(env) });
  }, 60_000);
  afterAll(async () => {
    await second.stop();
    await world.stop();
  });

  const flow = async (key?: string) =>
    Flow.parse((await world.api("GET", "/api/flow", { ...(key !== undefined && { key }) })).body);
  const history = async (span: string, key?: string) =>
    History.parse(
      (await world.api("GET", `/api/flow/history?span=${span}`, { ...(key !== undefined && { key }) })).body,
    );

  test("shows what passes between Telegram and the services, counted by two processes together", async () => {
    for (let n = 0; n < 20; n++) await journeyOf(world.ports.bus, { failed: n % 10 === 0 });
    await journeyOf(world.ports.bus, { refused: 4 });
    await journeyOf(world.ports.bus, { bot: OTHER_BOT });
    const seen = await waitFor(
      "all of it is counted",
      async () => {
        const now = await flow();
        return now.rates["done"] === 20 / 5 && now.rates["facts"] === 22 / 5 && now;
      },
      { everyMs: 100 },
    );
    // The control plane itself may ask for some, such as looks at chats.
    expect(seen.rates["calls"]).toBeGreaterThanOrEqual(22 / 5);
    expect(seen.rates).toMatchObject({
      updates: 22 / 5,
      done: 20 / 5,
      failed: 2 / 5,
      refused: 4 / 5,
      unknown: 0,
      facts: 22 / 5,
    });
    const edge = (from: string, to: string) => seen.edges.find((one) => one.from === from && one.to === to);
    expect(edge("telegram", "gateway")).toMatchObject({ perSecond: 22 / 5 });
    expect(edge("gateway", "distributor")).toMatchObject({
      perSecond: 22 / 5,
      parts: [
        { bot: BOT, detail: "message", perSecond: 21 / 5 },
        { bot: OTHER_BOT, detail: "message", perSecond: 1 / 5 },
      ],
    });
    expect(edge("distributor", "sender")?.parts[0]).toEqual({ bot: BOT, detail: "relay", perSecond: 21 / 5 });
    expect(edge("sender", "telegram")).toMatchObject({
      perSecond: 22 / 5,
      failedPerSecond: 2 / 5,
      refusedPerSecond: 4 / 5,
    });
    expect(seen.nodes.map(({ id }) => id)).toEqual(["telegram", "gateway", "admin", "distributor", "sender"]);
    expect(seen.nodes.find(({ id }) => id === "admin")).toMatchObject({ isHere: true });
    expect(seen.nodes.find(({ id }) => id === "distributor")).toMatchObject({ isHere: false });
  });

  test("keeps minutes, and shows an hour, a day and a week without gaps", async () => {
    const sumOf = (points: readonly { updates: number }[]): number =>
      points.reduce((sum, { updates }) => sum + updates, 0);
    await waitFor("kept", async () => sumOf((await history("hour")).points) === 22, { everyMs: 300 });
    for (const [span, points] of [
      ["hour", 60],
      ["day", 144],
      ["week", 168],
    ] as const) {
      const seen = await history(span);
      expect(seen.points).toHaveLength(points);
      expect(sumOf(seen.points)).toBe(22);
      const times = seen.points.map(({ at }) => Date.parse(at));
      expect(new Set(times.slice(1).map((at, n) => at - (times[n] ?? 0)))).toEqual(
        new Set([seen.stepSeconds * 1_000]),
      );
    }
    expect((await world.api("GET", "/api/flow/history?span=year")).status).toBe(400);
  });

  test("shows those who may see some bots these alone, and nobody else anything", async () => {
    const key = await giveKey(world, { scopes: ["chats:read"], bots: [OTHER_BOT] });
    await journeyOf(world.ports.bus);
    await journeyOf(world.ports.bus, { bot: OTHER_BOT });
    const seen = await waitFor("its update", async () => {
      const now = await flow(key);
      return now.rates["updates"] === 1 / 5 && now;
    });
    expect(seen.edges.flatMap(({ parts }) => parts).every(({ bot }) => bot === OTHER_BOT)).toBe(true);
    await waitFor(
      "its minute",
      async () => (await history("hour", key)).points.reduce((sum, { updates }) => sum + updates, 0) === 2,
      { everyMs: 300 },
    );
    expect((await world.api("GET", "/api/flow", { key: "wrong" })).status).toBe(401);
  });

  test("says what needs attention first, and to each what they may know", async () => {
    await world.ports.bus.bury({
      id: `dead:${BOT}:1`,
      service: "llm",
      reason: "it broke",
      bytes: Buffer.from("{}"),
    });
    await world.sql(
      `insert into admin.flow_minutes (at, bot, updates, calls, done, failed, unknown, refused)
       values (date_trunc('minute', now()) - interval '3 minutes', $1, 0, 0, 0, 0, 0, 12)`,
      [BOT],
    );
    await world.sql("update admin.bots set token_refusal = 'Unauthorized' where id = $1", [BOT]);
    const overview = async (key?: string) =>
      Overview.parse(
        (await world.api("GET", "/api/flow/overview", { ...(key !== undefined && { key }) })).body,
      );
    const seen = await waitFor(
      "the letter is known",
      async () => {
        const now = await overview();
        return now.attention.some(({ id }) => id === "letters-open") && now;
      },
      { everyMs: 300, timeoutMs: 15_000 },
    );
    expect(seen.attention.filter(({ level }) => level === "fault")).toMatchObject([
      { id: "service-away", values: { service: "gateway" } },
      { id: "service-away", values: { service: "sender" } },
      { id: "bot-refused", values: { bot: "@first_bot", reason: "Unauthorized" }, to: `/bots/${BOT}` },
    ]);
    expect(seen.attention.filter(({ level }) => level === "warning")).toMatchObject([
      {
        id: "told-to-wait",
        values: { bot: "@first_bot", count: expect.any(Number), minutes: 10 },
        to: `/queues?bot=${BOT}`,
      },
      { id: "letters-open", values: { service: "llm", count: 1 }, to: "/dead-letters?service=llm" },
      {
        id: "doctor-advice",
        values: { text: expect.stringContaining("API_SECRET_KEY") },
        to: "/health-check",
      },
    ]);
    expect(seen.totals).toMatchObject({ bots: 1, letters: 1 });
    const moderator = await giveKey(world, { scopes: ["chats:read"] });
    expect((await overview(moderator)).attention).toEqual([]);
  });
});
