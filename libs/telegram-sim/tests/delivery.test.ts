import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { kindsOf } from "./bot.js";
import { setStage, type Stage } from "./stage.js";
import { TurnedClock } from "./turned-clock.js";
import { startWebhookReceiver, type Delivery, type WebhookReceiver } from "./webhook-receiver.js";

let clock: TurnedClock;
let stage: Stage;
let webhook: WebhookReceiver;

beforeEach(async () => {
  clock = new TurnedClock();
  stage = await setStage({ clock, random: () => 0.5 });
  webhook = await startWebhookReceiver();
});
afterEach(async () => {
  await stage.close();
  await webhook.close();
});

const Update = z.looseObject({ message: z.looseObject({ text: z.string() }) });

const textOf = ({ update }: Delivery): string => Update.parse(update).message.text;

const setWebhook = (more: object = {}): Promise<unknown> =>
  stage.bot.result("setWebhook", { url: webhook.url, ...more });

const info = (): Promise<unknown> => stage.bot.result("getWebhookInfo");

const waitingIds = async (request: object): Promise<number[]> => {
  const updates = z.array(z.looseObject({ update_id: z.number() }));
  return updates.parse(await stage.bot.result("getUpdates", request)).map(({ update_id }) => update_id);
};

/** Until one has succeeded, there is one connection. */
async function firstSuccess(): Promise<void> {
  await stage.control.say("Ada", "ping", "Kyoto");
  (await webhook.next()).answer(200);
}

/** Asks the simulator something, so that everything it was about to do at once has been done. */
const settle = async (): Promise<void> => {
  await info();
  await info();
};

describe("webhook", () => {
  test("an update arrives with the secret, and is gone once answered with 2xx", async () => {
    await setWebhook({ secret_token: "s3cret" });
    await stage.control.say("Ada", "Hello", stage.lisbon);
    const delivery = await webhook.next();
    expect(delivery.headers["x-telegram-bot-api-secret-token"]).toBe("s3cret");
    expect(textOf(delivery)).toBe("Hello");
    expect(await info()).toMatchObject({ url: webhook.url, pending_update_count: 1 });
    delivery.answer(200);
    await stage.control.say("Ada", "Again", stage.lisbon);
    const second = await webhook.next();
    expect(second.update.update_id).toBe(delivery.update.update_id + 1);
    second.answer(204);
  });

  test("a chat's next message waits for the answer to the one before; other chats and presses do not", async () => {
    const reply_markup = { inline_keyboard: [[{ text: "B", callback_data: "b" }]] };
    const { message_id } = await stage.bot.send(stage.lisbon, "x", { reply_markup });
    await setWebhook();
    await firstSuccess();
    await stage.control.say("Ada", "first", stage.lisbon);
    const first = await webhook.next();
    await stage.control.say("Ada", "second", stage.lisbon);
    await stage.control.say("Ada", "elsewhere", stage.oslo);
    const elsewhere = await webhook.next();
    expect(textOf(elsewhere)).toBe("elsewhere");
    await stage.control.press({ from: "Ada", chat: stage.lisbon, message_id, button: "b" });
    expect(kindsOf([(await webhook.next()).update])).toEqual(["callback_query"]);
    expect(webhook.waiting()).toBe(0);
    first.answer(200);
    expect(textOf(await webhook.next())).toBe("second");
  });

  test("what fails is tried again at once, then after 2, 4, 8, 16, 32 s, then after a random 60 to 120 s", async () => {
    await setWebhook();
    await stage.control.say("Ada", "Hello", stage.lisbon);
    (await webhook.next()).answer(500);
    await clock.timerOf(0);
    clock.turn(0);
    for (const seconds of [2, 4, 8, 16, 32, 90, 90]) {
      (await webhook.next()).answer(500);
      await clock.timerOf(seconds * 1000);
      clock.turn(seconds * 1000 - 1);
      await settle();
      expect(webhook.waiting()).toBe(0);
      clock.turn(1);
    }
    const last = await webhook.next();
    expect(textOf(last)).toBe("Hello");
    expect(await info()).toMatchObject({
      last_error_message: "Wrong response from the webhook: 500 Internal Server Error",
      pending_update_count: 1,
    });
    last.answer(200);
  });

  test("a pause that the bot asks for is honoured", async () => {
    await setWebhook();
    await stage.control.say("Ada", "Hello", stage.lisbon);
    (await webhook.next()).answer(503, { "retry-after": "7" });
    await clock.timerOf(7000);
    clock.turn(7000);
    const again = await webhook.next();
    expect(textOf(again)).toBe("Hello");
    again.answer(200);
  });

  test("an answer that takes longer than 60 s is a failure", async () => {
    await setWebhook();
    await stage.control.say("Ada", "Hello", stage.lisbon);
    await webhook.next();
    await clock.timerOf(60_000);
    clock.turn(60_000);
    await clock.timerOf(0);
    expect(await info()).toMatchObject({ last_error_message: "Read timeout expired" });
    clock.turn(0);
    (await webhook.next()).answer(200);
  });

  test("a button press dies after 150 s, a message lives a day", async () => {
    const reply_markup = { inline_keyboard: [[{ text: "B", callback_data: "b" }]] };
    const { message_id } = await stage.bot.send(stage.lisbon, "x", { reply_markup });
    await stage.control.press({ from: "Ada", chat: stage.lisbon, message_id, button: "b" });
    await stage.control.say("Ada", "Hello", stage.lisbon);
    clock.turn(150_000);
    expect(await info()).toMatchObject({ pending_update_count: 1 });
    clock.turn(24 * 3600 * 1000);
    expect(await info()).toMatchObject({ pending_update_count: 0 });
  });

  test("no more requests are under way than max_connections", async () => {
    await setWebhook({ max_connections: 1 });
    await stage.control.say("Ada", "one", stage.lisbon);
    await stage.control.say("Ada", "two", stage.oslo);
    const one = await webhook.next();
    await settle();
    expect(webhook.waiting()).toBe(0);
    one.answer(200);
    expect(textOf(await webhook.next())).toBe("two");
  });

  test("a new webhook gets one at a time until one has succeeded", async () => {
    await setWebhook();
    for (const chat of [stage.lisbon, stage.oslo, "Kyoto"]) await stage.control.say("Ada", "x", chat);
    const first = await webhook.next();
    await settle();
    expect(webhook.waiting()).toBe(0);
    first.answer(200);
    for (const delivery of [await webhook.next(), await webhook.next()]) delivery.answer(200);
  });

  test("twice as many failing lanes as connections stop everybody", async () => {
    await setWebhook({ max_connections: 1 });
    for (const chat of [stage.lisbon, stage.oslo, "Kyoto"]) await stage.control.say("Ada", "x", chat);
    for (const seconds of [100, 200]) {
      (await webhook.next()).answer(503, { "retry-after": String(seconds) });
      await clock.timerOf(seconds * 1000);
    }
    await settle();
    expect(webhook.waiting()).toBe(0);
    clock.turn(200_000);
    for (const _ of [1, 2, 3]) (await webhook.next()).answer(200);
  });

  test("what waits while nobody listens arrives when the webhook is there, unless it is dropped", async () => {
    await stage.control.say("Ada", "early", stage.lisbon);
    await setWebhook();
    (await webhook.next()).answer(200);
    await stage.bot.result("deleteWebhook");
    await stage.control.say("Ada", "late", stage.lisbon);
    await stage.bot.result("deleteWebhook", { drop_pending_updates: true });
    expect(await stage.bot.updates()).toEqual([]);
  });

  test("delivery goes on after a stop and a start, with the same update ids", async () => {
    await setWebhook();
    await stage.control.say("Ada", "Hello", stage.lisbon);
    const before = await webhook.next();
    await stage.simulator.stop();
    await stage.simulator.start();
    const after = await webhook.next();
    expect(after.update).toEqual(before.update);
    after.answer(200);
  });

  test.each([
    ["http://example.org/hook", "bad webhook: An HTTPS URL must be provided for webhook"],
    ["nonsense", "invalid webhook URL specified"],
  ])("the address %s is refused", async (url, refusal) => {
    expect((await stage.bot.call("setWebhook", { url })).description).toBe(`Bad Request: ${refusal}`);
  });
});

describe("getUpdates", () => {
  test("gives what waits until its offset confirms it", async () => {
    await stage.control.say("Ada", "one", stage.lisbon);
    await stage.control.say("Ada", "two", stage.oslo);
    const [one = 0, two = 0] = await waitingIds({});
    expect(two).toBe(one + 1);
    expect(await waitingIds({ offset: two })).toEqual([two]);
    expect(await waitingIds({ offset: two + 1 })).toEqual([]);
  });

  test("a negative offset forgets all but the last ones; a limit gives the first ones", async () => {
    for (const text of ["one", "two", "three"]) await stage.control.say("Ada", text, stage.lisbon);
    const all = await waitingIds({});
    expect(await waitingIds({ limit: 2 })).toEqual(all.slice(0, 2));
    expect(await waitingIds({ offset: -2 })).toEqual(all.slice(1));
    expect(await waitingIds({ offset: -100 })).toEqual(all.slice(1));
    expect(await waitingIds({ limit: 0 })).toEqual(all.slice(1, 2));
  });

  test("waits for the first update, no longer than its timeout", async () => {
    const waiting = stage.bot.result("getUpdates", { timeout: 30 });
    await clock.timerOf(30_000);
    await stage.control.say("Ada", "Hello", stage.lisbon);
    expect(await waiting).toHaveLength(1);
    await stage.bot.updates();
    const inVain = stage.bot.result("getUpdates", { timeout: 20 });
    await clock.timerOf(20_000);
    clock.turn(20_000);
    expect(await inVain).toEqual([]);
  });

  test("a second reader sends the first away; a webhook sends all away", async () => {
    const first = stage.bot.call("getUpdates", { timeout: 30 });
    await clock.timerOf(30_000);
    await stage.bot.call("getUpdates");
    expect(await first).toMatchObject({
      error_code: 409,
      description: expect.stringMatching(/terminated by other/),
    });
    await setWebhook();
    expect(await stage.bot.call("getUpdates")).toMatchObject({
      error_code: 409,
      description: expect.stringMatching(/^Conflict: can't use getUpdates method while webhook is active/),
    });
  });

  test("only asked-for kinds are kept; a list of unknown names changes nothing", async () => {
    await stage.bot.result("getUpdates", { allowed_updates: ["callback_query"] });
    await stage.control.say("Ada", "unheard", stage.lisbon);
    await stage.bot.result("getUpdates", { allowed_updates: ["mesage"] });
    await stage.control.say("Ada", "unheard", stage.lisbon);
    expect(await stage.bot.updates()).toEqual([]);
    expect(await info()).toMatchObject({ allowed_updates: ["callback_query"] });
  });
});
