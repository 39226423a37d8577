import { CallRequested, type EventDraft } from "@telebus/contracts";
import { describe, expect, it } from "@jest/globals";
import { checkCall } from "../check-call.js";
import { InvalidCallError } from "../errors.js";
import { fmt, Format, Markup } from "../rich-text.js";
import { answerCallback } from "./answers.js";
import { callMethod } from "./call-method.js";
import {
  deleteMessage,
  deleteMessages,
  editReplyMarkup,
  editText,
  sendLongText,
  sendText,
} from "./messages.js";
import { sendMedia } from "./media.js";
import { streamText } from "./stream.js";

const chat = { bot: 6110045523, chat: 5120387264, type: "private" as const };
const topic = { bot: 6110045523, chat: -1001987345120, type: "supergroup" as const, thread: 88 };

const callOf = (draft: EventDraft) => CallRequested.schema.parse(JSON.parse(draft.body));

describe("builders", () => {
  it("a text goes to the chat and topic of the address, in the lane of replies", () => {
    expect(callOf(sendText(topic, "Hello", { ref: "form:7", job: "post:1" }))).toEqual({
      bot: topic.bot,
      lane: "interactive",
      method: "sendMessage",
      chat: topic.chat,
      chatType: "supergroup",
      ref: "form:7",
      job: "post:1",
      params: { chat_id: topic.chat, message_thread_id: 88, text: "Hello" },
    });
  });

  it("a text of any length becomes messages: the first answers, the last has the keyboard", () => {
    const replyMarkup = Markup.inlineKeyboard([Markup.button.callback("Go on", "go")]);
    const drafts = sendLongText(chat, `${"word ".repeat(900)}\n\nThe end`, { replyTo: 7, replyMarkup });
    const params = drafts.map((draft) => callOf(draft).params);
    expect(params.map((one) => String(one["text"]).length)).toEqual([4094, 414]);
    expect(params.map((one) => ["reply_parameters" in one, "reply_markup" in one])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(sendLongText(chat, "Short", { replyTo: 7, replyMarkup })).toHaveLength(1);
  });

  it("words of any length go with a file: 1024 below it, the rest after it", () => {
    const replyMarkup = Markup.inlineKeyboard([Markup.button.callback("Go on", "go")]);
    const words = { text: `${"word ".repeat(250)}\n\nThe end`, entities: [] };
    const file = { type: "photo", file: "AgACAgIAAx" } as const;
    const calls = sendMedia(chat, file, words, { replyTo: 7, replyMarkup }).map(callOf);
    expect(calls.map(({ method }) => method)).toEqual(["sendPhoto", "sendMessage"]);
    const [photo, rest] = calls.map(({ params }) => params);
    expect(photo).toMatchObject({ photo: file.file, reply_parameters: { message_id: 7 } });
    expect(String(photo?.["caption"]).length).toBe(1019);
    expect(photo).not.toHaveProperty("reply_markup");
    expect(rest).toMatchObject({ text: expect.stringContaining("The end"), reply_markup: expect.anything() });
    const [alone] = sendMedia(chat, file, { text: "", entities: [] }, { replyMarkup }).map(callOf);
    expect(alone?.params).toMatchObject({ photo: file.file, reply_markup: expect.anything() });
  });

  it("a frame of a streamed message is the whole text so far; the sender finds the way to show it", () => {
    const rich = { markdown: "# Rome" };
    expect(callOf(streamText(topic, "Rome", { key: "answer:7", rich, lane: "status" }))).toMatchObject({
      lane: "status",
      method: "sendMessage",
      params: { chat_id: topic.chat, message_thread_id: 88, text: "Rome" },
      stream: { key: "answer:7", isFinal: false, transport: "auto", rich },
    });
    const final = callOf(streamText(chat, Format.bold("Rome"), { key: "answer:7", isFinal: true }));
    expect(final.stream).toEqual({ key: "answer:7", isFinal: true, transport: "auto" });
    expect(final.params["entities"]).toEqual([{ type: "bold", offset: 0, length: 4 }]);
    const wrong = { markdown: "# Rome", loud: true };
    expect(() => streamText(chat, "Rome", { key: "answer:7", rich: wrong })).toThrow(InvalidCallError);
  });

  it("formatted text brings its entities along", () => {
    const { bold, italic } = Format;
    expect(callOf(sendText(chat, fmt`Hello ${bold`dear ${italic`Anna`}`}!`)).params).toEqual({
      chat_id: chat.chat,
      text: "Hello dear Anna!",
      entities: [
        { type: "bold", offset: 6, length: 9 },
        { type: "italic", offset: 11, length: 4 },
      ],
    });
  });

  it("a reply is also sent when its message is gone", () => {
    const plain = callOf(sendText(chat, "Yes", { replyTo: 41 })).params;
    expect(plain["reply_parameters"]).toEqual({ message_id: 41, allow_sending_without_reply: true });
    const quoting = callOf(sendText(chat, "Yes", { replyTo: { message_id: 41, quote: "at six" } })).params;
    expect(quoting["reply_parameters"]).toMatchObject({ quote: "at six", allow_sending_without_reply: true });
  });

  it.each([
    ["Markup itself", (keyboard: ReturnType<typeof Markup.inlineKeyboard>) => keyboard],
    ["what is in it", (keyboard: ReturnType<typeof Markup.inlineKeyboard>) => keyboard.reply_markup],
  ])("a keyboard may be given as %s, and loses what only Markup knows", (_name, give) => {
    const keyboard = Markup.inlineKeyboard([
      Markup.button.callback("Yes", "a:yes:00000000"),
      Markup.button.callback("Secret", "a:no:00000000", true),
    ]);
    expect(callOf(sendText(chat, "Sure?", { replyMarkup: give(keyboard) })).params["reply_markup"]).toEqual({
      inline_keyboard: [[{ text: "Yes", callback_data: "a:yes:00000000" }]],
    });
  });

  it("every kind of keyboard that Markup makes is accepted", () => {
    const keyboards = [
      Markup.keyboard([["a", Markup.button.contactRequest("b")]])
        .resize()
        .oneTime(),
      Markup.removeKeyboard(),
      Markup.forceReply().placeholder("your name"),
      Markup.inlineKeyboard([
        Markup.button.url("site", "https://example.org"),
        Markup.button.webApp("app", "https://example.org"),
      ]),
    ];
    for (const replyMarkup of keyboards) expect(() => sendText(chat, "x", { replyMarkup })).not.toThrow();
  });

  it("edits name the message and no topic", () => {
    expect(callOf(editText(topic, 9, "New"))).toMatchObject({
      method: "editMessageText",
      params: { chat_id: topic.chat, message_id: 9, text: "New" },
    });
    expect(callOf(editText(topic, 9, "New")).params).not.toHaveProperty("message_thread_id");
    const cleared = callOf(editReplyMarkup(chat, 9, undefined, { lane: "status" }));
    expect(cleared).toMatchObject({ method: "editMessageReplyMarkup", lane: "status" });
    expect(cleared.params).toEqual({ chat_id: chat.chat, message_id: 9 });
  });

  it("deletions go in the lane of moderation", () => {
    expect(callOf(deleteMessage(chat, 9))).toMatchObject({ lane: "moderation", params: { message_id: 9 } });
    expect(callOf(deleteMessages(chat, [9, 10])).params["message_ids"]).toEqual([9, 10]);
  });

  it("an answer to a press speaks into no chat, and has its time", () => {
    const expiresAt = new Date("2026-09-15T08:02:30Z");
    const options = { text: undefined, showAlert: undefined, expiresAt };
    expect(callOf(answerCallback(chat.bot, "219", options))).toEqual({
      bot: chat.bot,
      lane: "control",
      method: "answerCallbackQuery",
      params: { callback_query_id: "219" },
      expiresAt,
    });
  });

  it("any method can be called, in a chat or of the bot", () => {
    const photo = callOf(
      callMethod(topic, "sendPhoto", { photo: "AgAC", caption: undefined }, { lane: "relay", replyTo: 4 }),
    );
    expect(photo).toMatchObject({
      lane: "relay",
      params: { photo: "AgAC", message_thread_id: 88, reply_parameters: { message_id: 4 } },
    });
    const commands = callMethod({ bot: 7 }, "setMyCommands", {
      commands: [{ command: "a", description: "b" }],
    });
    expect(callOf(commands).chat).toBeUndefined();
    expect(callOf(callMethod(topic, "banChatMember", { user_id: 5 })).params).toEqual({
      chat_id: topic.chat,
      user_id: 5,
    });
  });

  it("what Telegram could never accept is not even requested", () => {
    const replyMarkup = { inline_keyboard: [[{ text: "b", callback_data: "x".repeat(65) }]] };
    const bad = () => sendText(chat, "x", { replyMarkup });
    expect(bad).toThrow(InvalidCallError);
    expect(bad).toThrow(
      "sendMessage: reply_markup.inline_keyboard.0.0.callback_data: must NOT have more than 64 bytes",
    );
  });

  it("what a builder makes passes the check of the sender", () => {
    const { method, params } = callOf(sendText(topic, fmt`a ${Format.link("b", "https://example.org")}`));
    expect(checkCall(method, params)).toEqual({ ok: true });
  });

  it("a parameter that the method does not have is a mistake the compiler finds", () => {
    // @ts-expect-error -- "txt" is no parameter of sendMessage
    expect(() => callMethod(chat, "sendMessage", { txt: "hi" })).toThrow(InvalidCallError);
    // @ts-expect-error -- without a chat the method needs its chat_id
    expect(() => callMethod({ bot: 7 }, "sendMessage", { text: "hi" })).toThrow(InvalidCallError);
  });
});
