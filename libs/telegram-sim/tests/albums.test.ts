import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { joinBot } from "../src/index.js";
import { TestBot } from "./bot.js";
import { fileIdsIn, formOf, messageIdsIn, png, sentFile, valuesIn } from "./files.js";
import { OTHER_TOKEN, setStage, type Stage } from "./stage.js";
import { TurnedClock } from "./turned-clock.js";

let stage: Stage;
let photo: string;
let video: string;
let audio: string;
beforeAll(async () => {
  stage = await setStage();
  const { bot, lisbon } = stage;
  photo = await sentFile(bot, lisbon, ["sendPhoto", "photo", { bytes: png(50, 50), name: "p.png" }]);
  video = await sentFile(bot, lisbon, ["sendVideo", "video", { bytes: Buffer.from("film"), name: "v.mp4" }]);
  audio = await sentFile(bot, lisbon, ["sendAudio", "audio", { bytes: Buffer.from("song"), name: "a.mp3" }]);
});
afterAll(() => stage.close());

const refusalOf = async (method: string, params: object): Promise<string | undefined> =>
  (await stage.bot.call(method, params)).description;

describe("sendMediaGroup", () => {
  test("sends uploads of a form, each with its own caption", async () => {
    const { result } = await stage.bot.form(
      "sendMediaGroup",
      formOf({
        chat_id: String(stage.oslo),
        media: [
          {
            type: "photo",
            media: "attach://one",
            caption: "first",
            caption_entities: [{ type: "bold", offset: 0, length: 5 }],
            has_spoiler: true,
          },
          { type: "video", media: "attach://two", thumbnail: "attach://small", width: 64, height: 48 },
        ],
        one: { bytes: png(100, 100), name: "1.png" },
        two: { bytes: Buffer.from("film"), name: "2.mp4" },
        small: { bytes: png(32, 24), name: "s.png" },
      }),
    );
    expect(result).toMatchObject([
      {
        photo: [{ width: 90 }, { width: 100 }],
        caption: "first",
        caption_entities: [{ type: "bold" }],
        has_media_spoiler: true,
      },
      { video: { width: 64, height: 48, thumbnail: { width: 32 }, file_name: "2.mp4" } },
    ]);
    const [one, two] = valuesIn(result, "media_group_id");
    expect(one).toBe(two);
  });

  test("sends one alone as an ordinary message", async () => {
    const media = [{ type: "photo", media: photo }];
    const sent = await stage.bot.result("sendMediaGroup", { chat_id: stage.oslo, media });
    expect(sent).toMatchObject([{ photo: [{ width: 50 }] }]);
    expect(valuesIn(sent, "media_group_id")).toEqual([]);
  });

  test("refuses what cannot be together", async () => {
    const [p, v, a] = [
      { type: "photo", media: photo },
      { type: "video", media: video },
      { type: "audio", media: audio },
    ];
    const document = { type: "document", media: video };
    const cases: [unknown[], string][] = [
      [[], "there are no messages to send"],
      [Array.from({ length: 11 }, () => p), "too many messages to send as an album"],
      [[p, a], "audio can't be mixed with other media types"],
      [[v, document], "document can't be mixed with other media types"],
      [
        [p, { type: "animation", media: video }],
        `can't parse InputMedia: type "animation" can't be used in sendMediaGroup`,
      ],
      [[p, { type: "sticker", media: video }], `can't parse InputMedia: type "sticker" is unsupported`],
      [[p, { type: "photo", media: "attach://gone" }], "can't parse InputMedia: media not found"],
      [
        [p, { ...v, show_caption_above_media: true }],
        "parameter show_caption_above_media must be the same for all messages",
      ],
      [[p, { type: "photo", media: video }], "can't use file of type Video as Photo"],
    ];
    for (const [media, refusal] of cases)
      expect(await refusalOf("sendMediaGroup", { chat_id: stage.oslo, media })).toBe(
        `Bad Request: ${refusal}`,
      );
  });

  test("says which item failed, and then nothing was sent", async () => {
    const { bot, control, simulator, oslo } = stage;
    joinBot(simulator, OTHER_TOKEN);
    const other = new TestBot(simulator.url, OTHER_TOKEN);
    await other.updates();
    await control.send({ from: "Ada", chat: oslo, photo: {} });
    const [foreign] = fileIdsIn(await other.updates());
    const before = await control.messages(oslo);
    const media = [
      { type: "photo", media: photo },
      { type: "photo", media: foreign },
    ];
    expect(await refusalOf("sendMediaGroup", { chat_id: oslo, media })).toBe(
      'Bad Request: failed to send message #2 with the error message "Wrong file identifier/HTTP URL specified"',
    );
    const tall = formOf({
      chat_id: String(oslo),
      media: [media[0], { type: "photo", media: "attach://tall" }],
      tall: { bytes: png(10, 500), name: "t.png" },
    });
    expect((await bot.form("sendMediaGroup", tall)).description).toBe(
      'Bad Request: failed to send message #2 with the error message "PHOTO_INVALID_DIMENSIONS"',
    );
    expect(await control.messages(oslo)).toEqual(before);
  });

  test("counts every item against the limits", async () => {
    const clock = new TurnedClock();
    const limited = await setStage({ limitMode: "soft", clock });
    const { bot, oslo } = limited;
    const media = Array.from({ length: 10 }, () => ({
      type: "document",
      media: "https://example.com/a.pdf",
    }));
    expect(await bot.call("sendMediaGroup", { chat_id: oslo, media })).toMatchObject({ ok: true });
    expect(await bot.call("sendMediaGroup", { chat_id: oslo, media })).toMatchObject({ ok: true });
    expect(await bot.call("sendMessage", { chat_id: oslo, text: "one more" })).toMatchObject({
      error_code: 429,
    });
    await limited.close();
  });

  test("an item is edited within what the album is", async () => {
    const { bot, oslo } = stage;
    const media = [
      { type: "photo", media: photo },
      { type: "video", media: video },
    ];
    const [message_id] = messageIdsIn(await bot.result("sendMediaGroup", { chat_id: oslo, media }));
    const edit = (item: object) => ({ chat_id: oslo, message_id, media: item });
    expect(await bot.result("editMessageMedia", edit({ type: "video", media: video }))).toHaveProperty(
      "video",
    );
    expect(await refusalOf("editMessageMedia", edit({ type: "audio", media: audio }))).toBe(
      "Bad Request: can't change media type in the album",
    );
    const animation = fileIdsIn(
      await bot.result("sendAnimation", { chat_id: oslo, animation: "https://example.com/a.gif" }),
    )[0];
    expect(await refusalOf("editMessageMedia", edit({ type: "animation", media: animation }))).toBe(
      "Bad Request: message content type can't be used in an album",
    );
  });
});
