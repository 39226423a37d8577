import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { joinBot } from "../src/index.js";
import { TestBot } from "./bot.js";
import { png, sentFile, valuesIn } from "./files.js";
import { OTHER_TOKEN, setStage, type Stage } from "./stage.js";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const refusalOf = async (method: string, params: object): Promise<string | undefined> =>
  (await stage.bot.call(method, params)).description;

const photoId = (): Promise<string> =>
  sentFile(stage.bot, stage.oslo, ["sendPhoto", "photo", { bytes: png(60, 40), name: "a.png" }]);

describe("an identifier", () => {
  test("belongs to one bot, the identity to all", async () => {
    const { bot, simulator, oslo } = stage;
    joinBot(simulator, OTHER_TOKEN);
    const other = new TestBot(simulator.url, OTHER_TOKEN);
    const file_id = await photoId();
    expect((await other.call("sendPhoto", { chat_id: oslo, photo: file_id })).description).toBe(
      "Bad Request: wrong file identifier/HTTP URL specified",
    );
    expect((await other.call("getFile", { file_id })).description).toBe(
      "Bad Request: wrong file_id or the file is temporarily unavailable",
    );
    const unique = valuesIn(await bot.result("getFile", { file_id }), "file_unique_id")[0];
    expect(await refusalOf("sendPhoto", { chat_id: oslo, photo: unique })).toMatch(
      /^Bad Request: wrong remote file identifier specified: /,
    );
    expect(await refusalOf("getFile", { file_id: unique })).toBe("Bad Request: invalid file_id");
    expect(await refusalOf("getFile", { file_id: "" })).toBe("Bad Request: file_id not specified");
  });

  test("of a photo is a photo's; the others pass for one another, and stay what they are", async () => {
    const { bot, oslo } = stage;
    const photo = await photoId();
    const file = { bytes: Buffer.from("x"), name: "x.txt" };
    const document = await sentFile(bot, oslo, ["sendDocument", "document", file]);
    expect(await refusalOf("sendVideo", { chat_id: oslo, video: photo })).toBe(
      "Bad Request: can't use file of type Photo as Video",
    );
    expect(await refusalOf("sendPhoto", { chat_id: oslo, photo: document })).toBe(
      "Bad Request: can't use file of type Document as Photo",
    );
    const sent = await bot.result("sendVoice", { chat_id: oslo, voice: document });
    expect(sent).toHaveProperty("document.file_name", "x.txt");
    expect(sent).not.toHaveProperty("voice");
  });

  test.each([
    ["https://example.com/cat.jpg", undefined],
    ["ftp://example.com/cat.jpg", "invalid file HTTP URL specified: Unsupported URL protocol"],
    ["./cat.jpg", "wrong file identifier/HTTP URL specified"],
    ["http://127.0.0.1/cat.jpg", "failed to get HTTP URL content"],
    ["http://[::1]/cat.jpg", "failed to get HTTP URL content"],
    ["http://nas.local/cat.jpg", "failed to get HTTP URL content"],
    ["no id", "wrong remote file identifier specified: Wrong character in the string"],
  ])("%s: %s", async (photo, refusal) => {
    const description = await refusalOf("sendPhoto", { chat_id: stage.oslo, photo });
    expect(description).toBe(refusal && `Bad Request: ${refusal}`);
  });

  test("a path that is nobody's is not found, in Telegram's form", async () => {
    const { simulator, bot } = stage;
    for (const path of ["documents/none.txt", "documents/../x", "%00", "photos/"]) {
      const answer = await fetch(`${simulator.url}/file/bot${bot.token}/${path}`);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({ ok: false, error_code: 404, description: "Not Found" });
    }
  });
});
