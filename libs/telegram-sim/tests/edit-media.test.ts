import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { formOf, png, sentFile, valuesIn } from "./files.js";
import { setStage, type Stage } from "./stage.js";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const refusalOf = async (method: string, params: object): Promise<string | undefined> =>
  (await stage.bot.call(method, params)).description;

const upload = (method: string, parts: Parameters<typeof formOf>[0]) =>
  stage.bot.form(method, formOf({ chat_id: String(stage.oslo), ...parts }));

const photoId = (): Promise<string> =>
  sentFile(stage.bot, stage.oslo, ["sendPhoto", "photo", { bytes: png(60, 40), name: "a.png" }]);

describe("editMessageMedia", () => {
  const sendText = async () => (await stage.bot.send(stage.oslo, "words")).message_id;

  test("puts one medium in place of another, or of a text; the caption goes with the old one", async () => {
    const { bot, oslo, control } = stage;
    const message_id = await sendText();
    const photo = await photoId();
    const media = { type: "photo", media: photo, caption: "look" };
    const edited = await bot.result("editMessageMedia", { chat_id: oslo, message_id, media });
    expect(edited).toMatchObject({ caption: "look", edit_date: expect.any(Number) });
    expect(edited).not.toHaveProperty("text");
    expect(await refusalOf("editMessageMedia", { chat_id: oslo, message_id, media })).toMatch(
      /^Bad Request: message is not modified/,
    );
    const form = formOf({
      chat_id: String(oslo),
      message_id: String(message_id),
      media: { type: "document", media: "attach://file" },
      file: { bytes: Buffer.from("text"), name: "a.txt" },
    });
    const { result } = await bot.form("editMessageMedia", form);
    expect(result).toHaveProperty("document.file_name", "a.txt");
    for (const gone of ["photo", "caption"]) expect(result).not.toHaveProperty(gone);
    const shown = (await control.messages(oslo)).find((message) => message.message_id === message_id);
    expect(shown).toHaveProperty("document.mime_type", "text/plain");
  });

  test.each([
    [{ type: "voice", media: "x" }, `can't parse InputMedia: type "voice" is unsupported`],
    [{ type: "photo", media: "attach://none" }, "can't parse InputMedia: media not found"],
  ])("%j is refused: %s", async (media, refusal) => {
    const message_id = await sendText();
    expect(await refusalOf("editMessageMedia", { chat_id: stage.oslo, message_id, media })).toBe(
      `Bad Request: ${refusal}`,
    );
  });

  test("a sticker is no medium that can be edited", async () => {
    const { result } = await upload("sendSticker", { sticker: { bytes: png(512, 512), name: "s.webp" } });
    const message_id = Number(valuesIn(result, "message_id")[0]);
    const media = { type: "photo", media: await photoId() };
    expect(await refusalOf("editMessageMedia", { chat_id: stage.oslo, message_id, media })).toBe(
      "Bad Request: there is no media in the message to edit",
    );
  });
});
