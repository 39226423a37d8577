import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { setStage, type Stage } from "./stage.js";
import { startWebhookReceiver, type WebhookReceiver } from "./webhook-receiver.js";

let stage: Stage;
let webhook: WebhookReceiver;
beforeEach(async () => {
  stage = await setStage();
  webhook = await startWebhookReceiver();
  await stage.bot.result("setWebhook", { url: webhook.url });
});
afterEach(async () => {
  await stage.close();
  await webhook.close();
});

/** Ada says something, and the webhook answers it so. */
async function answerWith(
  headers: Record<string, string>,
  body: string | Buffer,
  status = 200,
): Promise<void> {
  await stage.control.say("Ada", "Hello", stage.oslo);
  (await webhook.next()).answer(status, headers, body);
}

const json = { "content-type": "application/json" };

const called = async (method: string) => {
  const { calls } = await stage.control.calls({ method, waitMs: 5000 });
  return calls.at(-1);
};

const lastText = async () => (await stage.control.messages(stage.oslo)).at(-1)?.text;

test("a call as JSON", async () => {
  await answerWith(json, JSON.stringify({ method: "sendMessage", chat_id: stage.oslo, text: "Hi Ada" }));
  expect(await called("sendMessage")).toMatchObject({ outcome: { ok: true }, params: { text: "Hi Ada" } });
  expect(await lastText()).toBe("Hi Ada");
});

test("as a form, with any 2xx", async () => {
  const form = new URLSearchParams({ method: "SENDMESSAGE", chat_id: String(stage.oslo), text: "Hi" });
  await answerWith({ "content-type": "application/x-www-form-urlencoded" }, form.toString(), 202);
  expect(await called("sendMessage")).toMatchObject({ outcome: { ok: true } });
});

test("as multipart, with the file in it", async () => {
  const form = new FormData();
  form.set("method", "sendDocument");
  form.set("chat_id", String(stage.oslo));
  form.set("document", new Blob(["hello"]), "hello.txt");
  const packed = new Response(form);
  const contentType = packed.headers.get("content-type") ?? "";
  await answerWith({ "content-type": contentType }, Buffer.from(await packed.arrayBuffer()));
  expect(await called("sendDocument")).toMatchObject({ outcome: { ok: true } });
});

test("packed with gzip", async () => {
  const call = JSON.stringify({ method: "sendMessage", chat_id: stage.oslo, text: "unpacked" });
  await answerWith({ ...json, "content-encoding": "gzip" }, gzipSync(call));
  expect(await called("sendMessage")).toMatchObject({ params: { text: "unpacked" } });
});

test("the update has been delivered, and what comes of the call nobody is told", async () => {
  await answerWith(json, JSON.stringify({ method: "sendMessage", chat_id: 1, text: "nobody there" }));
  expect(await called("sendMessage")).toMatchObject({ outcome: { ok: false, error_code: 400 } });
  expect(await stage.bot.result("getWebhookInfo")).toMatchObject({ pending_update_count: 0 });
  expect(await stage.bot.result("getWebhookInfo")).not.toHaveProperty("last_error_message");
});

test.each(["setWebhook", "deleteWebhook", "close", "logOut", "getMe", "getUpdates"])(
  "%s is not run from an answer",
  async (method) => {
    await answerWith(json, JSON.stringify({ method, url: "" }));
    await answerWith(json, JSON.stringify({ method: "sendMessage", chat_id: stage.oslo, text: "after it" }));
    await called("sendMessage");
    const { calls } = await stage.control.calls({ method });
    // What set the stage is not meant.
    expect(calls.filter(({ params }) => params["url"] === "")).toEqual([]);
  },
);

test.each([
  ["a refusal", 500, JSON.stringify({ method: "sendMessage", chat_id: 1, text: "x" })],
  ["no JSON", 200, "<p>thanks</p>"],
  ["no method", 200, JSON.stringify({ ok: true })],
  ["nothing", 200, ""],
])("%s calls nothing", async (_what, status, body) => {
  await answerWith(json, body, status);
  if (status !== 200) (await webhook.next()).answer(200);
  await stage.control.say("Ada", "Hello again", stage.lisbon);
  (await webhook.next()).answer(200);
  expect((await stage.control.calls({ method: "sendMessage" })).calls).toEqual([]);
});
