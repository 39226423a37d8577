import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { liveKey } from "@telebus/service";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { BOT, startSenderWorld, type SenderWorld } from "./sender-world.js";

const OTHER_BOT = 2_000_002;
const SECRET = "s".repeat(43);
const KEY = `tb_boundtoonebot_${SECRET}`;

describeOnEachBackend("API keys of single bots, at the sender", (backend) => {
  let world: SenderWorld;
  beforeAll(async () => {
    world = await startSenderWorld(backend, { bots: [BOT, OTHER_BOT] });
    const id = "boundtoonebot";
    const hashes = [createHash("sha256").update(SECRET).digest("hex")];
    const scopes = ["send:write", "queues:write"];
    const { bus, live } = world.running.ports;
    await bus.live.put(liveKey.key(id), JSON.stringify({ id, hashes, scopes, bots: [BOT] }));
    await waitFor("the key is known", async () => live.key(id) !== undefined);
  });
  afterAll(() => world.stop());

  const ask = async (method: string, path: string, body?: object, key = KEY) => {
    const answer = await fetch(`${world.running.url}${path}`, {
      method,
      headers: { "x-api-key": key, ...(body && { "content-type": "application/json" }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const parsed: unknown = text === "" ? undefined : JSON.parse(text);
    return { status: answer.status, body: parsed };
  };
  const idOf = ({ body }: { body: unknown }): string => z.object({ id: z.string() }).parse(body).id;

  test("it sends for its bot, and for another one as little as for one that is not there", async () => {
    const { chat } = await world.somebody();
    expect((await ask("POST", "/api/send", { bot: BOT, chat, text: "hello" })).status).toBe(202);
    const [other, nobody] = [
      await ask("POST", "/api/send", { bot: OTHER_BOT, chat, text: "hello" }),
      await ask("POST", "/api/send", { bot: 77, chat, text: "hello" }),
    ];
    expect([other.status, other.body]).toEqual([422, nobody.body]);
  });

  test("it sees what became of its own calls, and of no others", async () => {
    const { chat } = await world.somebody(OTHER_BOT);
    const asked = { bot: OTHER_BOT, chat, text: "secret", idempotency_key: "the same word" };
    const theirs = await world.ask("POST", "/api/send", { body: asked });
    const [foreign, unknown] = [
      await ask("GET", `/api/send/${idOf(theirs)}`),
      await ask("GET", "/api/send/00000000-0000-4000-8000-000000000000"),
    ];
    expect([foreign.status, foreign.body]).toEqual([404, unknown.body]);
    const own = await ask("POST", "/api/send", { ...asked, bot: BOT });
    expect(own.status).toBe(202);
    expect((await ask("GET", `/api/send/${idOf(own)}`)).status).toBe(200);
  });

  test("it sees and changes its own bot's queue alone", async () => {
    const queues = await ask("GET", "/api/queues");
    expect(queues.body).toMatchObject({ bots: [{ bot: BOT }] });
    const theirs = await world.ask("POST", "/api/queues/pauses", { body: { scope: { bot: OTHER_BOT } } });
    const pause = (scope: object) => ask("POST", "/api/queues/pauses", { scope });
    const own = await pause({ bot: BOT, chat: 5 });
    expect(own.status).toBe(201);
    const [other, nobody] = [await pause({ bot: OTHER_BOT }), await pause({ bot: 77 })];
    expect([other.status, other.body]).toEqual([422, nobody.body]);
    expect((await pause({ job: "a job" })).status).toBe(403);
    const list = await ask("GET", "/api/queues/pauses");
    expect(list.body).toMatchObject({ pauses: [{ id: idOf(own) }] });
    expect((await ask("DELETE", `/api/queues/pauses/${idOf(theirs)}`)).status).toBe(404);
    expect((await ask("DELETE", `/api/queues/pauses/${idOf(own)}`)).status).toBe(204);
    const cancelled = await ask("POST", "/api/queues/cancellations", { scope: { bot: OTHER_BOT } });
    expect(cancelled.status).toBe(422);
    const budget = await ask("PUT", "/api/queues/budgets", { bot: OTHER_BOT, job: "a job", stars: 5 });
    expect(budget.status).toBe(422);
  });

  test("with a secret that is not its own it does nothing", async () => {
    const wrong = KEY.replaceAll("s", "x");
    expect((await ask("GET", "/api/queues", undefined, wrong)).status).toBe(401);
  });
});
