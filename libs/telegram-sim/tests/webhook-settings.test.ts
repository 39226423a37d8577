import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { setStage, type Stage } from "./stage.js";
import { TurnedClock } from "./turned-clock.js";

let clock: TurnedClock;
let stage: Stage;
beforeEach(async () => {
  clock = new TurnedClock();
  stage = await setStage({ clock, limitMode: "soft" });
});
afterEach(() => stage.close());

const URL = "https://bot.example.org/hook";
const set = (more: object = {}) => stage.bot.call("setWebhook", { url: URL, ...more });
const info = () => stage.bot.result("getWebhookInfo");

test("every answer says what has happened", async () => {
  const { bot } = stage;
  const said: unknown[] = [];
  const say = async (method: string, params: object): Promise<void> => {
    clock.turn(1000);
    said.push(await bot.call(method, params));
  };
  await say("deleteWebhook", {});
  await say("setWebhook", { url: URL });
  await say("setWebhook", { url: URL });
  await say("setWebhook", { url: URL, max_connections: 10 });
  await say("setWebhook", { url: URL, max_connections: 10, drop_pending_updates: true });
  await say("setWebhook", { url: "" });
  await say("deleteWebhook", { drop_pending_updates: true });
  expect(said).toEqual(
    [
      "Webhook is already deleted",
      "Webhook was set",
      "Webhook is already set",
      "Webhook was set",
      "Webhook was set",
      "Webhook was deleted",
      "Webhook was deleted",
    ].map((description) => ({ ok: true, result: true, description })),
  );
});

test("a webhook may be set once a second, and deleted at any time; without limits always", async () => {
  expect((await set()).ok).toBe(true);
  expect(await set()).toMatchObject({
    error_code: 429,
    description: "Too Many Requests: retry after 1",
    parameters: { retry_after: 1 },
  });
  expect((await stage.bot.call("deleteWebhook")).ok).toBe(true);
  clock.turn(1000);
  expect((await set()).ok).toBe(true);
  await stage.control.setLimits({ mode: "open" });
  expect((await set({ max_connections: 2 })).ok).toBe(true);
});

test("getWebhookInfo tells all of it", async () => {
  await set({ max_connections: 7, ip_address: "127.0.0.1", allowed_updates: ["message"], secret_token: "s" });
  expect(await info()).toEqual({
    url: URL,
    has_custom_certificate: false,
    pending_update_count: 0,
    max_connections: 7,
    ip_address: "127.0.0.1",
    allowed_updates: ["message"],
  });
  await stage.bot.call("deleteWebhook");
  expect(await info()).toEqual({
    url: "",
    has_custom_certificate: false,
    pending_update_count: 0,
    allowed_updates: ["message"],
  });
});

test("a certificate of one's own is taken with the upload", async () => {
  const form = new FormData();
  form.set("url", URL);
  form.set("certificate", new Blob(["-----BEGIN CERTIFICATE-----"]), "own.pem");
  expect((await stage.bot.form("setWebhook", form)).description).toBe("Webhook was set");
  expect(await info()).toMatchObject({ has_custom_certificate: true });
});

test.each([
  [0, 1],
  [1, 1],
  [100, 100],
  [1000, 100],
])("max_connections %i becomes %i", async (asked, chosen) => {
  await set({ max_connections: asked });
  expect(await info()).toMatchObject({ max_connections: chosen });
});

test.each([
  [{ secret_token: "not allowed!" }, "secret token contains unallowed characters"],
  [{ secret_token: "a".repeat(257) }, "secret token is too long"],
  [
    { url: "https://bot.example.org:8444/" },
    "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
  ],
  [{ url: "http://bot.example.org/" }, "bad webhook: An HTTPS URL must be provided for webhook"],
  [{ url: "nowhere" }, "invalid webhook URL specified"],
  [{ ip_address: "somewhere" }, "bad webhook: Invalid IP address specified"],
])("%j is refused", async (more, refusal) => {
  expect((await set(more)).description).toBe(`Bad Request: ${refusal}`);
});

test.each([
  "https://bot.example.org:8443/",
  "https://bot.example.org:88/",
  "https://gateway:3000/",
  "https://10.1.2.3:3000/",
  "http://127.0.0.1:3000/",
  "http://localhost:3000/",
])("%s is taken", async (url) => {
  expect((await set({ url })).description).toBe("Webhook was set");
});

test("a reader who waits is sent away when a webhook is set", async () => {
  const reading = stage.bot.call("getUpdates", { timeout: 30 });
  await clock.timerOf(30_000);
  await set();
  expect(await reading).toMatchObject({
    error_code: 409,
    description: "Conflict: terminated by setWebhook request",
  });
});
