import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { QueuesView } from "@telebus/contracts";
import { sendText } from "@telebus/telegram";
import { waitFor, type ServicesHere } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { BOT, startSenderWorld, type SenderWorld } from "./sender-world.js";

describeOnEachBackend("what waits", (backend) => {
  let world: SenderWorld;
  let both: readonly ServicesHere[];
  beforeAll(async () => {
    world = await startSenderWorld(backend, { env: { GLOBAL_RATE_LIMIT: "20" } });
    both = [world.running, await world.startAnother()];
  }, 60_000);
  afterAll(() => world.stop());

  const view = async (of: ServicesHere): Promise<QueuesView> =>
    QueuesView.parse((await world.ask("GET", "/api/queues", { of })).body);
  const text = async (of: ServicesHere, path: string): Promise<string> =>
    (await fetch(`${of.url}${path}`)).text();

  test("is told by either sender for both, with the shards that each holds", async () => {
    await waitFor("shared", async () => {
      const { senders } = await view(world.running);
      return senders.map(({ shards }) => shards.length).join() === "8,8";
    });
    const [ada, job] = [await world.somebody(), "broadcast"];
    await world.people.addFault({
      chat: ada.chat,
      error: { code: 429, description: "Too Many Requests", parameters: { retry_after: 3_600 } },
    });
    const refused = await world.request(sendText(ada, "first", { job, lane: "relay" }));
    await waitFor("held", async () => {
      const bot = (await view(world.running)).bots.find((one) => one.bot === BOT);
      return bot?.heldChats === 1;
    });
    const others = Array.from({ length: 11 }, (_, n) =>
      sendText(ada, `${n}`, { job, lane: n === 0 ? "relay" : "bulk" }),
    );
    const ids = [...refused, ...(await world.request(...others))];
    for (const of of both) {
      const told = await waitFor("12 waiting", async () => {
        const bot = (await view(of)).bots.find((one) => one.bot === BOT);
        const waiting = bot?.lanes.map(({ lane, waiting }) => `${lane} ${waiting}`).join();
        return bot?.heldChats === 1 && waiting === "relay 2,bulk 10" ? bot : undefined;
      });
      expect(told).toMatchObject({ perSecond: 20, heldChats: 1 });
    }
    const figures = await Promise.all(both.map((of) => text(of, "/metrics")));
    expect(figures.filter((one) => one.includes('telebus_sender_queue_depth{lane="bulk"} 10'))).toHaveLength(
      1,
    );
    const ready = await Promise.all(both.map((of) => text(of, "/health/ready")));
    expect(ready.filter((one) => /shards( \d\d){8}; waiting: .*bulk 10/.test(one))).toHaveLength(1);

    const body = { scope: { job } };
    expect(await world.ask("POST", "/api/queues/pauses", { body })).toMatchObject({ status: 201 });
    await waitFor("parked", async () => {
      const bot = (await view(world.running)).bots.find((one) => one.bot === BOT);
      return bot?.lanes.map(({ waiting, parked }) => `${waiting} ${parked}`).join() === "0 2,0 10";
    });
    expect(await world.ask("POST", "/api/queues/cancellations", { body })).toMatchObject({ status: 202 });
    const ends = await Promise.all(ids.map(async (id) => (await world.result(id)).outcome.status));
    expect(new Set(ends)).toEqual(new Set(["cancelled"]));
  });

  test("names every bot of the deployment, also where nothing waits", async () => {
    const empty = await waitFor("empty", async () => {
      const { bots } = await view(world.running);
      return bots.every(({ lanes }) => lanes.length === 0) ? bots : undefined;
    });
    expect(empty).toMatchObject([{ bot: BOT, lanes: [] }]);
  });
});
