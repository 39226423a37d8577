import { describe, expect, test } from "@jest/globals";
import { SendRequest } from "@telebus/contracts";
import { checkCall } from "@telebus/telegram";
import { requestedCalls } from "./requested-call.js";

const callsOf = (body: object) => requestedCalls(SendRequest.parse({ bot: 1, ...body }));
const photo = { type: "photo", media: "a" };
const callOf = (body: object) => callsOf(body)[0];

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

  test("with a text too long for one message becomes several, the keyboard below the last", () => {
    const text = `<b>${"word ".repeat(1000)}</b>`;
    const calls = callsOf({ chat: 5, text, parse_mode: "HTML", reply_markup: { inline_keyboard: [] } });
    expect(calls.map(({ method }) => method)).toEqual(["sendMessage", "sendMessage"]);
    for (const { params } of calls) {
      expect(params).toMatchObject({ chat_id: 5, entities: [{ type: "bold", offset: 0 }] });
      expect(params).not.toHaveProperty("parse_mode");
      expect(String(params["text"]).length).toBeLessThanOrEqual(4096);
    }
    expect(calls.map(({ params }) => "reply_markup" in params)).toEqual([false, true]);
  });

  test("with a caption too long for a file goes on below it", () => {
    const calls = callsOf({ chat: 5, photo: "id", text: "word ".repeat(400) });
    expect(calls.map(({ method }) => method)).toEqual(["sendPhoto", "sendMessage"]);
    expect(String(calls[0].params["caption"]).length).toBeLessThanOrEqual(1024);
  });

  test("with several files becomes an album, the words below its first, and what is too long below it", () => {
    const media = [
      { type: "photo", media: "one" },
      { type: "video", media: "two", has_spoiler: true },
    ];
    const asked = { chat: 5, media, text: "<b>Look</b>", parse_mode: "HTML", disable_notification: true };
    const call = callOf(asked);
    expect(call).toMatchObject({ method: "sendMediaGroup", params: { disable_notification: true } });
    expect(call.params["media"]).toEqual([
      { type: "photo", media: "one", caption: "<b>Look</b>", parse_mode: "HTML" },
      { type: "video", media: "two", has_spoiler: true },
    ]);
    expect(checkCall(call.method, call.params)).toEqual({ ok: true });
    const long = callsOf({ chat: 5, media, text: "word ".repeat(400) });
    expect(long.map(({ method }) => method)).toEqual(["sendMediaGroup", "sendMessage"]);
  });

  test("in ordinary Markdown is sent as text and entities", () => {
    expect(callOf({ chat: 5, text: "# Hi\n\n- *you*", parse_mode: "CommonMark" }).params).toEqual({
      chat_id: 5,
      text: "Hi\n\n• you",
      entities: [
        { type: "bold", offset: 0, length: 2 },
        { type: "italic", offset: 6, length: 3 },
      ],
    });
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
    [{ chat: 5, photo: "a", media: [photo, photo] }, ["media"]],
    [{ chat: 5, media: [photo] }, ["media"]],
    [{ chat: 5, media: [photo, { type: "document", media: "b" }] }, ["media"]],
    [{ chat: 5, media: [photo, photo], reply_markup: {} }, ["reply_markup"]],
    [{ method: "getMe", text: "x" }, ["text"]],
    [{ chat: 5, params: {} }, ["method"]],
    [{ chat: 5, text: "x", lane: "slow" }, ["lane"]],
    [{ chat: 5, text: "x", expires_at: "tomorrow" }, ["expires_at"]],
  ])("%j is at fault in %j", (body, names) => {
    const result = SendRequest.safeParse({ bot: 1, ...body });
    expect(result.error?.issues.map(({ path }) => path.join(".")).toSorted()).toEqual(names);
  });
});
