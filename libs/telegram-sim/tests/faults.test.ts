import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { request } from "undici";
import { setStage, TOKEN, type Stage } from "./stage.js";
import { TurnedClock } from "./turned-clock.js";
import { startWebhookReceiver } from "./webhook-receiver.js";

let clock: TurnedClock;
let stage: Stage;
beforeEach(async () => {
  clock = new TurnedClock();
  stage = await setStage({ clock });
});
afterEach(() => stage.close());

describe("faults on command", () => {
  test("the next calls of a method to a chat are refused as told, then all is well again", async () => {
    const { bot, control, lisbon, oslo } = stage;
    const error = {
      code: 429,
      description: "Too Many Requests: retry after 9",
      parameters: { retry_after: 9 },
    };
    await control.addFault({ method: "sendMessage", chat: lisbon, times: 2, error });
    await bot.send(oslo, "elsewhere");
    for (const _ of [1, 2])
      expect(await bot.call("sendMessage", { chat_id: lisbon, text: "x" })).toMatchObject({
        error_code: 429,
        parameters: { retry_after: 9 },
      });
    await bot.send(lisbon, "x");
  });

  test("a gateway's page comes in place of an answer", async () => {
    await stage.control.addFault({ html: { status: 502, body: "<h1>Bad Gateway</h1>" } });
    const { statusCode, headers, body } = await request(`${stage.simulator.url}/bot${TOKEN}/getMe`);
    expect([statusCode, headers["content-type"]]).toEqual([502, "text/html"]);
    expect(await body.text()).toBe("<h1>Bad Gateway</h1>");
  });

  test.each([
    ["before", 0],
    ["after", 1],
  ] as const)("a connection cut %s leaves %i messages", async (drop, messages) => {
    const { bot, control } = stage;
    const { id } = await control.addChat({ type: "supergroup", title: "Quiet", members: ["Ada"] });
    await control.setMember({ chat: id, user: bot.id, status: "administrator" });
    const before = (await control.messages(id)).length;
    await control.addFault({ method: "sendMessage", drop });
    await expect(bot.send(id, "did it arrive?")).rejects.toThrow(/closed|reset|hang up/i);
    expect((await control.messages(id)).length - before).toBe(messages);
    expect((await control.calls({ method: "sendMessage" })).calls.at(-1)?.outcome).toEqual({
      ok: false,
      dropped: drop,
    });
  });

  test("a delayed call waits", async () => {
    await stage.control.addFault({ method: "getMe", delayMs: 5000 });
    const answer = stage.bot.result("getMe");
    await clock.timerOf(5000);
    clock.turn(5000);
    expect(await answer).toMatchObject({ username: "echo_bot" });
  });
});

describe("answers that cannot be used", () => {
  const getMe = () => request(`${stage.simulator.url}/bot${TOKEN}/getMe`);

  test("JSON ends in the middle, and the call has been run", async () => {
    const { bot, control, oslo } = stage;
    await control.addFault({ method: "sendMessage", truncateAt: 20 });
    await expect(bot.send(oslo, "did it arrive?")).rejects.toThrow(/JSON/);
    expect((await control.messages(oslo)).at(-1)).toMatchObject({ text: "did it arrive?" });
  });

  test("a body comes piece by piece", async () => {
    await stage.control.addFault({ method: "getMe", slowBodyMs: 8000 });
    const { statusCode, body } = await getMe();
    expect(statusCode).toBe(200);
    let isWhole = false;
    const text = body.text().finally(() => {
      isWhole = true;
    });
    for (let n = 1; n <= 8; n += 1) {
      await clock.timerOf(1000);
      expect(isWhole).toBe(false);
      clock.turn(1000);
    }
    expect(JSON.parse(await text)).toMatchObject({ ok: true, result: { username: "echo_bot" } });
  });

  test("5xx in the Bot API's form", async () => {
    await stage.control.addFault({ error: { code: 500, description: "Internal Server Error: restart" } });
    const { statusCode, body } = await getMe();
    expect([statusCode, await body.json()]).toEqual([
      500,
      { ok: false, error_code: 500, description: "Internal Server Error: restart" },
    ]);
  });
});

/** What a call that must fail fails with. */
const errorOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "it did not fail",
    (error: unknown) => String(error),
  );

describe("a restart of the server", () => {
  const CUT = /closed|reset|hang up/i;

  test("cuts every bot's connection and refuses all until it is over; the control API goes on", async () => {
    const { bot, control, oslo } = stage;
    const reading = bot.call("getUpdates", { timeout: 30 });
    await clock.timerOf(30_000);
    const cut = errorOf(reading);
    await control.addFault({ restart: true, downMs: 5000 });
    expect(await cut).toMatch(CUT);
    await expect(bot.send(oslo, "x")).rejects.toThrow(CUT);
    expect((await control.people()).length).toBeGreaterThan(0);
    clock.turn(5000);
    await bot.send(oslo, "back again");
  });

  test.each([
    ["lost", 0],
    ["run", 1],
  ] as const)("a call under way is %s: %i messages", async (inFlight, messages) => {
    const { bot, control, oslo } = stage;
    const before = (await control.messages(oslo)).length;
    await control.addFault({ method: "sendMessage", delayMs: 2000 });
    const sending = bot.send(oslo, "in the middle");
    await clock.timerOf(2000);
    const cut = errorOf(sending);
    await control.addFault({ restart: true, downMs: 1000, inFlight });
    expect(await cut).toMatch(CUT);
    clock.turn(2000);
    await bot.result("getMe");
    expect((await control.messages(oslo)).length - before).toBe(messages);
  });

  test.each([
    ["lost", 0],
    ["run", 1],
  ] as const)("comes in the middle of a call that is named, which is %s", async (inFlight, messages) => {
    const { bot, control, lisbon, oslo } = stage;
    await control.addFault({ chat: oslo, restart: true, downMs: 1000, inFlight });
    await bot.send(lisbon, "elsewhere");
    const before = (await control.messages(oslo)).length;
    await expect(bot.send(oslo, "?")).rejects.toThrow(CUT);
    expect((await control.messages(oslo)).length - before).toBe(messages);
    clock.turn(1000);
    await bot.send(oslo, "!");
  });

  test("webhooks are delivered to again afterwards, and getWebhookInfo tells of it", async () => {
    const { bot, control, oslo } = stage;
    const webhook = await startWebhookReceiver();
    await bot.result("setWebhook", { url: webhook.url });
    await control.say("Ada", "Hello", oslo);
    const first = await webhook.next();
    await control.addFault({ restart: true, downMs: 3000 });
    clock.turn(3000);
    const second = await webhook.next();
    expect(second.update).toEqual(first.update);
    second.answer(200);
    expect(await bot.result("getWebhookInfo")).toMatchObject({
      last_synchronization_error_date: Math.floor(clock.now() / 1000) - 3,
    });
    await webhook.close();
  });
});
