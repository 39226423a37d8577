import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { request } from "undici";
import { createSimulator, type SimEvent } from "../src/index.js";
import { OTHER_TOKEN, setStage, TOKEN, type Stage } from "./stage.js";
import { TurnedClock } from "./turned-clock.js";

let clock: TurnedClock;
let stage: Stage;
beforeEach(async () => {
  clock = new TurnedClock();
  stage = await setStage({ clock, maxBodyBytes: 100_000 });
});
afterEach(() => stage.close());

describe("the transcript", () => {
  test("has every call with its outcome, and never the token or the webhook's secret", async () => {
    const { bot, control, lisbon } = stage;
    const { last } = await control.calls();
    await bot.send(lisbon, "Hello");
    await bot.call("sendMessage", { chat_id: lisbon, text: "" });
    await bot.call("setWebhook", { url: "", secret_token: "very-secret" });
    const { calls } = await control.calls({ after: last });
    expect(calls).toMatchObject([
      { method: "sendMessage", chat: lisbon, bot: bot.id, params: { text: "Hello" }, outcome: { ok: true } },
      { outcome: { ok: false, error_code: 400, description: "Bad Request: message text is empty" } },
      { method: "setWebhook", params: { secret_token: "[hidden]" } },
    ]);
    expect(JSON.stringify(calls)).not.toMatch(/very-secret|AAbbCC/);
    expect((await control.calls({ after: last, method: "setwebhook" })).calls).toHaveLength(1);
  });

  test("a call can be awaited", async () => {
    const { bot, control, oslo } = stage;
    const { last } = await control.calls();
    const waiting = control.calls({ after: last, method: "sendMessage", chat: oslo, waitMs: 10_000 });
    await clock.timerOf(10_000);
    await bot.call("getMe");
    await bot.send(oslo, "there");
    expect((await waiting).calls).toMatchObject([{ params: { text: "there" } }]);
  });

  test("old calls and messages roll over", async () => {
    const small = await setStage({ keep: { calls: 3, messagesPerChat: 5 } });
    for (let n = 0; n < 8; n += 1) await small.bot.send(small.oslo, String(n));
    expect((await small.control.calls()).calls).toHaveLength(3);
    expect((await small.control.messages(small.oslo)).map(({ text }) => text)).toEqual([
      "3",
      "4",
      "5",
      "6",
      "7",
    ]);
    await small.close();
  });

  test("what happens is sent as server-sent events, and told to the host process", async () => {
    const seen: SimEvent[] = [];
    const stop = stage.simulator.onEvent((event) => seen.push(event));
    const { body } = await request(`${stage.simulator.url}/sim/events`);
    const received = readUntil(body, "over the wire");
    await stage.control.say("Ada", "over the wire", stage.lisbon);
    expect(await received).toMatch(/^data: \{"type":"message"/m);
    expect(seen).toContainEqual(expect.objectContaining({ type: "message" }));
    stop();
  });
});

async function readUntil(body: AsyncIterable<Buffer>, wanted: string): Promise<string> {
  let text = "";
  for await (const chunk of body) {
    text += chunk.toString();
    if (text.includes(wanted)) return text;
  }
  return text;
}

describe("bad input", () => {
  const post = async (path: string, contentType: string, body: string | Buffer) => {
    const answer = await request(`${stage.simulator.url}${path}`, {
      method: "POST",
      headers: { "content-type": contentType },
      body,
    });
    return { status: answer.statusCode, json: await answer.body.json() };
  };
  const sendMessage = `/bot${TOKEN}/sendMessage`;

  test.each([
    ["application/json", "{", "can't parse request body as JSON object"],
    ["application/json", "[1]", "can't parse request body as JSON object"],
    ["multipart/form-data", "x", "can't parse multipart/form-data request body"],
    ["multipart/form-data; boundary=b", "--b\r\nnonsense", "can't parse multipart/form-data request body"],
    ["text/plain", "chat_id=1&text=x", "message text is empty"],
    ["application/json", '{"text":"x","chat_id":1,"entities":"{"}', "can't parse entities JSON object"],
  ])("%s with %s", async (contentType, body, refusal) => {
    expect(await post(sendMessage, contentType, body)).toEqual({
      status: 400,
      json: { ok: false, error_code: 400, description: `Bad Request: ${refusal}` },
    });
  });

  test("a body that is too large", async () => {
    expect(await post(sendMessage, "application/json", Buffer.alloc(100_001))).toEqual({
      status: 413,
      json: { ok: false, error_code: 413, description: "Request Entity Too Large" },
    });
  });

  test("a call by GET, by form, and with capital letters is as good as any", async () => {
    const { lisbon, simulator } = stage;
    const get = await request(`${simulator.url}/bot${TOKEN}/SENDmessage?chat_id=${lisbon}&text=x`);
    expect(await get.body.json()).toMatchObject({ ok: true });
    const form = `chat_id=${lisbon}&text=x&disable_notification=true`;
    expect(await post(sendMessage, "application/x-www-form-urlencoded", form)).toMatchObject({ status: 200 });
  });

  test.each([
    [`/bot${TOKEN}/sendNothing`, 404, "Not Found"],
    ["/botnonsense/getMe", 404, "Not Found"],
    ["/nowhere", 404, "Not Found"],
    [`/bot${TOKEN.replace("AA", "BB")}/getMe`, 401, "Unauthorized"],
  ])("%s is answered %i", async (path, status, description) => {
    const answer = await request(`${stage.simulator.url}${path}`);
    expect(answer.statusCode).toBe(status);
    expect(await answer.body.json()).toEqual({ ok: false, error_code: status, description });
  });

  test("a token never seen makes a new bot, unless tokens are strict", async () => {
    const easy = await request(`${stage.simulator.url}/bot${OTHER_TOKEN}/getMe`);
    expect(await easy.body.json()).toMatchObject({ ok: true, result: { id: 4200002 } });
    const strict = createSimulator({ strictTokens: true });
    await strict.start();
    const refused = await request(`${strict.url}/bot${OTHER_TOKEN}/getMe`);
    expect(refused.statusCode).toBe(401);
    await refused.body.dump();
    await strict.stop();
  });

  test("the control API says what is wrong, and refuses pages of other sites", async () => {
    expect(await post("/sim/people", "application/json", "{}")).toMatchObject({ status: 400 });
    expect(await post("/sim/say", "application/json", '{"as":"Nobody","text":"x"}')).toEqual({
      status: 404,
      json: { error: "there is nobody called Nobody" },
    });
    const foreign = await request(`${stage.simulator.url}/sim/people`, {
      headers: { origin: "http://evil.example" },
    });
    expect(foreign.statusCode).toBe(403);
    await foreign.body.dump();
  });

  test("a caller that hangs up in the middle harms nobody", async () => {
    const { port } = new URL(stage.simulator.url);
    const socket = connect(Number(port), "127.0.0.1");
    const head = `POST ${sendMessage} HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{`;
    await new Promise<void>((resolve) => socket.write(head, () => resolve()));
    socket.destroy();
    expect(await stage.bot.result("getMe")).toMatchObject({ is_bot: true });
  });
});

describe("the control API by hand", () => {
  test.each([
    ["application/x-www-form-urlencoded", "as=Ada&in=Lisbon&text=Hello", ""],
    ["application/json", '{"as":"Ada","in":"Lisbon","text":"Hello"}', ""],
    ["text/plain", "Hello", "?as=Ada&in=Lisbon"],
  ])("one line says something: %s", async (contentType, body, query) => {
    const answer = await request(`${stage.simulator.url}/sim/say${query}`, {
      method: "POST",
      headers: { "content-type": contentType },
      body,
    });
    await answer.body.dump();
    expect((await stage.control.messages(stage.lisbon)).at(-1)).toMatchObject({ text: "Hello" });
  });
});
