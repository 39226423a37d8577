import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { CallParked, SendView, type ChatAddress, type QueueScope } from "@telebus/contracts";
import { callMethod, sendText } from "@telebus/telegram";
import { waitFor, type ServicesHere } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { BOT, startSenderWorld, type SenderWorld } from "./sender-world.js";

const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `${n + 1}`);
const Id = z.object({ id: z.uuid() });

describeOnEachBackend("what operators do not want sent", (backend) => {
  let world: SenderWorld;
  let another: ServicesHere;
  const toldParked = new Map<string, string>();

  beforeAll(async () => {
    world = await startSenderWorld(backend);
    another = await world.startAnother();
    await world.running.ports.bus.subscribe({
      mode: "unordered",
      concurrency: 1,
      service: "distributor",
      stream: "EVENTS",
      name: "parked",
      receive: async (event) => {
        const { data } = CallParked.parse(event);
        toldParked.set(data.call, data.origin);
        return [];
      },
    });
  }, 60_000);
  afterAll(() => world.stop());

  const pause = async (scope: QueueScope, of = another): Promise<string> => {
    const answer = await world.ask("POST", "/api/queues/pauses", { body: { scope, reason: "by hand" }, of });
    expect(answer).toMatchObject({ status: 201, body: { scope, reason: "by hand" } });
    return Id.parse(answer.body).id;
  };
  const lift = async (id: string): Promise<number> =>
    (await world.ask("DELETE", `/api/queues/pauses/${id}`, { of: another })).status;
  const cancel = async (scope: QueueScope): Promise<void> => {
    const answer = await world.ask("POST", "/api/queues/cancellations", { body: { scope }, of: another });
    expect(answer).toMatchObject({ status: 202, body: { scope } });
  };

  const parkedOf = async (ids: readonly string[]): Promise<number> =>
    (await world.sql("select call from sender.parked where call = any($1)", [ids])).length;
  const untilParked = (ids: readonly string[]): Promise<boolean> =>
    waitFor(`parked: ${ids.length}`, async () => (await parkedOf(ids)) === ids.length);
  /** Each sender looks every half second: until one has noticed, a call still leaves. */
  const untilNoticed = (to: ChatAddress, job?: string): Promise<boolean> =>
    waitFor("noticed", async () => {
      const [id = ""] = await world.request(sendText(to, "probe", { job }));
      return waitFor("sent or parked", async () => {
        if ((await parkedOf([id])) === 1) return "parked";
        return world.timesTold(id) === 1 ? "sent" : undefined;
      }).then((fate) => fate === "parked");
    });
  const statusesOf = async (ids: readonly string[]): Promise<string[]> =>
    Promise.all(ids.map(async (id) => (await world.result(id)).outcome.status));
  const textsTo = async (to: ChatAddress): Promise<unknown[]> =>
    (await world.calls(to)).map(({ params }) => params["text"]).filter((text) => text !== "probe");

  test.each([
    ["one sender", () => world.running],
    ["the other sender", () => another],
  ])("a pause given to %s holds in both; lifted, everything goes on in its order, once", async (_who, of) => {
    const [ada, bob] = [await world.somebody(), await world.somebody()];
    const id = await pause({ bot: BOT, chat: ada.chat }, of());
    await untilNoticed(ada);
    const ids = await world.request(...numbered(30).map((text) => sendText(ada, text, { ref: text })));
    await untilParked(ids);
    await waitFor("told", () => ids.every((one) => toldParked.get(one) === "distributor"));
    expect(await world.outcomeOf(sendText(bob, "Hello"))).toMatchObject({ status: "ok" });
    expect(await textsTo(ada)).toEqual([]);

    expect(await lift(id)).toBe(204);
    expect(await lift(id)).toBe(404);
    expect(new Set(await statusesOf(ids))).toEqual(new Set(["ok"]));
    expect(await textsTo(ada)).toEqual(numbered(30));
    expect((await world.result(ids[4] ?? "")).ref).toBe("5");
    expect(new Set(ids.map((one) => world.timesTold(one)))).toEqual(new Set([1]));
    expect(await world.outcomeOf(sendText(ada, "after"))).toMatchObject({ status: "ok" });
  });

  test("a call that two pauses keep back goes on when both are lifted, and can be paused again", async () => {
    const ada = await world.somebody();
    const job = `job ${ada.chat}`;
    const byJob = await pause({ job });
    const byPerson = await pause({ bot: BOT, person: ada.chat });
    expect(await pause({ job })).toBe(byJob);
    await untilNoticed(ada, job);
    const ids = await world.request(sendText(ada, "twice paused", { job }));
    await untilParked(ids);
    await lift(byJob);
    const answer = await world.ask("GET", "/api/queues/pauses", { of: another });
    expect(JSON.stringify(answer.body)).toContain(byPerson);
    expect(JSON.stringify(answer.body)).not.toContain(byJob);
    expect(await parkedOf(ids)).toBe(1);

    await pause({ job });
    await lift(byPerson);
    const others = await world.request(sendText(ada, "once paused"));
    expect(await statusesOf(others)).toEqual(["ok"]);
    expect(await parkedOf(ids)).toBe(1);
    expect(await textsTo(ada)).toEqual(["once paused"]);
    await cancel({ job });
    expect(await statusesOf(ids)).toEqual(["cancelled"]);
  });

  test("a thousand calls that wait behind a refusal end at once when their job is cancelled", async () => {
    const ada = await world.somebody();
    const job = `broadcast ${ada.chat}`;
    await world.people.addFault({
      chat: ada.chat,
      error: { code: 429, description: "Too Many Requests", parameters: { retry_after: 3_600 } },
    });
    const drafts = numbered(1_000).map((text) => sendText(ada, text, { job, lane: "relay" }));
    const ids = await world.request(...drafts);
    await waitFor("refused", async () => (await world.calls(ada)).length === 1);
    await cancel({ job });
    expect(new Set(await statusesOf(ids))).toEqual(new Set(["cancelled"]));
    expect(await textsTo(ada)).toEqual(["1"]);
    // It concerns what was asked for before, not what comes; and the next sender counts what was sent, nothing else.
    const bob = await world.somebody();
    expect(await world.outcomeOf(sendText(bob, "later", { job }))).toMatchObject({ status: "ok" });
    const [spent] = await world.sql("select sum(cost)::int as cost from sender.calls where id = any($1)", [
      ids,
    ]);
    expect(spent).toEqual({ cost: 1 });
  });

  test("calls that wait are parked where they stand, the refused one too", async () => {
    const ada = await world.somebody();
    await world.people.addFault({
      chat: ada.chat,
      error: { code: 429, description: "Too Many Requests", parameters: { retry_after: 3 } },
    });
    const ids = await world.request(...numbered(5).map((text) => sendText(ada, text)));
    await waitFor("refused", async () => (await world.calls(ada)).length === 1);
    const id = await pause({ bot: BOT, chat: ada.chat });
    await untilParked(ids);
    await lift(id);
    expect(new Set(await statusesOf(ids))).toEqual(new Set(["ok"]));
    expect(await textsTo(ada)).toEqual(["1", "1", "2", "3", "4", "5"]);
  });

  test("a parked call whose time is over is reported, and so is one that may have left before", async () => {
    const ada = await world.somebody();
    const job = `tried ${ada.chat}`;
    const id = await pause({ job });
    await untilNoticed(ada, job);
    const [tried = ""] = await world.request(sendText(ada, "tried", { job }));
    await untilParked([tried]);
    await world.sql(
      `insert into sender.calls (id, requested_at, bot, lane, method, state)
       select call, requested_at, bot, lane, 'sendMessage', 'tried' from sender.parked where call = $1`,
      [tried],
    );
    await cancel({ job });
    expect(await statusesOf([tried])).toEqual(["unknown"]);
    await lift(id);

    const other = `late ${ada.chat}`;
    await pause({ job: other });
    await untilNoticed(ada, other);
    const soon = new Date(Date.now() + 1_000);
    const expiring = await world.request(sendText(ada, "soon late", { job: other, expiresAt: soon }));
    expect(await statusesOf(expiring)).toEqual(["expired"]);
    expect(await textsTo(ada)).toEqual([]);
  });

  test("a gift is to a person, and whoever asked over HTTP sees that it is parked", async () => {
    const ada = await world.somebody();
    const id = await pause({ bot: BOT, person: ada.chat });
    await untilNoticed(ada);
    const [gift = ""] = await world.request(
      callMethod({ bot: BOT }, "sendGift", { user_id: ada.chat, gift_id: "5170145012310081615" }),
    );
    const { body } = await world.ask("POST", "/api/send", {
      body: { bot: BOT, chat: ada.chat, text: "Hello" },
    });
    const sent = SendView.parse(body).id;
    await untilParked([gift, sent]);
    expect(await world.ask("GET", `/api/send/${sent}`)).toMatchObject({
      body: { id: sent, status: "parked" },
    });
    await cancel({ bot: BOT, person: ada.chat });
    expect(await statusesOf([gift])).toEqual(["cancelled"]);
    await waitFor("cancelled", async () => {
      const answer = await world.ask("GET", `/api/send/${sent}`);
      return SendView.parse(answer.body).status === "cancelled";
    });
    await lift(id);
  });

  test("what is parked survives every sender's end", async () => {
    const ada = await world.somebody();
    const job = `kept ${ada.chat}`;
    const id = await pause({ job });
    await untilNoticed(ada, job);
    const ids = await world.request(...numbered(5).map((text) => sendText(ada, text, { job })));
    await untilParked(ids);
    await world.running.stop();
    await another.stop();
    another = await world.startAnother();
    expect(await parkedOf(ids)).toBe(5);
    expect(await lift(id)).toBe(204);
    expect(new Set(await statusesOf(ids))).toEqual(new Set(["ok"]));
    expect(await textsTo(ada)).toEqual(numbered(5));
  });

  test.each([{ scope: {} }, { scope: { chat: 5 } }, { scope: { bot: BOT, job: "a" } }, {}])(
    "%j is no order",
    async (body) => {
      for (const path of ["/api/queues/pauses", "/api/queues/cancellations"]) {
        const answer = await world.ask("POST", path, { body, of: another });
        expect(answer).toMatchObject({ status: 400, body: { detail: expect.stringContaining("scope") } });
      }
    },
  );
});
