import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { BotStopped } from "@telebus/contracts";
import { testApiKey, waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { ADMINISTRATOR, BOT, startAdminWorld, TOKEN, type AdminWorld } from "./admin-world.js";
import { giveKey, giveScope } from "./api-keys.js";

const SECOND = 1_000_002;
const SECOND_TOKEN = `${SECOND}:AAsecondsecondsecondsecondsecondsecond`;
const THIRD = 1_000_003;
const THIRD_TOKEN = `${THIRD}:AAthirdthirdthirdthirdthirdthirdthird1`;

describeOnEachBackend("the bots of a deployment", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend, { BOT_HANDLER: "!" });
    await giveScope(world, ADMINISTRATOR, "admin");
    await world.telegram.addBot({ token: SECOND_TOKEN, username: "second_bot", first_name: "Second" });
    await world.telegram.addBot({ token: THIRD_TOKEN, username: "third_bot", first_name: "Third" });
  });
  afterAll(() => world.stop());

  const live = (bot: number) => world.ports.live.bot(bot);
  const becomes = (what: string, isSo: () => boolean) => waitFor(what, async () => isSo());

  test("begin with that of BOT_TOKEN, which every service then knows, by its name as soon as Telegram has told it", async () => {
    await becomes("the bot to be known", () => live(BOT)?.username === "first_bot");
    expect(live(BOT)).toMatchObject({
      token: TOKEN,
      isOn: true,
      mode: "polling",
      features: ["distributor"],
      home: "distributor",
      commandPrefix: "!",
    });
  });

  test("grow by a token, which nobody ever sees again, and every service knows of it", async () => {
    const body = { token: SECOND_TOKEN, features: ["distributor", "newsletter"], commandPrefix: "." };
    const added = await world.api("POST", "/api/bots", { body });
    await becomes("the second bot to be published", () => live(SECOND) !== undefined);

    expect(added).toMatchObject({
      status: 201,
      body: { id: SECOND, username: "second_bot", state: "ok", mode: "polling", home: "admin", isOn: true },
    });
    expect(live(SECOND)).toMatchObject({ token: SECOND_TOKEN, commandPrefix: ".", home: "admin" });
    const answers = [
      added,
      await world.api("GET", "/api/bots"),
      await world.api("GET", `/api/bots/${SECOND}`),
    ];
    expect(JSON.stringify(answers)).not.toContain(SECOND_TOKEN.split(":")[1]);
    const rows = await world.sql("select token from admin.bots union select value from admin.live_entries");
    expect(JSON.stringify(rows)).not.toContain(SECOND_TOKEN.split(":")[1]);
  });

  test.each([
    [409, { token: SECOND_TOKEN }],
    [422, { token: `${THIRD}:AAwrongwrongwrongwrongwrongwrongwrong` }],
    [400, { token: "hello" }],
    [400, { token: THIRD_TOKEN, features: ["gateway"] }],
    [400, { token: THIRD_TOKEN, colour: "red" }],
    [422, { token: THIRD_TOKEN, features: ["distributor"], home: "newsletter" }],
    [422, { token: THIRD_TOKEN, defaults: { private: "llm" } }],
    [422, { token: THIRD_TOKEN, mode: "webhook" }],
  ])("do not grow by what cannot be: %i for %j", async (status, body) => {
    const answer = await world.api("POST", "/api/bots", { body });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(JSON.stringify(answer.body)).not.toContain(body.token.split(":")[1] ?? "hello");
    expect(live(THIRD)).toBeUndefined();
  });

  test("do not grow while Telegram is silent, and the answer says so", async () => {
    await world.telegram.addFault({
      method: "getMe",
      bot: THIRD,
      error: { code: 502, description: "Bad Gateway" },
    });
    const answer = await world.api("POST", "/api/bots", { body: { token: THIRD_TOKEN } });
    expect(answer).toMatchObject({
      status: 503,
      body: { detail: expect.stringContaining("does not answer") },
    });
  });

  test("are changed by those alone who have read what they change", async () => {
    const path = `/api/bots/${SECOND}`;
    const read = await world.api("GET", path);
    const revision = read.headers.get("etag") ?? "";
    const change = (body: object, match: string) =>
      fetch(`${world.url}${path}`, {
        method: "PATCH",
        headers: { "x-api-key": testApiKey, "content-type": "application/json", "if-match": match },
        body: JSON.stringify(body),
      });
    expect((await change({ features: ["newsletter"], home: "newsletter" }, revision)).status).toBe(200);
    expect((await change({ features: ["distributor"], home: "distributor" }, revision)).status).toBe(412);
    expect((await world.api("PATCH", path, { body: { features: ["distributor"] } })).status).toBe(422);
    await becomes("the change to be published", () => live(SECOND)?.home === "newsletter");
  });

  test("take a new token of the same bot, and no other", async () => {
    const put = (token: string) => world.api("PUT", `/api/bots/${SECOND}/token`, { body: { token } });
    expect((await put(TOKEN)).status).toBe(422);
    expect((await put(`${SECOND}:AAwrongwrongwrongwrongwrongwrongwrong`)).status).toBe(422);
    expect(live(SECOND)?.token).toBe(SECOND_TOKEN);
    expect((await put(SECOND_TOKEN)).status).toBe(200);
  });

  test("are switched off and on, removed and brought back", async () => {
    const path = `/api/bots/${SECOND}`;
    await world.api("PATCH", path, { body: { isOn: false } });
    await becomes("the bot to be off", () => live(SECOND)?.isOn === false);
    await world.api("PATCH", path, { body: { isOn: true } });
    await becomes("the bot to be on", () => live(SECOND)?.isOn === true);

    expect(await world.api("DELETE", path)).toMatchObject({ status: 200, body: { state: "removed" } });
    await becomes("the bot to be gone", () => live(SECOND) === undefined);
    expect((await world.api("PATCH", path, { body: { isOn: true } })).status).toBe(404);
    expect(await world.api("GET", "/api/bots")).toMatchObject({ body: { bots: [{ id: BOT }] } });
    expect(await world.api("GET", "/api/bots?removed=true")).toMatchObject({
      body: { bots: [{ id: BOT }, { id: SECOND, state: "removed" }] },
    });
    expect((await world.api("POST", `${path}/restore`)).status).toBe(200);
    expect((await world.api("POST", `${path}/restore`)).status).toBe(409);
    await becomes("the bot to be back", () => live(SECOND)?.home === "newsletter");
  });

  test("are listed page by page", async () => {
    const first = await world.api("GET", "/api/bots?limit=1");
    expect(first.body).toMatchObject({ bots: [{ id: BOT }], next: BOT });
    const second = await world.api("GET", `/api/bots?limit=1&after=${BOT}`);
    expect(second.body).toMatchObject({ bots: [{ id: SECOND }], next: SECOND });
    expect((await world.api("GET", `/api/bots?limit=1&after=${SECOND}`)).body).toEqual({ bots: [] });
  });

  test("do not show themselves to keys that are bound to others", async () => {
    const key = await giveKey(world, { scopes: ["bots:write"], bots: [BOT] });
    expect(await world.api("GET", "/api/bots", { key })).toMatchObject({ body: { bots: [{ id: BOT }] } });
    const foreign = await world.api("GET", `/api/bots/${SECOND}`, { key });
    const none = await world.api("GET", "/api/bots/77777", { key });
    expect({ status: foreign.status, body: foreign.body }).toEqual({ status: none.status, body: none.body });
    for (const [method, path, body] of [
      ["PATCH", "", { isOn: false }],
      ["DELETE", "", undefined],
      ["PUT", "/token", { token: SECOND_TOKEN }],
      ["GET", "/status", undefined],
      ["GET", "/webhook", undefined],
      ["PUT", "/webhook", {}],
      ["DELETE", "/webhook", {}],
      ["POST", "/webhook/secret", undefined],
      ["POST", "/restore", undefined],
    ] as const)
      expect((await world.api(method, `/api/bots/${SECOND}${path}`, { key, body })).status).toBe(404);
    expect((await world.api("POST", "/api/bots", { key, body: { token: THIRD_TOKEN } })).status).toBe(403);
    const reader = await giveKey(world, { scopes: ["bots:read"] });
    expect((await world.api("GET", `/api/bots/${SECOND}`, { key: reader })).status).toBe(200);
    expect((await world.api("DELETE", `/api/bots/${SECOND}`, { key: reader })).status).toBe(403);
    expect(live(SECOND)?.isOn).toBe(true);
  });

  test("leave in the audit log who has changed what, without tokens", async () => {
    const rows = await world.sql("select actor, action, bot, details from admin.audit order by id");
    expect(rows).toContainEqual(expect.objectContaining({ actor: "system", action: "bot.added" }));
    for (const action of ["bot.added", "bot.changed", "bot.token.changed", "bot.removed", "bot.restored"])
      expect(rows).toContainEqual(expect.objectContaining({ actor: "master", action }));
    expect(JSON.stringify(rows)).not.toMatch(/:AA/);
  });

  test("whose token Telegram takes back are shown so, administrators are told once by another bot, and once when it is well", async () => {
    const faulty = { code: 401, description: "Unauthorized" };
    await world.telegram.addFault({ method: "getMe", bot: SECOND, times: 3, error: faulty });
    await world.tell(
      BotStopped({ bot: SECOND, class: "unauthorized", description: "Unauthorized" }),
      "sender",
    );
    const notice = await world.untilAsked(
      "administrators to be told",
      ({ method, params }) => method === "sendMessage" && JSON.stringify(params).includes("@second_bot"),
    );
    expect(notice).toMatchObject({ bot: BOT, chat: ADMINISTRATOR });
    expect(notice.params["text"]).toContain("@BotFather");
    expect(await world.api("GET", `/api/bots/${SECOND}/status`)).toMatchObject({
      body: { state: "token-refused", faults: [{ code: "token-refused" }], chats: {} },
    });

    await world.telegram.clearFaults();
    await world.api("PUT", `/api/bots/${SECOND}/token`, { body: { token: SECOND_TOKEN } });
    await world.untilAsked("administrators to be told that it is well", ({ params }) =>
      JSON.stringify(params).includes("well again"),
    );
    expect(world.asked.filter(({ params }) => JSON.stringify(params).includes("@second_bot"))).toHaveLength(
      2,
    );
    expect(await world.api("GET", `/api/bots/${SECOND}`)).toMatchObject({ body: { state: "ok" } });
  });
});
