import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { LiveBot, type ChatAddress } from "@telebus/contracts";
import { liveKey, sealPurpose } from "@telebus/service";
import { createSimulator, SimulatorControl, type Simulator } from "@telebus/telegram-sim";
import { callMethod, sendText } from "@telebus/telegram";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { Readable } from "node:stream";
import { z } from "zod";
import { startSenderWorld, type SenderWorld } from "./sender-world.js";

const Pause = z.object({ id: z.string() });
const OF_ENVIRONMENT = 1_000_099;

describeOnEachBackend("a bot of the live configuration", (backend) => {
  let world: SenderWorld;
  let elsewhere: Simulator;
  let bot = 1_000_100;
  beforeAll(async () => {
    world = await startSenderWorld(backend, { env: { SENDER_LIMITS: "off", BOT_TOKEN: "" } });
    elsewhere = createSimulator({ limitMode: "open" });
    await elsewhere.start();
  }, 60_000);
  beforeEach(() => {
    bot++;
  });
  afterAll(async () => {
    await elsewhere.stop();
    await world.stop();
  });

  const tokenOf = (id: number, word = "livelivelivelivelivelivelivelive"): string => `${id}:AA${word}`;
  /** As admin does: into the bucket, sealed. */
  const publish = async (change: Partial<LiveBot> & { plainToken?: string } = {}): Promise<void> => {
    const { plainToken = tokenOf(bot), ...fields } = change;
    const { sealer, bus } = world.running.ports;
    const known = LiveBot.parse({
      id: bot,
      token: sealer.seal(plainToken, sealPurpose.token(bot)),
      username: "live_bot",
      isOn: true,
      mode: "webhook",
      webhookSecrets: [],
      features: ["distributor"],
      home: "distributor",
      defaults: {},
      customCommands: [],
      aliases: {},
      disabledCommands: [],
      ...fields,
    });
    await bus.live.put(liveKey.bot(bot), JSON.stringify(known));
  };
  const remove = () => world.running.ports.bus.live.remove(liveKey.bot(bot));
  /** Somebody who knows the bot, at Telegram. */
  const somebody = async (at: SimulatorControl = world.people): Promise<ChatAddress> => {
    await at.addBot({ token: tokenOf(bot), username: `live_${bot}_bot` });
    const { id } = await at.addPerson({ first_name: "Ada" });
    await at.send({ from: id, bot, text: "/start" });
    return { bot, chat: id, type: "private" };
  };
  const texts = async (to: ChatAddress, at: SimulatorControl = world.people): Promise<unknown[]> =>
    (await at.calls({ chat: to.chat })).calls
      .filter(({ outcome }) => outcome.ok)
      .map(({ params }) => params["text"]);
  const parked = async (): Promise<number> =>
    (await world.sql("select from sender.parked where bot = $1", [bot])).length;
  const untilParked = (count: number): Promise<boolean> =>
    waitFor(`parked: ${count}`, async () => (await parked()) === count);
  const pauses = () =>
    world.sql("select id, reason from sender.pauses where lifted_at is null and scope @> $1", [
      JSON.stringify({ bot }),
    ]);

  test("speaks as soon as it is published; nobody has named it in the environment", async () => {
    const ada = await somebody();
    expect(await world.outcomeOf(sendText(ada, "too early"))).toMatchObject({
      status: "failed",
      class: "unauthorized",
      reaction: "bot-stopped",
    });
    await publish();
    await waitFor("spoken", async () => {
      const { status } = await world.outcomeOf(sendText(ada, "hello"));
      return status === "ok";
    });
    expect((await texts(ada)).at(-1)).toBe("hello");
  });

  test("that is switched off says nothing, and all of it in order when it is on again", async () => {
    const ada = await somebody();
    await publish();
    await publish({ isOn: false });
    await waitFor("paused", async () => (await pauses()).length === 1);
    const ids = await world.request(sendText(ada, "1"), sendText(ada, "2"), sendText(ada, "3"));
    await untilParked(3);
    expect(await pauses()).toMatchObject([{ reason: "The bot is switched off" }]);
    expect(await texts(ada)).toEqual([]);
    await publish();
    for (const id of ids) expect((await world.result(id)).outcome).toMatchObject({ status: "ok" });
    expect(await texts(ada)).toEqual(["1", "2", "3"]);
    expect(ids.map((id) => world.timesTold(id))).toEqual([1, 1, 1]);
  });

  test("that is switched off stays paused by hand when it is on again", async () => {
    const ada = await somebody();
    await publish({ isOn: false });
    await waitFor("paused", async () => (await pauses()).length === 1);
    const { body } = await world.ask("POST", "/api/queues/pauses", {
      body: { scope: { bot }, reason: "by hand" },
    });
    const [id = ""] = await world.request(sendText(ada, "later"));
    await untilParked(1);
    await publish();
    await waitFor("by hand alone", async () => (await pauses()).length === 1);
    expect(await pauses()).toMatchObject([{ reason: "by hand" }]);
    expect(await parked()).toBe(1);
    await world.ask("DELETE", `/api/queues/pauses/${Pause.parse(body).id}`);
    expect((await world.result(id)).outcome).toMatchObject({ status: "ok" });
  });

  test("that is removed while its calls wait ends them, as one that was never here", async () => {
    const ada = await somebody();
    await publish({ isOn: false });
    const [id = ""] = await world.request(sendText(ada, "never"));
    await untilParked(1);
    await remove();
    expect((await world.result(id)).outcome).toMatchObject({
      status: "failed",
      class: "unauthorized",
      description: "this deployment has no such bot",
    });
    expect(await texts(ada)).toEqual([]);
    await waitFor("no pause is left", async () => (await pauses()).length === 0);
  });

  test("that Telegram did not accept goes on with its new token", async () => {
    const ada = await somebody();
    await publish({ plainToken: tokenOf(bot, "wrongwrongwrongwrongwrongwrongwrong") });
    const [id = ""] = await world.request(sendText(ada, "at last"));
    await untilParked(1);
    expect(await pauses()).toMatchObject([{ reason: expect.stringContaining("does not accept this bot") }]);
    await publish();
    expect((await world.result(id)).outcome).toMatchObject({ status: "ok" });
    expect(await texts(ada)).toEqual(["at last"]);
  });

  test("has its own server, from one call to the next", async () => {
    const there = new SimulatorControl(elsewhere.url);
    const ada = await somebody(there);
    await publish({ apiRoot: elsewhere.url });
    const isSpoken = async () => (await world.outcomeOf(sendText(ada, "over there"))).status === "ok";
    await waitFor("spoken", isSpoken);
    expect(await texts(ada, there)).toContain("over there");
  });

  test("has its own rate, which may change while it speaks", async () => {
    const ada = await somebody();
    await publish({ messagesPerSecond: 2 });
    await waitFor("known", async () => (await world.outcomeOf(sendText(ada, "one"))).status === "ok");
    const begun = Date.now();
    const ids = await world.request(...[1, 2, 3, 4, 5].map((n) => sendText(ada, String(n))));
    for (const id of ids) await world.result(id);
    expect(Date.now() - begun).toBeGreaterThan(1_200);
    const view = await world.ask("GET", "/api/queues");
    expect(view.body).toMatchObject({
      bots: expect.arrayContaining([expect.objectContaining({ bot, perSecond: 2 })]),
    });

    const slow = await world.request(...Array.from({ length: 40 }, (_, n) => sendText(ada, `fast ${n}`)));
    await publish({ messagesPerSecond: 1_000 });
    const changed = Date.now();
    for (const id of slow) await world.result(id);
    expect(Date.now() - changed).toBeLessThan(10_000);
  });

  test("never sends a file by the name that it has for another bot", async () => {
    const ada = await somebody();
    await publish();
    const { id: blob } = await world.blobs.put(Readable.from([Buffer.from(`file of ${bot}`)]));
    const send = async (to: ChatAddress): Promise<string | undefined> => {
      await waitFor("sent", async () => {
        const { status } = await world.outcomeOf(callMethod(to, "sendDocument", { document: { blob } }));
        return status === "ok";
      });
      const document = (await world.calls(to)).at(-1)?.params["document"];
      return typeof document === "string" ? document : undefined;
    };
    await send(ada);
    const known = await send(ada);
    expect(known).toEqual(expect.any(String));
    bot++;
    const bea = await somebody();
    await publish();
    expect(await send(bea)).not.toBe(known);
    const names = await world.sql("select bot, file_id from sender.file_ids where blob = $1 order by bot", [
      blob,
    ]);
    expect(names).toHaveLength(2);
    expect(names[0]?.["file_id"]).not.toBe(names[1]?.["file_id"]);
    // The bot that asks has no other name for it than its own, also later.
    expect(await send(bea)).toBe(names[1]?.["file_id"]);
  });

  test("of the environment is left to the environment until admin publishes it", async () => {
    const { url } = await world.startAnother({ BOT_TOKEN: tokenOf(OF_ENVIRONMENT) });
    const answer = await fetch(`${url}/api/queues`, {
      headers: { "x-api-key": "0123456789abcdef0123456789abcdef" },
    });
    expect(await answer.json()).toMatchObject({
      bots: expect.arrayContaining([expect.objectContaining({ bot: OF_ENVIRONMENT })]),
    });
  });
});
