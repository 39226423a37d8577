import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createLog, createPorts, startServices, systemClock, type Ports } from "@telebus/service";
import { createSimulator, SimulatorControl, type Simulator } from "@telebus/telegram-sim";
import { freePort, testApiKey, waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { configurePlatform } from "../src/platform.js";

const tokenOf = (bot: number, word: string): string => `${bot}:AA${word.repeat(33).slice(0, 33)}`;
const FIRST = { id: 1_000_001, token: tokenOf(1_000_001, "first") };
const SECOND = { id: 1_000_002, token: tokenOf(1_000_002, "second"), newToken: tokenOf(1_000_002, "newer") };
const THIRD = { id: 1_000_003, token: tokenOf(1_000_003, "third") };
const WRONG = tokenOf(1_000_004, "wrong");
const SEAL_KEY = "a-seal-key-that-nobody-may-ever-see";
const WEBHOOK_SECRET = "a-webhook-secret-of-the-environment";
const STREAMS = ["UPDATES", "EVENTS", "RESULTS", "CALLS_NOW", "CALLS_LATER"] as const;
const HEADER = "x-telegram-bot-api-secret-token";

const OpenApi = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });
const Key = z.object({ id: z.string(), key: z.string() });

describeOnEachBackend("three bots on one deployment", (backend) => {
  let simulator: Simulator;
  let people: SimulatorControl;
  let ports: Ports;
  let running: { readonly url: string; stop(): Promise<void> };
  /** Everything that leaves the platform in words: logs, events, answers. */
  const said: string[] = [];
  const secrets = new Set([
    testApiKey,
    SEAL_KEY,
    WEBHOOK_SECRET,
    FIRST.token,
    SECOND.token,
    SECOND.newToken,
    THIRD.token,
    WRONG,
  ]);

  beforeAll(async () => {
    simulator = createSimulator({ limitMode: "open" });
    await simulator.start();
    people = new SimulatorControl(simulator.url);
    for (const [n, { token }] of [FIRST, SECOND, THIRD].entries())
      await people.addBot({ token, username: `story_${n + 1}_bot` });
    const port = await freePort();
    const log = createLog({ level: "trace" }, { write: (line: string) => void said.push(line) });
    const [bus, state] = await Promise.all([backend.createBus("secrets"), backend.createState()]);
    ports = createPorts(
      { bus, state, clock: systemClock, log },
      { apiKey: testApiKey, sealKeys: [SEAL_KEY] },
    );
    for (const stream of STREAMS)
      await bus.subscribe({
        mode: "unordered",
        concurrency: 1,
        service: "observer",
        stream,
        name: `secrets-${Math.random().toString(36).slice(2)}`,
        receive: async (event) => {
          said.push(JSON.stringify(event));
          return [];
        },
      });
    const env = {
      BOT_TOKEN: FIRST.token,
      BOT_MODE: "webhook",
      WEBHOOK_SECRET,
      WEBHOOK_HOST: `http://127.0.0.1:${port}`,
      TELEGRAM_API_ROOT: simulator.url,
      DATABASE_URL: await backend.databaseUrl(),
      API_SECRET_KEY: testApiKey,
      SEAL_KEY,
      SENDER_LIMITS: "off",
      PORT: String(port),
    };
    const services = configurePlatform(env).map((create) => create(ports));
    running = await startServices(services, ports, { host: "127.0.0.1", port });
  }, 90_000);
  afterAll(async () => {
    await running.stop();
    await simulator.stop();
  });

  /** Every answer is kept, whatever it is. */
  const api = async (
    method: string,
    path: string,
    { key = testApiKey, body }: { key?: string; body?: unknown } = {},
  ) => {
    const answer = await fetch(`${running.url}${path}`, {
      method,
      headers: { "x-api-key": key, ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isShownOnce = path === "/api/keys" && method === "POST";
    if (!isShownOnce) said.push(`${method} ${path} ${JSON.stringify([...answer.headers])} ${text}`);
    const isJson = /json/.test(answer.headers.get("content-type") ?? "");
    const parsed: unknown = isJson ? JSON.parse(text) : text;
    return { status: answer.status, body: parsed };
  };
  const secretOf = (bot: number): string => ports.live.bot(bot)?.webhookSecrets[0] ?? "";
  const deliver = async (bot: number, secret: string): Promise<number> => {
    const answer = await fetch(`${running.url}/telegram/webhook/${bot}`, {
      method: "POST",
      headers: { "content-type": "application/json", [HEADER]: secret },
      body: JSON.stringify({
        update_id: 5,
        message: { message_id: 1, date: 1, chat: { id: 1, type: "private" } },
      }),
    });
    said.push(`${answer.status} ${await answer.text()}`);
    return answer.status;
  };
  const hasWebhook = (bot: number): Promise<boolean> =>
    waitFor(
      `a webhook of ${bot}`,
      async () =>
        (await people.calls({ method: "setWebhook" })).calls.some(
          (call) => call.bot === bot && call.outcome.ok,
        ),
      { timeoutMs: 30_000, everyMs: 200 },
    );

  test("are added, each with its own features, secret and prefix, and each answers its people", async () => {
    await waitFor("the first is there", async () => ports.live.bot(FIRST.id) !== undefined);
    const second = {
      token: SECOND.token,
      mode: "webhook",
      features: ["distributor"],
      home: "distributor",
      commandPrefix: "!",
    };
    const third = { token: THIRD.token, mode: "webhook", features: [], home: "admin", commandPrefix: ";" };
    for (const body of [second, third])
      expect(await api("POST", "/api/bots", { body })).toMatchObject({ status: 201 });
    for (const { id } of [FIRST, SECOND, THIRD]) await hasWebhook(id);
    const all = [FIRST.id, SECOND.id, THIRD.id].map(secretOf);
    for (const secret of all) secrets.add(secret);
    expect(new Set(all).size).toBe(3);
    const { id: ada } = await people.addPerson({ first_name: "Ada" });
    for (const [bot, text] of [
      [FIRST.id, "/help"],
      [SECOND.id, "!help"],
      [THIRD.id, ";help"],
    ] as const) {
      await people.send({ from: ada, bot, text: "/start" });
      await people.send({ from: ada, bot, text });
    }
    const answered = async (bot: number) =>
      (await people.calls({ chat: ada })).calls.filter((call) => call.bot === bot && call.outcome.ok).length;
    for (const { id } of [FIRST, SECOND, THIRD])
      await waitFor(`${id} has answered twice`, async () => (await answered(id)) >= 2, {
        timeoutMs: 30_000,
        everyMs: 200,
      });
  }, 120_000);

  test("are closed to each other's secrets, and to keys of another bot", async () => {
    for (const { id } of [FIRST, SECOND, THIRD])
      for (const { id: other } of [FIRST, SECOND, THIRD])
        expect({ id, other, status: await deliver(id, secretOf(other)) }).toEqual({
          id,
          other,
          status: id === other ? 200 : 401,
        });
    for (const secret of ["", testApiKey, FIRST.token, "x".repeat(10_000)])
      expect(await deliver(FIRST.id, secret).catch(() => 401)).not.toBe(200);

    const wish = {
      name: "of the second",
      scopes: ["bots:write", "dead-letters:write", "journeys:read"],
      bots: [SECOND.id],
    };
    const { key } = Key.parse((await api("POST", "/api/keys", { body: wish })).body);
    secrets.add(key);
    const isKnown = async () => (await api("GET", `/api/bots/${SECOND.id}`, { key })).status === 200;
    await waitFor("the key is known", isKnown, { everyMs: 100 });
    const nobody = await api("GET", "/api/bots/1999999999", { key });
    for (const { id } of [FIRST, THIRD]) expect(await api("GET", `/api/bots/${id}`, { key })).toEqual(nobody);
    expect((await api("GET", "/api/bots", { key })).body).toMatchObject({ bots: [{ id: SECOND.id }] });
    expect((await api("POST", "/api/keys", { key, body: wish })).status).toBe(403);
    const journeys = await api("GET", "/api/journeys", { key });
    expect(JSON.stringify(journeys.body)).not.toMatch(new RegExp(`"bot":(?!${SECOND.id}|null)`));
  });

  test("say none of their tokens, secrets and keys: in no log line, event, error, metric, page and answer", async () => {
    // Errors and changes: each of them might quote what it was given.
    await api("POST", "/api/bots", { body: { token: WRONG } });
    await api("POST", "/api/bots", { body: { token: THIRD.token } });
    await api("POST", "/api/bots", { body: { token: `${THIRD.token} ` } });
    await api("PUT", `/api/bots/${SECOND.id}/token`, { body: { token: THIRD.token } });
    await api("PUT", `/api/bots/${SECOND.id}/token`, { body: { token: SECOND.newToken } });
    await api("POST", `/api/bots/${SECOND.id}/webhook/secret`, { body: {} });
    await api("GET", "/api/bots", { key: `${testApiKey}x` });
    await ports.bus.bury({
      id: "gateway:1000001:body",
      service: "gateway",
      reason: "not an update",
      bytes: Buffer.from("{"),
    });
    await fetch(`${running.url}/telegram/webhook/${FIRST.id}`, {
      method: "POST",
      headers: { [HEADER]: secretOf(FIRST.id), "content-type": "application/json" },
      body: "no update",
    });
    secrets.add(secretOf(SECOND.id));

    const description = await api("GET", "/docs/openapi.json");
    const { paths } = OpenApi.parse(description.body);
    const readable = Object.entries(paths).flatMap(([path, of]) => ("get" in of ? [path] : []));
    expect(readable.length).toBeGreaterThan(20);
    for (const path of readable)
      for (const id of [SECOND.id, 1]) await api("GET", path.replaceAll(/\{[^}]+\}/g, String(id)));
    for (const path of ["/metrics", "/health/live", "/health/ready", "/docs", "/nowhere"])
      await api("GET", path);
    for (const letter of await ports.bus.deadLetters())
      said.push(JSON.stringify(letter), Buffer.from(letter.bytes).toString());
    await waitFor("what was said last is known", async () =>
      said.some((one) => one.includes("/health/ready")),
    );

    // Also the part of a token that is the secret, and the part of a key.
    const words = [...secrets]
      .filter((secret) => secret !== "")
      .flatMap((secret) => [secret, secret.replace(/^(\d+:|tb_[a-z0-9]+_)/, "")]);
    expect(words.every((word) => word.length >= 16)).toBe(true);
    const betrayed = words.flatMap((word) =>
      said.filter((one) => one.includes(word)).map((one) => one.replaceAll(word, "<SECRET>").slice(0, 300)),
    );
    expect(betrayed).toEqual([]);
    expect(said.length).toBeGreaterThan(100);
  }, 120_000);
});
