import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { checkCall, faultsAsRead } from "./check-call.js";
import { parameterTypes, paramSchema, requiredParameters } from "./param-schema.js";

const problemsOf = (method: string, params: Record<string, unknown>): readonly string[] => {
  const check = checkCall(method, params);
  return check.ok ? [] : check.problems;
};

describe("a file of the blob store", () => {
  const file = { blob: "0f".repeat(32), fileName: "a.png", contentType: "image/png" };

  it.each<[string, Record<string, unknown>]>([
    ["sendPhoto", { chat_id: 1, photo: file }],
    ["sendVideo", { chat_id: 1, video: "id", thumbnail: { blob: file.blob } }],
    ["sendMediaGroup", { chat_id: 1, media: [{ type: "photo", media: file }] }],
    ["editMessageMedia", { chat_id: 1, message_id: 2, media: { type: "document", media: file } }],
    ["setChatPhoto", { chat_id: 1, photo: file }],
  ])("may stand wherever %s takes an upload", (method, params) => {
    expect(problemsOf(method, params)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["sendMessage", { chat_id: 1, text: file }, "text: must be string"],
    ["sendPhoto", { chat_id: 1, photo: { blob: "../etc/passwd" } }, "photo.blob"],
    ["sendPhoto", { chat_id: 1, photo: { ...file, url: "x" } }, "photo.url"],
    ["sendPhoto", { chat_id: 1, photo: { ...file, contentType: "a\r\nb: c" } }, "photo.contentType"],
    ["getFile", { file_id: file }, "file_id: must be string"],
  ])("is refused elsewhere in %s, and where it is malformed", (method, params, problem) => {
    expect(problemsOf(method, params).join()).toContain(problem);
  });

  it("is nothing that Telegram knows", () => {
    expect(faultsAsRead("sendPhoto", { chat_id: 1, photo: file })).not.toEqual([]);
  });
});

describe("a call is checked against the Bot API", () => {
  it.each<[string, Record<string, unknown>]>([
    ["sendMessage", { chat_id: 1, text: "hi", parse_mode: "HTML" }],
    ["sendMessage", { chat_id: "@harbour_news", text: "" }],
    ["getMe", {}],
    ["sendPhoto", { chat_id: 1, photo: "attach://p" }],
    [
      "setWebhook",
      { url: "https://example.org", certificate: "attach://cert", allowed_updates: ["message"] },
    ],
    ["answerCallbackQuery", { callback_query_id: "1", text: "ok", show_alert: true }],
    [
      "sendMediaGroup",
      {
        chat_id: 1,
        media: [
          { type: "photo", media: "id" },
          { type: "video", media: "id" },
        ],
      },
    ],
    ["sendMessage", { chat_id: 1, text: "hi", reply_markup: { keyboard: [["a", { text: "b" }]] } }],
    [
      "sendInvoice",
      {
        chat_id: 1,
        title: "t",
        description: "d",
        payload: "p",
        currency: "XTR",
        prices: [{ label: "l", amount: 1 }],
      },
    ],
    ["refundStarPayment", { user_id: 1, telegram_payment_charge_id: "c" }],
  ])("%s %j is fine", (method, params) => {
    expect(checkCall(method, params)).toEqual({ ok: true });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["sendMessage", { chat_id: 1 }, "text: must have required property 'text'"],
    ["sendMessage", { chat_id: 1, text: 5 }, "text: must be string"],
    ["sendMessage", { chat_id: 1, text: "x", txet: "y" }, "txet: must NOT have additional properties"],
    [
      "sendMessage",
      { chat_id: 1, text: "x", parse_mode: "Html" },
      "parse_mode: must be equal to one of the allowed values",
    ],
    ["answerCallbackQuery", { callback_query_id: 5 }, "callback_query_id: must be string"],
    ["sendPhoto", { chat_id: 1, photo: { path: "/etc" } }, "photo: must be string"],
    [
      "setWebhook",
      { url: "u", allowed_updates: ["mesage"] },
      "allowed_updates.0: must be equal to one of the allowed values",
    ],
    ["getMe", { chat_id: 1 }, "chat_id: getMe takes no parameters"],
  ])("%s %j is not", (method, params, problem) => {
    expect(problemsOf(method, params)).toContain(problem);
  });

  it.each(["sendMesage", "constructor", "__proto__", ""])("%j is no method", (method) => {
    expect(checkCall(method, {})).toMatchObject({ ok: false, kind: "unknown-method" });
  });

  it("callback data has 1 to 64 bytes, not characters", () => {
    const keyboard = (callback_data: string) => ({
      chat_id: 1,
      text: "x",
      reply_markup: { inline_keyboard: [[{ text: "b", callback_data }]] },
    });
    const at = "reply_markup.inline_keyboard.0.0.callback_data";
    expect(problemsOf("sendMessage", keyboard("ж".repeat(32)))).toEqual([]);
    expect(problemsOf("sendMessage", keyboard("ж".repeat(33)))).toEqual([
      `${at}: must NOT have more than 64 bytes`,
    ]);
    expect(problemsOf("sendMessage", keyboard(""))).toEqual([`${at}: must NOT have fewer than 1 characters`]);
  });

  it("problems say where, never what", () => {
    const secret = "private words";
    const params = { chat_id: [secret], text: { secret }, entities: secret, parse_mode: secret };
    expect(problemsOf("sendMessage", params).length).toBeGreaterThan(3);
    expect(problemsOf("sendMessage", params).join("\n")).not.toContain(secret);
  });
});

it("every method of the Bot API can be checked", () => {
  const methods = Object.keys(paramSchema().methods);
  expect(methods.length).toBeGreaterThanOrEqual(185);
  for (const method of methods) expect(problemsOf(method, { surely_unknown: 1 })).not.toEqual([]);
});

it.each(["params", "results"])("the committed schema of %s is what the types say today", (what) => {
  const script = fileURLToPath(new URL(`../scripts/generate-${what}.mjs`, import.meta.url));
  const run = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect(run).toMatchObject({ status: 0, stderr: "" });
});

describe("a call as Telegram's server reads it", () => {
  const rulesOf = (method: string, params: Record<string, unknown>): string[] =>
    faultsAsRead(method, params).map(({ path, rule }) => `${path.join(".")} ${rule}`);

  it.each<[string, Record<string, unknown>]>([
    ["sendMessage", { chat_id: "1", text: 5 }],
    ["sendMessage", { chat_id: 1, text: "x", entities: [{ type: "bold", offset: "0", length: "1" }] }],
    ["sendMessage", { chat_id: 1, text: "x", disable_notification: "true" }],
  ])("%s %j is fine", (method, params) => {
    const before = structuredClone(params);
    expect(rulesOf(method, params)).toEqual([]);
    expect(params).toEqual(before);
  });

  it("only complains of the shape that was meant", () => {
    const media = [{ type: "photo", media: "x", colour: 1 }];
    expect(rulesOf("sendMediaGroup", { chat_id: 1, media })).toEqual(["media.0.colour additionalProperties"]);
    const reply_markup = { inline_keyboard: [[{ callback_data: "x" }, {}]] };
    expect(rulesOf("sendMessage", { chat_id: 1, text: "x", reply_markup })).toEqual([
      "reply_markup.inline_keyboard.0.0.text required",
      "reply_markup.inline_keyboard.0.1.text required",
    ]);
  });

  it("knows the types of every parameter", () => {
    expect(parameterTypes("getMe")?.size).toBe(0);
    expect(parameterTypes("sendMesage")).toBeUndefined();
    expect([...(parameterTypes("sendMessage")?.get("chat_id") ?? [])]).toEqual(["number", "string"]);
    expect([...(parameterTypes("sendMessage")?.get("reply_markup") ?? [])]).toEqual(["object"]);
    expect(requiredParameters("sendMessage")).toEqual(["chat_id", "text"]);
  });
});
