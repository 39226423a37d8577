import { describe, expect, test } from "@jest/globals";
import { SendRequest } from "@telebus/contracts";
import { checkCall } from "@telebus/telegram";
import { requestedCall } from "./requested-call.js";

const callOf = (body: object) => requestedCall(SendRequest.parse({ bot: 1, ...body }));

describe("what is asked for over HTTP", () => {
  test.each([
    [{ text: "Hello", parse_mode: "HTML" }, "sendMessage", { text: "Hello", parse_mode: "HTML" }],
    [{ photo: "id", text: "Look" }, "sendPhoto", { photo: "id", caption: "Look" }],
    [{ video: "id", entities: [] }, "sendVideo", { video: "id", caption_entities: [] }],
    [{ animation: "id" }, "sendAnimation", { animation: "id" }],
    [{ audio: "id" }, "sendAudio", { audio: "id" }],
    [{ document: "id" }, "sendDocument", { document: "id" }],
    [{ voice: "id" }, "sendVoice", { voice: "id" }],
    [{ sticker: "id" }, "sendSticker", { sticker: "id" }],
  ])("%j becomes %s", (asked, method, params) => {
    const call = callOf({ chat: 5, ...asked });
    expect(call).toMatchObject({ chat: 5, lane: "interactive", method });
    expect(call.params).toEqual({ chat_id: 5, ...params });
    expect(checkCall(method, call.params)).toEqual({ ok: true });
  });

  test("as a method keeps its parameters; the chat stands for chat_id, and the other way round", () => {
    expect(callOf({ chat: 5, method: "sendDice", params: { emoji: "🎯" } })).toMatchObject({
      chat: 5,
      params: { chat_id: 5, emoji: "🎯" },
    });
    expect(callOf({ method: "sendDice", params: { chat_id: 5 } }).chat).toBe(5);
    expect(callOf({ method: "sendDice", params: { chat_id: "@harbour" } }).chat).toBeUndefined();
    expect(callOf({ method: "getMe" })).toMatchObject({ chat: undefined, params: {} });
  });

  test.each([
    [{}, ["chat", "text"]],
    [{ chat: 5 }, ["text"]],
    [{ text: "x" }, ["chat"]],
    [{ chat: 5, photo: "a", video: "b" }, ["video"]],
    [{ method: "getMe", text: "x" }, ["text"]],
    [{ chat: 5, params: {} }, ["method"]],
    [{ chat: 5, text: "x", lane: "slow" }, ["lane"]],
    [{ chat: 5, text: "x", expires_at: "tomorrow" }, ["expires_at"]],
  ])("%j is at fault in %j", (body, names) => {
    const result = SendRequest.safeParse({ bot: 1, ...body });
    expect(result.error?.issues.map(({ path }) => path.join(".")).toSorted()).toEqual(names);
  });
});
