import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { begin, CallRequested, ChatRegistered, type CallRequestedData } from "@telebus/contracts";
import { configureService } from "@telebus/service";
import { runServices, testApiKey, waitFor, type ServicesHere } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { {{camel}} as service } from "../src/index.js";

const BOT = 1_000_001;
const HOUR_MS = 3_600_000;

describeOnEachBackend("{{name}}", (backend) => {
  let running: ServicesHere;
  const calls: CallRequestedData[] = [];

  beforeAll(async () => {
    const env = { DATABASE_URL: await backend.databaseUrl(), API_SECRET_KEY: testApiKey };
    running = await runServices([configureService(service, env)], backend);
    await running.ports.bus.subscribe({
      mode: "unordered",
      concurrency: 1,
      service: "sender",
      stream: "CALLS_NOW",
      name: "calls",
      receive: async (event) => {
        calls.push(CallRequested.parse(event).data);
        return [];
      },
    });
  });
  afterAll(() => running.stop());

  /** The distributor tells that a chat takes part. */
  const join = (chat: number, now: number): Promise<void> => {
    const fact = ChatRegistered({ bot: BOT, chat, type: "group" });
    return running.ports.bus.publish([begin(fact, { id: `${chat} at ${now}`, source: "distributor", now })]);
  };
  /** What a chat was told, once there are `count` messages. */
  const told = async (chat: number, count: number): Promise<unknown[]> => {
    const here = () => calls.filter((call) => call.chat === chat);
    await waitFor(`${count} messages`, () => here().length >= count);
    return here().map(({ params }) => params["text"]);
  };
  const greetings = (headers: Record<string, string>) =>
    fetch(`${running.url}/api/{{name}}/greetings?bot=${BOT}`, { headers });

  test("a chat that joins is greeted, and it is known that it was", async () => {
    await join(-100, Date.now());
    expect(await told(-100, 1)).toEqual(["Welcome to the hub!"]);
    expect(calls[0]).toMatchObject({ lane: "interactive", method: "sendMessage" });
    const answer = await greetings({ "x-api-key": testApiKey });
    expect(await answer.json()).toMatchObject({ greetings: [{ chat: -100 }] });
  });

  test("a chat that returns is greeted again on the next day, and not within the hour", async () => {
    const now = Date.now();
    for (const later of [0, HOUR_MS, 25 * HOUR_MS]) await join(-200, now + later);
    expect(await told(-200, 2)).toEqual(["Welcome to the hub!", "Welcome back to the hub!"]);
  });

  test("strangers are told nothing", async () => {
    expect((await greetings({})).status).toBe(401);
  });
});
