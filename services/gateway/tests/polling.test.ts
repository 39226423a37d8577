import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { ServicesHere } from "@telebus/testing";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { openLiveWorld, tokenOf, type LiveWorld } from "./live-world.js";

const BOT = 4_000_001;
const OTHER = 4_000_002;

describeOnEachBackend("two gateways and a bot that polls", (backend) => {
  let world: LiveWorld;
  let second: ServicesHere;
  let person: number;
  beforeAll(async () => {
    world = await openLiveWorld(backend);
    second = await world.startAnother();
    for (const id of [BOT, OTHER])
      await world.telegram.addBot({ token: tokenOf(id), username: `bot_${id}`, first_name: "Bot" });
    person = (await world.telegram.addPerson({ first_name: "Ada" })).id;
    for (const bot of [BOT, OTHER]) await world.telegram.send({ from: person, bot, text: "/start" });
  }, 60_000);
  afterAll(() => world.stop());

  const polls = async (bot = BOT) => (await world.telegram.calls({ bot, method: "getUpdates" })).calls;
  const callsOf = async (bot: number) =>
    (await world.telegram.calls({ bot })).calls.map(({ method }) => method);
  const texts = (bot = BOT): unknown[] =>
    world.stored(bot).map(({ update }) => {
      const { message } = update;
      return typeof message === "object" && message !== null && "text" in message ? message.text : undefined;
    });
  const say = async (text: string, bot = BOT): Promise<void> => {
    await world.telegram.send({ from: person, bot, text });
    await waitFor(`${text} stored`, () => texts(bot).includes(text));
  };

  test("a bot is polled as soon as it is published, and what it has kept comes", async () => {
    await world.publish({ id: BOT, mode: "polling", username: "" });
    await waitFor("the first update", () => texts().includes("/start"));
    expect((await callsOf(BOT)).indexOf("getMe")).toBe(0);
  });

  test("one of the two polls, never both", async () => {
    for (let n = 0; n < 5; n++) await say(`hello ${n}`);
    const all = await polls();
    expect(all.filter(({ outcome }) => !outcome.ok)).toEqual([]);
    expect((await callsOf(BOT)).filter((method) => method === "deleteWebhook")).toHaveLength(1);
  });

  test("its changes hold for the next update, though the poll has begun before", async () => {
    await world.publish({ id: BOT, mode: "polling", features: ["llm"], home: "llm", commandPrefix: "!" });
    await waitFor("the change known", () => world.gateway.ports.live.bot(BOT)?.home === "llm");
    await waitFor("the change known to the other", () => second.ports.live.bot(BOT)?.home === "llm");
    await say("for the new home");
    expect(world.stored(BOT).at(-1)?.owner).toBe("llm");
  });

  test("a bot that is off is not polled, and what was said meanwhile comes when it is on", async () => {
    await world.publish({ id: BOT, mode: "polling", isOn: false });
    await waitFor("off", () =>
      [world.gateway, second].every(({ ports }) => ports.live.bot(BOT)?.isOn === false),
    );
    await world.telegram.send({ from: person, bot: BOT, text: "while it slept" });
    const before = (await polls()).length;
    await world.publish({ id: OTHER, mode: "polling" });
    await say("the other goes on", OTHER);
    expect(texts()).not.toContain("while it slept");
    expect((await polls()).length).toBe(before);
    await world.publish({ id: BOT, mode: "polling" });
    await waitFor("what was said", () => texts().includes("while it slept"));
  });

  test("when one gateway goes the other takes over, and every update is stored once", async () => {
    for (const one of [second, world.gateway]) expect(one.ports.live.bot(BOT)?.isOn).toBe(true);
    await second.stop();
    for (let n = 0; n < 5; n++) await say(`after ${n}`);
    const ids = world.stored(BOT).map(({ update }) => update.update_id);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await polls()).filter(({ outcome }) => !outcome.ok)).toEqual([]);
  });

  test("a bot that changes to a webhook is no longer polled", async () => {
    await world.publish({ id: OTHER, mode: "webhook", webhookSecrets: ["other-secret"] });
    const update = { update_id: 99, message: { chat: { id: person, type: "private" }, text: "by webhook" } };
    await world.untilAnswered(200, () => world.bring(OTHER, "other-secret", update));
    const before = (await polls(OTHER)).length;
    await say("the first is still polled");
    expect((await polls(OTHER)).length).toBe(before);
  });
});

describeOnEachBackend("a gateway that may wake two bots a minute", (backend) => {
  let world: LiveWorld;
  beforeAll(async () => {
    world = await openLiveWorld(backend, { GATEWAY_WAKE_UPS_PER_MINUTE: "2" });
  }, 60_000);
  afterAll(() => world.stop());

  test("wakes two, and needs nothing of Telegram for those with a name and a webhook", async () => {
    const bots = [5_000_001, 5_000_002, 5_000_003, 5_000_004];
    for (const id of bots)
      await world.telegram.addBot({ token: tokenOf(id), username: `bot_${id}`, first_name: "B" });
    const [third = 0, fourth = 0] = bots.slice(2);
    for (const id of bots) await world.publish({ id, mode: "polling" });
    const woken = async (): Promise<readonly number[]> =>
      (await world.telegram.calls({ method: "deleteWebhook" })).calls.map(({ bot }) => bot);
    await waitFor("two woken", async () => (await woken()).length === 2);
    await world.publish({ id: fourth, webhookSecrets: ["fourth-secret"] });
    const update = { update_id: 1, message: { chat: { id: 5, type: "private" }, text: "hello" } };
    await world.untilAnswered(200, () => world.bring(fourth, "fourth-secret", update));
    expect(await woken()).toEqual(bots.slice(0, 2));
    expect((await world.telegram.calls({ bot: third })).calls).toEqual([]);
  });
});
