import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { setStage, type Stage } from "./stage.js";

const Sent = z.looseObject({
  message_id: z.number(),
  rich_message: z.object({
    blocks: z.array(z.looseObject({ type: z.string() })),
    is_rtl: z.boolean().optional(),
  }),
});

describe("rich messages", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage.close());

  const send = async (rich_message: object, more: object = {}) =>
    Sent.parse(await stage.bot.result("sendRichMessage", { chat_id: stage.lisbon, rich_message, ...more }));
  const refusal = async (rich_message: object, method = "sendRichMessage"): Promise<string | undefined> =>
    (await stage.bot.call(method, { chat_id: stage.ada, draft_id: 1, rich_message })).description;

  test("addresses and mentions are found in it, unless the bot wants none of that", async () => {
    const { rich_message } = await send({ html: "<p>ask @dalia at a.org</p>" });
    expect(rich_message.blocks).toEqual([
      {
        type: "paragraph",
        text: [
          "ask ",
          { type: "mention", text: "@dalia", username: "dalia" },
          " at ",
          { type: "url", text: "a.org", url: "a.org" },
        ],
      },
    ]);
    const plain = await send({ markdown: "ask @dalia", skip_entity_detection: true, is_rtl: true });
    expect(plain.rich_message).toEqual({
      blocks: [{ type: "paragraph", text: "ask @dalia" }],
      is_rtl: true,
    });
  });

  test("items of a list have labels, and people are mentioned by name", async () => {
    const html = `<ol type="i"><li>one</li><li><a href="tg://user?id=${stage.ada}">Ada</a></li></ol>`;
    const { rich_message } = await send({ html });
    expect(rich_message.blocks).toMatchObject([
      {
        type: "list",
        items: [
          { label: "i.", value: 1 },
          {
            label: "ii.",
            blocks: [{ text: { type: "text_mention", user: { id: stage.ada, first_name: "Ada" } } }],
          },
        ],
      },
    ]);
  });

  test("media are uploaded with it, or named by an id", async () => {
    const form = new FormData();
    form.set("chat_id", String(stage.lisbon));
    form.set("one", new Blob(["sound"]), "song.mp3");
    const media = [{ id: "song", media: { type: "audio", media: "attach://one", title: "Song" } }];
    form.set(
      "rich_message",
      JSON.stringify({ html: '<audio src="tg://audio?id=song"></audio><p>Listen</p>', media }),
    );
    const { result } = await stage.bot.form("sendRichMessage", form);
    const [audio] = Sent.parse(result).rich_message.blocks;
    expect(audio).toMatchObject({ type: "audio", audio: { file_id: expect.any(String), title: "Song" } });
    const { file_id } = z.looseObject({ audio: z.looseObject({ file_id: z.string() }) }).parse(audio).audio;
    const again = await send({ blocks: [{ type: "audio", audio: { type: "audio", media: file_id } }] });
    expect(again.rich_message.blocks).toMatchObject([{ type: "audio", audio: { title: "Song" } }]);
  });

  test("it can be edited, and is not modified by the same again", async () => {
    const { message_id } = await send({ markdown: "# One" });
    const edit = { chat_id: stage.lisbon, message_id, rich_message: { markdown: "# Two" } };
    expect(await stage.bot.result("editMessageText", edit)).toMatchObject({
      rich_message: { blocks: [{ type: "heading", text: "Two", size: 1 }] },
    });
    expect((await stage.bot.call("editMessageText", edit)).description).toMatch(
      /^Bad Request: message is not modified/,
    );
  });

  test.each([
    [{}, "exactly one of the fields html, markdown and blocks must be used"],
    [{ html: "" }, "rich message is empty"],
    [{ html: "<foo>" }, `can't parse entities: Unsupported start tag "foo" at byte offset 0`],
    [{ html: "<tg-thinking>Hm</tg-thinking>" }, "RICH_VALIDATE_CTOR_NOT_ALLOWED"],
    [{ markdown: "# x\n\n".repeat(501) }, "RICH_MESSAGE_BLOCKS_TOO_MUCH"],
  ])("%j is refused", async (rich_message, reason) => {
    expect(await refusal(rich_message)).toBe(`Bad Request: ${reason}`);
  });

  test("a draft may say that the bot is thinking, and takes no new files", async () => {
    const draft = {
      chat_id: stage.ada,
      draft_id: 3,
      rich_message: { html: "<tg-thinking>Hm</tg-thinking>" },
    };
    expect(await stage.bot.result("sendRichMessageDraft", draft)).toBe(true);
    expect(await refusal({ html: '<img src="https://a.org/p.jpg"/>' }, "sendRichMessageDraft")).toBe(
      "Bad Request: wrong file identifier/HTTP URL specified",
    );
  });

  test("people see it as it is sent", async () => {
    await send({ markdown: "Hello **all**" });
    expect((await stage.control.messages(stage.lisbon)).at(-1)?.["rich_message"]).toEqual({
      blocks: [{ type: "paragraph", text: ["Hello ", { type: "bold", text: "all" }] }],
    });
  });
});

describe("buttons in rich messages", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage.close());

  const send = async (html: string) =>
    Sent.parse(await stage.bot.result("sendRichMessage", { chat_id: stage.ada, rich_message: { html } }))
      .message_id;
  const press = async (message_id: number, button: string) => {
    const callback_query_id = await stage.control.press({ from: "Ada", message_id, button });
    const [update] = await stage.bot.updates();
    return { callback_query_id, update };
  };

  test("can be pressed where they stand among words, in rows, and deep inside; by data or by text", async () => {
    const message_id = await send(
      `<p>Take <tg-button type="callback_data" data="a">this <b>one</b></tg-button>?</p>
       <details><summary>More</summary><tg-button-row>
         <tg-button type="callback_data" data="b">Second</tg-button>
         <tg-button type="callback_data" data="c">Third</tg-button></tg-button-row></details>`,
    );
    for (const [wanted, data] of [
      ["a", "a"],
      ["this one", "a"],
      ["Third", "c"],
    ] as const) {
      const { update, callback_query_id } = await press(message_id, wanted);
      expect(update).toMatchObject({
        callback_query: { id: callback_query_id, data, message: { message_id } },
      });
      await stage.bot.result("answerCallbackQuery", { callback_query_id });
    }
    await expect(press(message_id, "Fourth")).rejects.toThrow('there is no button "Fourth"');
  });

  test("open web apps", async () => {
    const message_id = await send(
      `<tg-button-row><tg-button type="web_app" url="https://a.org/app">Open</tg-button></tg-button-row>`,
    );
    const { url } = await stage.control.openWebApp({ from: "Ada", message_id, button: "Open" });
    expect(url).toContain("https://a.org/app#tgWebAppData=");
  });

  test.each([
    [`data="${"x".repeat(65)}" type="callback_data"`, "BUTTON_DATA_INVALID"],
    [`type="url" url="no address"`, "BUTTON_URL_INVALID"],
    [`type="web_app" url="http://a.org"`, "BUTTON_URL_INVALID"],
  ])("are refused where they make no sense: %s", async (attributes, refusal) => {
    const rich_message = { html: `<p>A <tg-button ${attributes}>button</tg-button></p>` };
    const { description } = await stage.bot.call("sendRichMessage", { chat_id: stage.ada, rich_message });
    expect(description).toBe(`Bad Request: ${refusal}`);
  });
});
