import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { ChatAddress } from "@telebus/contracts";
import { sendText } from "@telebus/telegram";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { hearNews, type SenderNews } from "./sender-news.js";
import { BOT, startSenderWorld, type SenderWorld } from "./sender-world.js";

const Bots = z.object({ bots: z.array(z.looseObject({ bot: z.int() })) });
const REFUSAL = { code: 401, description: "Unauthorized" };

describeOnEachBackend("a bot that Telegram does not accept", (backend) => {
  let world: SenderWorld;
  let news: SenderNews;
  let ada: ChatAddress;
  let bot: number;
  const bots = [1, 2, 3, 4].map((n) => BOT + n);
  const unused = [...bots];
  beforeAll(async () => {
    world = await startSenderWorld(backend, { env: { SENDER_LIMITS: "off" }, bots });
    news = await hearNews(world.running);
  }, 60_000);
  beforeEach(async () => {
    bot = unused.pop() ?? 0;
    ada = await world.somebody(bot);
  });
  afterAll(() => world.stop());

  const parked = async (): Promise<number> =>
    (await world.sql("select from sender.parked where bot = $1", [bot])).length;
  const untilParked = (count: number): Promise<boolean> =>
    waitFor(`parked: ${count}`, async () => (await parked()) === count);
  const pause = async (): Promise<Record<string, unknown> | undefined> =>
    (
      await world.sql("select id, reason, scope from sender.pauses where lifted_at is null and key = $1", [
        `bot ${bot}`,
      ])
    )[0];
  const textsTold = async (): Promise<unknown[]> =>
    (await world.calls(ada)).filter(({ outcome }) => outcome.ok).map(({ params }) => params["text"]);
  const told = () => news.of("sender.bot.stopped.v1").filter((fact) => fact["bot"] === bot);

  const seen = async (): Promise<unknown> => {
    const { body } = await world.ask("GET", "/api/queues");
    return Bots.parse(body).bots.find((one) => one.bot === bot);
  };

  /** Four calls for a bot whose token was revoked, all of them parked. */
  const stopped = async (error = REFUSAL): Promise<readonly string[]> => {
    await world.people.addFault({ bot, error, times: 1_000 });
    const [first = ""] = await world.request(sendText(ada, "1"));
    await untilParked(1);
    const ids = await world.request(
      sendText(ada, "2"),
      sendText(ada, "3"),
      sendText(ada, "news", { lane: "bulk" }),
    );
    await untilParked(4);
    await waitFor("told", () => told().length > 0);
    await world.people.clearFaults();
    return [first, ...ids];
  };

  test.each([
    ["unauthorized", REFUSAL],
    ["wrong-server", { code: 421, description: "Misdirected Request" }],
  ])("is %s: paused and told once, and goes on in order when an operator lifts that", async (name, error) => {
    const ids = await stopped(error);
    expect(told()).toEqual([{ bot, class: name, description: error.description }]);
    const calls = (await world.people.calls({ chat: ada.chat })).calls;
    expect(calls.map(({ params }) => params["text"])).toEqual(["1"]);
    const rows = await world.sql("select state, outcome from sender.calls where id = any($1)", [ids]);
    expect(rows).toEqual([{ state: "refused", outcome: null }]);
    expect(await seen()).toMatchObject({ stopped: { class: name, description: error.description } });
    const ready = await fetch(`${world.running.url}/health/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.text()).toContain(`stopped: ${bot}`);

    const force = await pause();
    expect(force).toMatchObject({ scope: { bot }, reason: expect.stringContaining(error.description) });
    const lifted = await world.ask("DELETE", `/api/queues/pauses/${String(force?.["id"])}`);
    expect(lifted.status).toBe(204);
    for (const id of ids) expect((await world.result(id)).outcome).toMatchObject({ status: "ok" });
    expect((await textsTold()).filter((text) => text !== "news")).toEqual(["1", "2", "3"]);
    expect(ids.map((id) => world.timesTold(id))).toEqual([1, 1, 1, 1]);
    expect(await seen()).not.toHaveProperty("stopped");
  });

  test("is told again when it is refused again", async () => {
    await stopped();
    const force = await pause();
    await world.people.addFault({ bot, error: REFUSAL, times: 1_000 });
    await world.ask("DELETE", `/api/queues/pauses/${String(force?.["id"])}`);
    await waitFor("told again", () => told().length === 2);
    await untilParked(4);
    const again = await pause();
    expect(again?.["id"]).not.toBe(force?.["id"]);
    await world.people.clearFaults();
    await world.ask("DELETE", `/api/queues/pauses/${String(again?.["id"])}`);
    await untilParked(0);
  });

  test("stays paused in a sender that has the same token, and goes on in one that has another server", async () => {
    const [first = ""] = await stopped();
    await world.startAnother();
    await world.running.stop();
    expect(await parked()).toBe(4);
    const elsewhere = world.telegramUrl.replace("127.0.0.1", "localhost");
    expect(elsewhere).not.toBe(world.telegramUrl);
    const mended = await world.startAnother({ TELEGRAM_API_ROOT: elsewhere });
    await waitFor("lifted", async () => (await pause()) === undefined);
    expect((await world.result(first)).outcome).toMatchObject({ status: "ok" });
    await untilParked(0);
    expect(mended.url).toBeTruthy();
  });
});
