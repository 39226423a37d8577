import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { setStage, type Stage } from "./stage.js";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const refusal = async (method: string, params: object): Promise<string | undefined> =>
  (await stage.bot.call(method, params)).description;

describe("texts", () => {
  test.each([
    [{}, "message text is empty"],
    [{ text: " \n" }, "text must be non-empty"],
    [{ text: "<b> </b>", parse_mode: "HTML" }, "text must be non-empty"],
    [
      { text: "1.", parse_mode: "markdownv2" },
      "can't parse entities: Character '.' is reserved and must be escaped with the preceding '\\'",
    ],
  ])("%j is refused: %s", async (params, reason) => {
    expect(await refusal("sendMessage", { chat_id: stage.ada, ...params })).toBe(`Bad Request: ${reason}`);
  });

  test("how an address is previewed is kept, and changes with an edit", async () => {
    const { message_id, ...sent } = await stage.bot.send(stage.ada, "a.org", {
      link_preview_options: { is_disabled: true },
    });
    expect(sent).toMatchObject({ link_preview_options: { is_disabled: true } });
    const edit = { chat_id: stage.ada, message_id, text: "a.org" };
    expect(await stage.bot.result("editMessageText", edit)).not.toHaveProperty("link_preview_options");
  });

  test("a mention by id in an edit names the person", async () => {
    const { message_id } = await stage.bot.send(stage.ada, "?");
    const text = `[you](tg://user?id=${stage.ada})`;
    const edit = { chat_id: stage.ada, message_id, text, parse_mode: "Markdown" };
    expect(await stage.bot.result("editMessageText", edit)).toMatchObject({
      entities: [{ type: "text_mention", user: { first_name: "Ada" } }],
    });
  });
});

describe("quotes", () => {
  const quoting = async (quote: object): Promise<unknown> => {
    const { message_id } = await stage.bot.send(stage.ada, "one <b>two</b> one two", { parse_mode: "HTML" });
    const reply_parameters = { message_id, ...quote };
    return (await stage.bot.call("sendMessage", { chat_id: stage.ada, text: "x", reply_parameters })).result;
  };

  test("the quote is the place where words and formatting are the same", async () => {
    expect(await quoting({ quote: "two" })).toMatchObject({ quote: { text: "two", position: 12 } });
    expect(await quoting({ quote: "<b>two</b>", quote_parse_mode: "HTML" })).toMatchObject({
      quote: { text: "two", position: 4, entities: [{ type: "bold", offset: 0, length: 3 }] },
    });
    expect(await quoting({ quote: "one", quote_position: 9 })).toMatchObject({ quote: { position: 8 } });
    expect(await quoting({ quote: "<i>two</i>", quote_parse_mode: "HTML" })).toBeUndefined();
  });

  test("a message of another chat must be there", async () => {
    const reply_parameters = { message_id: 99_999, chat_id: stage.lisbon, allow_sending_without_reply: true };
    expect(await refusal("sendMessage", { chat_id: stage.ada, text: "x", reply_parameters })).toBe(
      "Bad Request: message to be replied not found",
    );
  });
});

describe("what cannot be edited", () => {
  test("a service message, and one that came with a reply keyboard", async () => {
    const { message_id } = await stage.bot.send(stage.ada, "Choose", {
      reply_markup: { keyboard: [["Yes"]] },
    });
    expect(await refusal("editMessageText", { chat_id: stage.ada, message_id, text: "x" })).toBe(
      "Bad Request: message can't be edited",
    );
    const { message_id: pinned } = await stage.bot.send(stage.lisbon, "Pin me");
    await stage.bot.result("pinChatMessage", { chat_id: stage.lisbon, message_id: pinned });
    const service = (await stage.control.messages(stage.lisbon)).at(-1);
    expect(service).toHaveProperty("pinned_message");
    expect(
      await refusal("editMessageText", {
        chat_id: stage.lisbon,
        message_id: service?.message_id,
        text: "x",
      }),
    ).toBe("Bad Request: message can't be edited");
  });

  test("a caption where there can be none", async () => {
    const dice = z.looseObject({ message_id: z.number() });
    const { message_id } = dice.parse(await stage.bot.result("sendDice", { chat_id: stage.ada }));
    expect(await refusal("editMessageCaption", { chat_id: stage.ada, message_id, caption: "x" })).toBe(
      "Bad Request: there is no caption in the message to edit",
    );
  });
});

describe("where a keyboard may stand", () => {
  const inline = (...buttons: object[]) => ({
    inline_keyboard: [buttons.map((button) => ({ text: "Press", ...button }))],
  });
  const web_app = { url: "https://example.org/app" };

  test.each([
    [inline({ web_app }), "BUTTON_TYPE_INVALID"],
    [inline({ pay: true }), "BUTTON_TYPE_INVALID"],
    [inline({ callback_data: "x" }, { callback_game: {} }), "BUTTON_POS_INVALID"],
    [
      { keyboard: [[{ text: "Me", request_contact: true }]] },
      "phone number can be requested in private chats only",
    ],
    [
      { keyboard: [[{ text: "Here", request_location: true }]] },
      "location can be requested in private chats only",
    ],
    [{ keyboard: [[{ text: "App", web_app }]] }, "web App buttons can be used in private chats only"],
  ])("in a group %j is refused: %s", async (reply_markup, reason) => {
    expect(await refusal("sendMessage", { chat_id: stage.lisbon, text: "x", reply_markup })).toBe(
      `Bad Request: ${reason}`,
    );
  });

  test("in a channel there are only inline keyboards", async () => {
    const { id } = await stage.control.addChat({ type: "channel", title: "News", members: ["Ada"] });
    await stage.control.setMember({ chat: id, user: stage.bot.id, status: "administrator" });
    const keyboard = { chat_id: id, text: "x", reply_markup: { keyboard: [["Yes"]] } };
    expect(await refusal("sendMessage", keyboard)).toBe("Bad Request: only inline keyboard expected");
  });
});
