import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { allowedUpdates } from "@telebus/telegram";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { ADMINISTRATOR, BOT, startAdminWorld, TOKEN, type AdminWorld } from "./admin-world.js";
import { giveScope } from "./api-keys.js";

const PERSON = 42;

describeOnEachBackend("a bot's webhook", (backend) => {
  let world: AdminWorld;
  let gateway: Server;
  /** What came, and whether the gateway took its secret. */
  const came: { secret: string; isTaken: boolean }[] = [];

  beforeAll(async () => {
    // Plays the gateway: takes what carries a secret that is published.
    gateway = createServer((request, response) => {
      const secret = String(request.headers["x-telegram-bot-api-secret-token"] ?? "");
      const isTaken = world.ports.live.bot(BOT)?.webhookSecrets.includes(secret) === true;
      came.push({ secret, isTaken });
      request.resume().once("end", () => response.writeHead(isTaken ? 200 : 401).end());
    }).listen(0, "127.0.0.1");
    await once(gateway, "listening");
    const address = gateway.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    world = await startAdminWorld(backend, {
      BOT_MODE: "polling",
      WEBHOOK_HOST: `http://127.0.0.1:${port}`,
    });
    await giveScope(world, ADMINISTRATOR, "admin");
    await world.telegram.addPerson({ id: PERSON, first_name: "Ann" });
    await waitFor("the bot to be known", async () => world.ports.live.bot(BOT)?.username === "first_bot");
  });
  afterAll(async () => {
    await world.stop();
    gateway.closeAllConnections();
    gateway.close();
  });

  const path = `/api/bots/${BOT}/webhook`;
  const secrets = () => world.ports.live.bot(BOT)?.webhookSecrets ?? [];
  const atTelegram = async (method: string, params: object = {}): Promise<unknown> => {
    const answer = await fetch(`${world.telegramUrl}/bot${TOKEN}/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(params),
    });
    return answer.json();
  };
  const untilState = (state: string) =>
    waitFor(`the webhook to be ${state}`, async () => {
      const { body } = await world.api("GET", path);
      return JSON.stringify(body).includes(`"state":"${state}"`);
    });
  const says = () => world.telegram.say(PERSON, "hello");
  /** As time passes: the whole platform runs on the real clock. */
  const later = (column: string) =>
    world.sql(`update admin.bots set ${column} = ${column} - interval '11 minutes' where id = $1`, [BOT]);

  test("is set when an operator wants it, with a secret that gateways know first, and read back", async () => {
    const wanted = await world.api("PUT", path);
    expect(wanted).toMatchObject({ status: 202, body: { mode: "webhook", state: "being-set" } });
    await untilState("set");
    const { body } = await world.api("GET", path);
    expect(body).toMatchObject({
      wanted: { url: expect.stringMatching(new RegExp(`/telegram/webhook/${BOT}$`)) },
      faults: [],
      pending: 0,
    });
    expect(await atTelegram("getWebhookInfo")).toMatchObject({
      result: { allowed_updates: [...allowedUpdates], max_connections: 100 },
    });
    expect(world.ports.live.bot(BOT)?.mode).toBe("webhook");
    await says();
    await waitFor("the update to come", async () => came.length === 1);
    expect(came).toEqual([{ secret: secrets()[0], isTaken: true }]);
  });

  test("gets a new secret without one update being refused, and the former one is refused ten minutes later", async () => {
    const [former = ""] = secrets();
    const before = came.length;
    expect(await world.api("POST", `${path}/secret`)).toMatchObject({
      status: 202,
      body: { rotation: { isTold: false } },
    });
    await waitFor("both secrets to be published", async () => secrets().length === 2);
    expect(secrets()[1]).toBe(former);
    await says();
    await untilState("set");
    await says();
    await waitFor("both updates to come", async () => came.length === before + 2);
    expect(came.slice(before)).toEqual([
      { secret: former, isTaken: true },
      { secret: secrets()[0], isTaken: true },
    ]);
    expect((await world.api("POST", `${path}/secret`)).status).toBe(409);

    expect(secrets()).toHaveLength(2);
    await later("secret_changed_at");
    await waitFor("the former secret to be refused", async () => secrets().length === 1);
    expect(secrets()).not.toContain(former);
  });

  test("is told again by the next process when one dies between saying and noting it", async () => {
    await world.sql(
      "update admin.bots set webhook_task = 'set', webhook_due_at = now() - interval '1 second' where id = $1",
      [BOT],
    );
    await atTelegram("deleteWebhook");
    await untilState("set");
    const { body } = await world.api("GET", path);
    expect(body).toMatchObject({ faults: [] });
  });

  test("that somebody else changes is an alarm, told once, and once more when it is ours again", async () => {
    await atTelegram("setWebhook", { url: `https://elsewhere.example/bot${TOKEN}/hook` });
    await world.sql("update admin.bots set check_due_at = now() where id = $1", [BOT]);
    const notice = await world.untilAsked("the alarm", ({ params }) =>
      JSON.stringify(params).includes("elsewhere.example"),
    );
    expect(notice).toMatchObject({ bot: BOT, chat: ADMINISTRATOR, method: "sendMessage" });
    const { body } = await world.api("GET", path);
    expect(body).toMatchObject({ faults: [{ code: "webhook-elsewhere" }] });
    expect(JSON.stringify([body, notice])).not.toContain(TOKEN);
    const metrics = await world.api("GET", "/metrics");
    expect(metrics.body).toContain(`telebus_bot_faults{bot="${BOT}"} 1`);

    await world.api("PUT", path);
    await world.untilAsked("the all-clear", ({ params }) => JSON.stringify(params).includes("well again"));
    expect(world.asked.filter(({ method }) => method === "sendMessage")).toHaveLength(2);
  });

  test("that lacks kinds of updates is an alarm too", async () => {
    const { body } = await world.api("GET", path);
    const url = /"url":"([^"]+)"/.exec(JSON.stringify(body))?.[1];
    await atTelegram("setWebhook", { url, allowed_updates: ["message"] });
    expect((await world.api("GET", path)).body).toMatchObject({ faults: [{ code: "kinds-missing" }] });
    await world.api("PUT", path);
    await untilState("set");
  });

  test("that Telegram does not take is said in its words", async () => {
    const error = { code: 400, description: "Bad Request: bad webhook: Failed to resolve host" };
    await world.telegram.addFault({ method: "setWebhook", error });
    await world.api("PUT", path);
    await waitFor("the refusal to be shown", async () =>
      JSON.stringify((await world.api("GET", path)).body).includes("Failed to resolve host"),
    );
    await untilState("set");
    expect((await world.api("GET", path)).body).toMatchObject({ faults: [] });
  });

  test("is deleted when updates are to be polled, and one that comes back is said to block that", async () => {
    expect(await world.api("DELETE", path)).toMatchObject({ status: 202, body: { mode: "polling" } });
    await untilState("none");
    expect(await atTelegram("getWebhookInfo")).toMatchObject({ result: { url: "" } });
    expect((await world.api("POST", `${path}/secret`)).status).toBe(409);
    await atTelegram("setWebhook", { url: "https://elsewhere.example/hook" });
    expect((await world.api("GET", path)).body).toMatchObject({ faults: [{ code: "polling-blocked" }] });
  });
});
