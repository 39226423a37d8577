import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { OTHER_TOKEN, setStage, type Stage } from "./stage.js";
import { TestBot } from "./bot.js";
import { joinBot } from "../src/index.js";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const refusalOf = async (method: string, params: object): Promise<string | undefined> =>
  (await stage.bot.call(method, params)).description;

describe("texts", () => {
  test.each([
    [{ text: "" }, "message text is empty"],
    [{ text: "x".repeat(4097) }, "message is too long"],
    [{ text: "x", parse_mode: "BBCode" }, "unsupported parse_mode"],
    [
      { text: "x", entities: [{ type: "bold", offset: 0, length: 2 }] },
      "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 2",
    ],
    [
      { text: "🙂", entities: [{ type: "bold", offset: 0, length: 1 }] },
      "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 4",
    ],
    [
      { text: "x", entities: [{ type: "shiny", offset: 0, length: 1 }] },
      "can't parse MessageEntity: Unsupported type specified",
    ],
    [
      { text: "x", reply_markup: { inline_keyboard: [[{ text: "a", callback_data: "x".repeat(65) }]] } },
      "BUTTON_DATA_INVALID",
    ],
    [{ text: "x", reply_parameters: { message_id: 99_999 } }, "message to be replied not found"],
  ])("%j is refused: %s", async (params, refusal) => {
    expect(await refusalOf("sendMessage", { chat_id: stage.lisbon, ...params })).toBe(
      `Bad Request: ${refusal}`,
    );
  });

  test("entities come back as they were given", async () => {
    const entities = [{ type: "bold", offset: 3, length: 4 }];
    expect(await stage.bot.send(stage.lisbon, "🙂 bold", { entities })).toMatchObject({ entities });
  });

  test("a reply to what is gone is sent plainly where that is allowed", async () => {
    const reply_parameters = { message_id: 99_999, allow_sending_without_reply: true };
    expect(await stage.bot.send(stage.lisbon, "x", { reply_parameters })).not.toHaveProperty(
      "reply_to_message",
    );
  });

  test("a call without a chat is told so", async () => {
    expect(await refusalOf("sendMessage", { text: "x" })).toBe("Bad Request: chat_id is empty");
  });
});

describe("edits and deletions", () => {
  test("an edit changes what people see; the same again is not modified", async () => {
    const { bot, control, lisbon } = stage;
    const { message_id } = await bot.send(lisbon, "one");
    const edit = { chat_id: lisbon, message_id, text: "two" };
    expect(await bot.result("editMessageText", edit)).toMatchObject({
      text: "two",
      edit_date: expect.any(Number),
    });
    expect((await control.messages(lisbon)).at(-1)?.text).toBe("two");
    const { message_id: other } = await bot.send(lisbon, "same");
    expect(await refusalOf("editMessageText", { chat_id: lisbon, message_id: other, text: "same" })).toMatch(
      /^Bad Request: message is not modified/,
    );
  });

  test("only the bot's own messages can be edited, and only while they are there", async () => {
    const { control, lisbon } = stage;
    const { message_id } = await control.say("Ada", "mine", lisbon);
    expect(await refusalOf("editMessageText", { chat_id: lisbon, message_id, text: "x" })).toBe(
      "Bad Request: message can't be edited",
    );
    expect(await refusalOf("editMessageText", { chat_id: lisbon, message_id: 99_999, text: "x" })).toBe(
      "Bad Request: message to edit not found",
    );
  });

  test("a deleted message is gone for all; a second time it is not found", async () => {
    const { bot, control, lisbon } = stage;
    const { message_id } = await bot.send(lisbon, "away");
    expect(await bot.result("deleteMessage", { chat_id: lisbon, message_id })).toBe(true);
    expect((await control.messages(lisbon)).some((message) => message.message_id === message_id)).toBe(false);
    expect(await refusalOf("deleteMessage", { chat_id: lisbon, message_id })).toBe(
      "Bad Request: message to delete not found",
    );
  });
});

describe("files", () => {
  test("a file goes up by multipart and comes down again, byte for byte", async () => {
    const { bot, lisbon, simulator } = stage;
    const form = new FormData();
    form.set("chat_id", String(lisbon));
    form.set("document", "attach://part");
    form.set("part", new Blob(["hello file"], { type: "text/plain" }), "hello.txt");
    form.set("caption", "look");
    const { result } = await bot.form("sendDocument", form);
    expect(result).toMatchObject({
      document: { file_name: "hello.txt", mime_type: "text/plain", file_size: 10 },
      caption: "look",
    });
    const [fileId] = fileIdsIn(result);
    const file = await bot.result("getFile", { file_id: fileId });
    expect(file).toMatchObject({ file_size: 10, file_path: expect.stringMatching(/^documents\/.+\.txt$/) });
    const path = String(Reflect.get(Object(file), "file_path"));
    const down = await fetch(`${simulator.url}/file/bot${bot.token}/${path}`);
    expect(await down.text()).toBe("hello file");
  });

  test.each([
    ["sendVideo", "video", "video"],
    ["sendAnimation", "animation", "animation"],
    ["sendAudio", "audio", "audio"],
    ["sendVoice", "voice", "voice"],
    ["sendVideoNote", "video_note", "video_note"],
    ["sendSticker", "sticker", "sticker"],
  ])("%s sends a part of the parameter's own name, and again by its file_id", async (method, field, kind) => {
    const { bot, oslo } = stage;
    const form = new FormData();
    form.set("chat_id", String(oslo));
    form.set(field, new Blob(["bytes"]), "file.bin");
    const { result } = await bot.form(method, form);
    expect(result).toHaveProperty(kind);
    const [fileId] = fileIdsIn(result);
    expect(await bot.result(method, { chat_id: oslo, [field]: fileId })).toHaveProperty(kind);
  });

  test("a file has another id for each bot, and one identity", async () => {
    const { bot, control, simulator, lisbon } = stage;
    joinBot(simulator, OTHER_TOKEN);
    const other = new TestBot(simulator.url, OTHER_TOKEN);
    await other.updates();
    await bot.updates();
    await control.send({ from: "Ada", chat: lisbon, photo: { width: 10, height: 20 } });
    const [mine, theirs] = [await bot.updates(), await other.updates()];
    expect(fileIdsIn(mine)).toHaveLength(1);
    expect(fileIdsIn(mine)).not.toEqual(fileIdsIn(theirs));
    expect(fileIdsIn(mine, "file_unique_id")).toEqual(fileIdsIn(theirs, "file_unique_id"));
    expect(await refusalOf("sendPhoto", { chat_id: lisbon, photo: fileIdsIn(theirs)[0] })).toBe(
      "Bad Request: wrong file identifier/HTTP URL specified",
    );
    expect(await refusalOf("sendVideo", { chat_id: lisbon, video: fileIdsIn(mine)[0] })).toBe(
      "Bad Request: can't use file of type Photo as Video",
    );
  });

  test("an album is several messages of one group; audio does not mix with photos", async () => {
    const { bot, control, oslo } = stage;
    await bot.updates();
    await control.sendAlbum({
      from: "Ada",
      chat: oslo,
      album: [{ photo: {} }, { video: {}, caption: "two" }],
    });
    // The sizes of the photo, then the video.
    const ids = fileIdsIn(await bot.updates());
    const [photo] = ids;
    const video = ids.at(-1);
    const media = [
      { type: "photo", media: photo, caption: "both" },
      { type: "video", media: video },
    ];
    const sent = await bot.result("sendMediaGroup", { chat_id: oslo, media });
    const groups = fileIdsIn(sent, "media_group_id");
    expect(groups).toHaveLength(2);
    expect(new Set(groups).size).toBe(1);
    const mixed = [...media, { type: "audio", media: video }];
    expect(await refusalOf("sendMediaGroup", { chat_id: oslo, media: mixed })).toBe(
      "Bad Request: audio can't be mixed with other media types",
    );
    expect(await refusalOf("sendMediaGroup", { chat_id: oslo, media: [{ type: "voice", media: "x" }] })).toBe(
      `Bad Request: can't parse InputMedia: type "voice" is unsupported`,
    );
  });

  test("a method without its file is told so", async () => {
    expect(await refusalOf("sendPhoto", { chat_id: stage.oslo })).toBe(
      "Bad Request: there is no photo in the request",
    );
  });
});

describe("other contents", () => {
  test.each([
    ["sendLocation", { latitude: 38.7, longitude: -9.1 }, "location"],
    ["sendVenue", { latitude: 1, longitude: 2, title: "Bar", address: "Street 1" }, "venue"],
    ["sendContact", { phone_number: "+1", first_name: "Eve" }, "contact"],
    ["sendPoll", { question: "Tea?", options: [{ text: "Yes" }, { text: "No" }] }, "poll"],
    ["sendDice", {}, "dice"],
  ])("%s", async (method, params, field) => {
    expect(await stage.bot.result(method, { chat_id: stage.oslo, ...params })).toHaveProperty(field);
  });

  test("a copy has the content and no origin, a forward has both", async () => {
    const { bot, control, lisbon, oslo } = stage;
    const { message_id } = await control.say("Ada", "take me along", lisbon);
    const source = { chat_id: oslo, from_chat_id: lisbon, message_id };
    const copy = await bot.result("copyMessage", source);
    expect(copy).toEqual({ message_id: expect.any(Number) });
    expect((await control.messages(oslo)).at(-1)).toMatchObject({ text: "take me along" });
    expect(await bot.result("forwardMessage", source)).toMatchObject({
      text: "take me along",
      forward_origin: { type: "user", sender_user: { first_name: "Ada" } },
    });
  });
});

describe("chats", () => {
  test("a bot can look up a chat, its members and administrators", async () => {
    const { bot, lisbon, ada } = stage;
    expect(await bot.result("getChat", { chat_id: lisbon })).toMatchObject({ title: "Lisbon flat" });
    expect(await bot.result("getChatMember", { chat_id: lisbon, user_id: ada })).toMatchObject({
      status: "creator",
      user: { first_name: "Ada" },
    });
    expect(await bot.result("getChatAdministrators", { chat_id: lisbon })).toContainEqual(
      expect.objectContaining({ status: "administrator", user: expect.objectContaining({ id: bot.id }) }),
    );
    expect(await bot.result("getChatMemberCount", { chat_id: lisbon })).toBeGreaterThanOrEqual(5);
  });

  test("a bot that leaves is a member no more", async () => {
    const { bot, control } = stage;
    const { id } = await control.addChat({ type: "supergroup", title: "Short", members: ["Ada", bot.id] });
    expect(await bot.result("leaveChat", { chat_id: id })).toBe(true);
    expect((await bot.call("sendMessage", { chat_id: id, text: "?" })).description).toBe(
      "Forbidden: bot is not a member of the supergroup chat",
    );
  });

  test("only an administrator can ban", async () => {
    const { bot, control } = stage;
    const members = ["Ada", "Dalia", bot.id];
    const { id } = await control.addChat({ type: "supergroup", title: "Strict", members });
    const dalia = (await control.people()).find(({ first_name }) => first_name === "Dalia")?.id;
    const ban = { chat_id: id, user_id: dalia };
    expect(await refusalOf("banChatMember", ban)).toMatch(/not enough rights/);
    await control.setMember({ chat: id, user: bot.id, status: "administrator" });
    expect(await bot.result("banChatMember", ban)).toBe(true);
    expect(await bot.result("getChatMember", ban)).toMatchObject({ status: "kicked" });
  });

  test("commands are kept by scope", async () => {
    const { bot } = stage;
    const commands = [{ command: "help", description: "Help" }];
    await bot.result("setMyCommands", { commands, scope: { type: "all_group_chats" } });
    expect(await bot.result("getMyCommands")).toEqual([]);
    expect(await bot.result("getMyCommands", { scope: { type: "all_group_chats" } })).toEqual(commands);
  });
});

/** Every value of this field anywhere in an answer. */
function fileIdsIn(value: unknown, field = "file_id"): string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => fileIdsIn(item, field));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === field ? [String(part)] : fileIdsIn(part, field),
  );
}
