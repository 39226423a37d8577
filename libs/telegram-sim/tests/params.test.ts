import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { request } from "undici";
import { z } from "zod";
import { setStage, TOKEN, type Stage } from "./stage.js";

let stage: Stage;
let strict: Stage;
beforeAll(async () => {
  stage = await setStage();
  strict = await setStage({ strictParams: true });
});
afterAll(async () => {
  await stage.close();
  await strict.close();
});

const refusalOf = async (method: string, params: object, on = stage): Promise<string | undefined> =>
  (await on.bot.call(method, params)).description;

const lastCall = async () => (await stage.control.calls()).calls.at(-1);

describe("what cannot be read is refused in Telegram's words", () => {
  test.each([
    ["sendMessage", { text: { a: 1 } }, `parameter "text" must be a valid String`],
    [
      "sendMessage",
      { text: "x", message_thread_id: "two" },
      `parameter "message_thread_id" must be a valid Integer`,
    ],
    ["sendMessage", { text: "x", reply_markup: "{" }, "can't parse reply keyboard markup JSON object"],
    ["sendMessage", { text: "x", reply_markup: [] }, "object expected as reply markup"],
    [
      "sendMessage",
      { text: "x", reply_markup: { inline_keyboard: [[{ callback_data: "x" }]] } },
      `can't parse inline keyboard button: Can't find field "text"`,
    ],
    [
      "sendMessage",
      { text: "x", reply_markup: { inline_keyboard: [[{ text: "x", url: ["y"] }]] } },
      `can't parse inline keyboard button: Field "url" must be of type String`,
    ],
    [
      "sendMessage",
      { text: "x", reply_markup: { keyboard: [[{ text: "x", request_users: 5 }]] } },
      `can't parse keyboard button: Field "request_users" must be of type Object`,
    ],
    [
      "sendMessage",
      { text: "x", entities: [{ type: "bold", offset: "one", length: 1 }] },
      `can't parse MessageEntity: Field "offset" must be of type Integer`,
    ],
    ["sendMessage", { text: "x", link_preview_options: 7 }, "object expected as link preview options"],
    ["banChatMember", { user_id: "Ada" }, "invalid user_id specified"],
    ["banChatMember", {}, "invalid user_id specified"],
    ["getChat", { chat_id: "" }, "chat_id is empty"],
    ["deleteMessage", { message_id: "" }, "message identifier is not specified"],
  ])("%s %j: %s", async (method, params, refusal) => {
    expect(await refusalOf(method, { chat_id: stage.lisbon, ...params })).toBe(`Bad Request: ${refusal}`);
  });
});

describe("what Telegram reads kindly is read kindly", () => {
  test.each([
    [
      "numbers and flags as text",
      { chat_id: "LISBON", text: "x", disable_notification: "True", message_thread_id: "0" },
    ],
    ["text as a number", { chat_id: "LISBON", text: 5 }],
    [
      "JSON as text",
      {
        chat_id: "LISBON",
        text: "x",
        reply_markup: '{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}',
      },
    ],
    [
      "numbers as text inside JSON",
      { chat_id: "LISBON", text: "bold", entities: [{ type: "bold", offset: "0", length: "4" }] },
    ],
    ["nothing at all", { chat_id: "LISBON", text: "x", reply_markup: "", entities: null }],
  ])("%s", async (_what, params) => {
    const chat_id = String(stage.lisbon);
    expect(await stage.bot.call("sendMessage", { ...params, chat_id })).toMatchObject({ ok: true });
    expect(await lastCall()).not.toHaveProperty("warnings");
  });

  test("markup that is of no kind is none", async () => {
    const params = { chat_id: stage.lisbon, text: "x", reply_markup: {} };
    expect(await stage.bot.result("sendMessage", params)).not.toHaveProperty("reply_markup");
    expect((await lastCall())?.warnings).toEqual([expect.stringMatching(/^reply_markup\./)]);
  });

  test("a form is read by the same types", async () => {
    const form = new FormData();
    form.set("chat_id", String(stage.lisbon));
    form.set("text", "bold");
    form.set("entities", JSON.stringify([{ type: "bold", offset: 0, length: 4 }]));
    form.set("protect_content", "1");
    expect((await stage.bot.form("sendMessage", form)).result).toMatchObject({
      entities: [{ type: "bold" }],
      has_protected_content: true,
    });
  });
});

describe("what the Bot API does not know", () => {
  const misspelt = {
    chat_id: 0,
    txet: "x",
    text: "x",
    reply_markup: { inline_keyboard: [[{ text: "a", callback_data: "b", colour: 1 }]] },
  };

  test("is ignored, and the transcript says so", async () => {
    await stage.bot.result("sendMessage", { ...misspelt, chat_id: stage.lisbon });
    expect((await lastCall())?.warnings).toEqual([
      "txet: sendMessage has no such parameter",
      "reply_markup.inline_keyboard.0.0.colour: must NOT have additional properties",
    ]);
  });

  test("never reaches the method", async () => {
    const form = new FormData();
    form.set("chat_id", String(stage.lisbon));
    form.set("sticker", new Blob(["bytes"]), "a.webp");
    form.set("is_animated", "true");
    form.set("stray", new Blob(["bytes"]), "b.webp");
    expect((await stage.bot.form("sendSticker", form)).result).toMatchObject({
      sticker: { is_animated: false },
    });
    expect((await lastCall())?.warnings).toEqual([
      "stray: sendSticker has no such parameter",
      "is_animated: sendSticker has no such parameter",
    ]);
  });

  test("is refused by name where the simulator is strict about it", async () => {
    expect(await refusalOf("sendMessage", { ...misspelt, chat_id: strict.lisbon }, strict)).toBe(
      "Bad Request: txet: sendMessage has no such parameter",
    );
    expect(
      await refusalOf("sendMessage", { chat_id: strict.lisbon, text: "x", parse_mode: "html" }, strict),
    ).toMatch(/^Bad Request: parse_mode: must be equal/);
    await strict.bot.send(strict.lisbon, "as it should be");
  });

  test("what is no longer in the reference is still taken", async () => {
    const { message_id } = await stage.bot.send(stage.lisbon, "first");
    const reply = await stage.bot.send(stage.lisbon, "second", { reply_to_message_id: message_id });
    expect(reply).toMatchObject({ reply_to_message: { message_id } });
    expect((await lastCall())?.warnings).toEqual([
      "reply_to_message_id: not in the Bot API any more, but taken",
    ]);
  });

  test.each([
    ["sendNothing", "sendNothing is no method of the Bot API"],
    ["sendGift", "sendGift is not simulated"],
  ])("is 404 where it is a method: %s", async (method, warning) => {
    const { statusCode, body } = await request(`${stage.simulator.url}/bot${TOKEN}/${method}`);
    expect(statusCode).toBe(404);
    expect(z.unknown().parse(await body.json())).toEqual({
      ok: false,
      error_code: 404,
      description: "Not Found",
    });
    expect((await lastCall())?.warnings).toEqual([warning]);
  });
});
