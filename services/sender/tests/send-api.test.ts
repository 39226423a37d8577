import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { SendView } from "@telebus/contracts";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { BOT, startSenderWorld, type Answer, type SenderWorld } from "./sender-world.js";

describeOnEachBackend("a message over HTTP", (backend) => {
  let world: SenderWorld;
  beforeAll(async () => {
    world = await startSenderWorld(backend);
  }, 60_000);
  afterAll(() => world.stop());

  const send = (body: object, headers: Record<string, string> = {}): Promise<Answer> =>
    world.ask("POST", "/api/send", { body: { bot: BOT, ...body }, headers });
  const viewOf = async (id: string): Promise<SendView> =>
    SendView.parse((await world.ask("GET", `/api/send/${id}`)).body);
  const ended = (id: string): Promise<SendView> =>
    waitFor("the end of a call", async () => {
      const view = await viewOf(id);
      return view.outcome === undefined ? undefined : view;
    });

  test("is accepted, sent, and its sender can ask what became of it", async () => {
    const { chat } = await world.somebody();
    const { status, body } = await send({ chat, text: "Hello", disable_notification: true, job: "greeting" });
    expect({ status, body }).toEqual({ status: 202, body: { id: expect.any(String), status: "queued" } });
    const view = await ended(SendView.parse(body).id);
    const [said] = (await world.people.messages(chat, { bot: BOT })).slice(-1);
    expect(view).toMatchObject({
      status: "ok",
      outcome: { status: "ok", messageIds: [said?.message_id], result: { text: "Hello" } },
    });
    const [call] = await world.calls({ bot: BOT, chat });
    expect(call).toMatchObject({
      method: "sendMessage",
      params: { text: "Hello", disable_notification: true },
    });
  });

  test("may be any call of the Bot API, and says why it failed", async () => {
    const me = await send({ method: "getMe" });
    expect(await ended(SendView.parse(me.body).id)).toMatchObject({
      status: "ok",
      outcome: { messageIds: [] },
    });
    const nobody = await send({ chat: 987_654_321, method: "sendDice", params: { emoji: "🎯" } });
    expect(await ended(SendView.parse(nobody.body).id)).toMatchObject({
      status: "failed",
      outcome: { reaction: "chat-dead" },
    });
  });

  test("asked for twenty times at once with one key is one message", async () => {
    const { chat } = await world.somebody();
    const key = `order ${chat}`;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        n % 2 === 0
          ? send({ chat, text: "Once" }, { "idempotency-key": key })
          : send({ text: "Once", chat, idempotency_key: key }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    const ids = new Set(answers.map(({ body }) => SendView.parse(body).id));
    expect(ids.size).toBe(1);
    const [id = ""] = ids;
    await ended(id);
    const again = await send({ chat, text: "Once" }, { "idempotency-key": key });
    expect(again).toMatchObject({ status: 202, body: { id, status: "ok" } });
    // Whatever was asked for before it has left before it: the order of a chat.
    const last = await send({ chat, text: "Last" });
    await ended(SendView.parse(last.body).id);
    expect((await world.calls({ bot: BOT, chat })).map(({ params }) => params["text"])).toEqual([
      "Once",
      "Last",
    ]);
    expect(await send({ chat, text: "Twice" }, { "idempotency-key": key })).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining("idempotency_key") },
    });
  });

  test("too long for one goes in several, in order, and is one request", async () => {
    const { chat } = await world.somebody();
    const text = `**${"first ".repeat(600).trim()}**\n\n${"second ".repeat(500)}\n\nThe end`;
    const asked = { chat, text, parse_mode: "CommonMark", idempotency_key: `long ${chat}` };
    const { id } = SendView.parse((await send(asked)).body);
    const view = await ended(id);
    const said = (await world.people.messages(chat, { bot: BOT })).slice(-2);
    expect(said.map((message) => message.text?.split(" ")[0])).toEqual(["first", "second"]);
    expect(view).toMatchObject({
      status: "ok",
      outcome: { status: "ok", messageIds: said.map(({ message_id }) => message_id) },
    });
    expect(view.parts?.map(({ status }) => status)).toEqual(["ok", "ok"]);
    expect(SendView.parse((await send(asked)).body)).toEqual(view);
    expect(await world.calls({ bot: BOT, chat })).toHaveLength(2);
  });

  test("of which Telegram refuses a part says which", async () => {
    const { chat } = await world.somebody();
    const refusal = { code: 400, description: "Bad Request: MOON_IN_THE_WRONG_HOUSE" };
    await world.people.addFault({ chat, error: refusal });
    const { body } = await send({ chat, text: "word ".repeat(1000) });
    const view = await ended(SendView.parse(body).id);
    expect(view).toMatchObject({ status: "failed", outcome: { description: refusal.description } });
    expect(view.parts?.map(({ status }) => status)).toEqual(["failed", "ok"]);
  });

  test("whose time was over before it was asked for is not sent", async () => {
    const { chat } = await world.somebody();
    const { body } = await send({ chat, text: "late", expires_at: "2020-01-01T00:00:00Z" });
    expect(await ended(SendView.parse(body).id)).toMatchObject({ status: "expired" });
    expect(await world.calls({ bot: BOT, chat })).toEqual([]);
  });

  test.each([
    ["without a chat", { text: "x" }, 400, "chat"],
    ["without anything to say", { chat: 5 }, 400, "text"],
    ["in no lane", { chat: 5, text: "x", lane: "fast" }, 400, "lane"],
    ["with a word nobody knows", { chat: 5, text: "x", colour: "red" }, 400, "colour"],
    [
      "with a parameter that Telegram does not know",
      { chat: 5, method: "sendDice", params: { dice: 1 } },
      422,
      "dice",
    ],
    [
      "with a parameter of another type",
      { chat: 5, text: "x", entities: [{ type: "bold" }] },
      422,
      "entities.0",
    ],
    ["of no method", { method: "sendNothing" }, 422, "sendNothing"],
    ["of a bot that is not ours", { bot: BOT + 1, chat: 5, text: "x" }, 422, "bot"],
    ["for next year", { chat: 5, text: "x", expires_at: "2099-01-01T00:00:00Z" }, 422, "expires_at"],
    ["of a megabyte", { chat: 5, text: "x".repeat(1_000_000) }, 413, ""],
  ])("%s is not accepted, and the answer says why", async (_what, body, status, name) => {
    const answer = await send(body);
    expect(answer).toMatchObject({ status, body: { status, detail: expect.stringContaining(name) } });
  });

  test("is not taken from strangers, nor is anything told to them", async () => {
    const headers = { "x-api-key": "not-the-key-of-this-deployment" };
    expect((await send({ chat: 5, text: "x" }, headers)).status).toBe(401);
    for (const path of ["/api/send/1", "/api/queues", "/api/queues/pauses"])
      expect((await world.ask("GET", path, { headers })).status).toBe(401);
  });

  test("that nobody asked for here is not found", async () => {
    const [id = ""] = await world.request();
    expect((await world.ask("GET", `/api/send/${id}1`)).status).toBe(400);
    const unknown = "6d0c2a52-7f0e-4d57-9a3e-0b6f3b0a5d11";
    expect((await world.ask("GET", `/api/send/${unknown}`)).status).toBe(404);
  });

  test.each([
    ["/api/send", ["/api/send", "/api/send/{id}"]],
    [
      "/api/queues",
      ["/api/queues", "/api/queues/pauses", "/api/queues/pauses/{id}", "/api/queues/cancellations"],
    ],
  ])("is described at %s/openapi.json", async (prefix, paths) => {
    const { status, body } = await world.ask("GET", `${prefix}/openapi.json`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ openapi: "3.1.0", paths: expect.any(Object) });
    expect(JSON.stringify(body)).toEqual(expect.stringContaining("requestBody"));
    for (const path of paths) expect(body).toHaveProperty(["paths", path]);
  });
});
