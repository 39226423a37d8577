import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { setStage, type Stage } from "./stage.js";

const Sent = z.looseObject({
  message_id: z.number(),
  text: z.string().optional(),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
  reply_markup: z.looseObject({ inline_keyboard: z.array(z.array(z.looseObject({}))) }).optional(),
});

describe("what hangs on a message", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage.close());

  const send = async (more: object) =>
    Sent.parse(await stage.bot.result("sendMessage", { chat_id: stage.ada, text: "Hello", ...more }));
  const refusal = async (method: string, params: object): Promise<string | undefined> =>
    (await stage.bot.call(method, params)).description;
  const ofButton = (button: object) =>
    refusal("sendMessage", {
      chat_id: stage.ada,
      text: "Hello",
      reply_markup: { inline_keyboard: [[{ text: "Press", ...button }]] },
    });

  test.each([
    { callback_data: "x" },
    { url: "example.org" },
    { url: "tg://user?id=1" },
    { web_app: { url: "https://example.org/app" } },
    { web_app: { url: "http://127.0.0.1:8080/app" } },
    { switch_inline_query: "" },
    { copy_text: { text: "copied" } },
  ])("a button with %j is taken as it is", async (button) => {
    const inline_keyboard = [[{ text: "Press", ...button }]];
    expect((await send({ reply_markup: { inline_keyboard } })).reply_markup).toEqual({ inline_keyboard });
  });

  test.each([
    [{}, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"],
    [{ text: "", callback_data: "x" }, "can't parse inline keyboard button: Text must be non-empty"],
    [{ callback_data: "x".repeat(65) }, "BUTTON_DATA_INVALID"],
    [{ callback_data: "" }, "BUTTON_DATA_INVALID"],
    [{ url: "no address" }, "BUTTON_URL_INVALID"],
    [{ web_app: { url: "http://example.org" } }, "BUTTON_URL_INVALID"],
    [{ url: "example.org", callback_data: "x" }, "BUTTON_TYPE_INVALID"],
    [{ copy_text: { text: "x".repeat(257) } }, "BUTTON_COPY_TEXT_INVALID"],
  ])("a button with %j is refused", async (button, reason) => {
    expect(await ofButton(button)).toBe(`Bad Request: ${reason}`);
  });

  test("long rows go on in the next line; more than a hundred buttons are too many", async () => {
    const row = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ text: `${n}`, callback_data: `${n}` }));
    const { reply_markup } = await send({ reply_markup: { inline_keyboard: [row(10)] } });
    expect(reply_markup?.inline_keyboard.map((one) => one.length)).toEqual([8, 2]);
    expect(
      await refusal("sendMessage", {
        chat_id: stage.ada,
        text: "x",
        reply_markup: { inline_keyboard: [row(101)] },
      }),
    ).toBe("Bad Request: reply markup is too long");
  });

  test("a reply keyboard belongs to the chat, until it is taken away", async () => {
    const keyboard = async () =>
      (await stage.control.chats()).find(({ id }) => id === stage.ada)?.["reply_keyboard"];
    const first = await send({
      reply_markup: { keyboard: [["Yes", { text: "No" }]], one_time_keyboard: true },
    });
    expect(first.reply_markup).toBeUndefined();
    expect(await keyboard()).toMatchObject({
      kind: "keyboard",
      rows: [[{ text: "Yes" }, { text: "No" }]],
      isOneTime: true,
      message_id: first.message_id,
    });
    await send({ reply_markup: { remove_keyboard: true } });
    expect(await keyboard()).toMatchObject({ kind: "remove" });
  });

  test("words can be quoted that stand in the message, and no others", async () => {
    const { message_id } = await send({ text: "One two three" });
    const quoted = await send({ reply_parameters: { message_id, quote: "two" } });
    expect(quoted["quote"]).toEqual({ text: "two", position: 4, is_manual: true });
    const wrong = { chat_id: stage.ada, text: "x", reply_parameters: { message_id, quote: "four" } };
    expect(await refusal("sendMessage", wrong)).toBe("Bad Request: QUOTE_TEXT_INVALID");
  });

  test("a message of another chat is answered by what is shown of it", async () => {
    const there = await stage.bot.send(stage.lisbon, "In Lisbon");
    const answer = await send({ reply_parameters: { message_id: there.message_id, chat_id: stage.lisbon } });
    expect(answer["external_reply"]).toMatchObject({
      chat: { id: stage.lisbon },
      message_id: there.message_id,
      origin: { type: "user", sender_user: { id: stage.bot.id } },
    });
  });

  test("formatting is read in text, captions and edits", async () => {
    const { message_id, text, entities } = await send({
      text: "  <b>Bold</b> &amp; more ",
      parse_mode: "HTML",
    });
    expect([text, entities]).toEqual(["Bold & more", [{ type: "bold", offset: 0, length: 4 }]]);
    const edited = { chat_id: stage.ada, message_id, text: "_Italic_", parse_mode: "MarkdownV2" };
    expect(await stage.bot.result("editMessageText", edited)).toMatchObject({
      text: "Italic",
      entities: [{ type: "italic", offset: 0, length: 6 }],
    });
    expect(await refusal("sendMessage", { chat_id: stage.ada, text: "<b>", parse_mode: "HTML" })).toBe(
      `Bad Request: can't parse entities: Can't find end tag corresponding to start tag "b"`,
    );
  });

  test("a person is mentioned by id with their name, a stranger not at all", async () => {
    const markup = `<a href="tg://user?id=${stage.ada}">you</a> <a href="tg://user?id=1">nobody</a>`;
    const { entities } = await send({ text: markup, parse_mode: "HTML" });
    expect(entities).toMatchObject([{ type: "text_mention", user: { id: stage.ada, first_name: "Ada" } }]);
  });

  test("the length that counts is the one after the markup is read", async () => {
    const text = `<b>${"x".repeat(4096)}</b>`;
    expect((await send({ text, parse_mode: "HTML" })).text).toHaveLength(4096);
    expect(await refusal("sendMessage", { chat_id: stage.ada, text: "x".repeat(4097) })).toBe(
      "Bad Request: message is too long",
    );
  });

  test("a rich message has blocks, also where it was written in Markdown or HTML", async () => {
    const blocksOf = async (rich_message: object) =>
      z
        .object({ rich_message: z.object({ blocks: z.array(z.unknown()) }) })
        .parse(await stage.bot.result("sendRichMessage", { chat_id: stage.ada, rich_message })).rich_message
        .blocks;
    expect(
      await blocksOf({ markdown: "# Title\n\nA **bold** word\n\n```ts\nlet a\n\nlet b\n```\n\n---" }),
    ).toEqual([
      { type: "heading", text: "Title", size: 1 },
      { type: "paragraph", text: ["A ", { type: "bold", text: "bold" }, " word"] },
      { type: "pre", text: "let a\n\nlet b", language: "ts" },
      { type: "divider" },
    ]);
    expect(await blocksOf({ html: "<h2>Title</h2>\n\n<p>A <i>word</i></p>" })).toEqual([
      { type: "heading", text: "Title", size: 2 },
      { type: "paragraph", text: ["A ", { type: "italic", text: "word" }] },
    ]);
    const both = { chat_id: stage.ada, rich_message: { html: "a", markdown: "b" } };
    expect(await refusal("sendRichMessage", both)).toBe(
      "Bad Request: exactly one of the fields html, markdown and blocks must be used",
    );
  });
});
