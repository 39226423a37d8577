import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { download, fileIdsIn, formOf, png, valuesIn } from "./files.js";
import { setStage, type Stage } from "./stage.js";

const MIB = 1024 * 1024;

const VideoResult = z.looseObject({
  video: z.looseObject({ thumbnail: z.looseObject({ file_id: z.string() }) }),
});

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const refusalOf = async (method: string, params: object): Promise<string | undefined> =>
  (await stage.bot.call(method, params)).description;

const upload = (method: string, parts: Parameters<typeof formOf>[0]) =>
  stage.bot.form(method, formOf({ chat_id: String(stage.oslo), ...parts }));

describe("a photo", () => {
  test("comes in several sizes, each with an identity of its own; any of them sends it again", async () => {
    const { result } = await upload("sendPhoto", {
      photo: { bytes: png(1280, 960), name: "a.png" },
      caption: "four sizes",
      has_spoiler: "true",
      show_caption_above_media: "true",
    });
    expect(result).toMatchObject({
      caption: "four sizes",
      has_media_spoiler: true,
      show_caption_above_media: true,
      photo: [
        { width: 90, height: 68 },
        { width: 320, height: 240 },
        { width: 800, height: 600 },
        { width: 1280, height: 960 },
      ],
    });
    const unique = valuesIn(result, "file_unique_id");
    expect(new Set(unique).size).toBe(4);
    const [small] = fileIdsIn(result);
    const again = await stage.bot.result("sendPhoto", { chat_id: stage.oslo, photo: small });
    expect(valuesIn(again, "file_unique_id")).toEqual(unique);
    expect(await stage.bot.result("getFile", { file_id: small })).toMatchObject({
      file_unique_id: unique[0],
      file_path: `photos/${unique[0]}.png`,
    });
  });

  test.each([
    ["of impossible dimensions", png(9000, 1001), "PHOTO_INVALID_DIMENSIONS"],
    ["too narrow", png(1000, 49), "PHOTO_INVALID_DIMENSIONS"],
    ["that is no image", Buffer.from("hello"), "IMAGE_PROCESS_FAILED"],
    ["without a byte", Buffer.alloc(0), "file must be non-empty"],
    [
      "beyond 10 MB",
      Buffer.concat([png(10, 10), Buffer.alloc(10 * MIB)]),
      `file of size ${png(10, 10).length + 10 * MIB} bytes is too big for a photo; the maximum size is 10485760 bytes`,
    ],
  ])("%s is refused", async (_what, bytes, refusal) => {
    const { description } = await upload("sendPhoto", { photo: { bytes, name: "a.png" } });
    expect(description).toBe(`Bad Request: ${refusal}`);
  });
});

describe("files of all kinds", () => {
  const file = { bytes: Buffer.from("some bytes"), name: "clip.mp4" };

  test.each([
    ["sendVideo", "video", { width: 1280, height: 720, duration: 1, mime_type: "video/mp4" }],
    ["sendAnimation", "animation", { file_name: "clip.mp4" }],
    ["sendAudio", "audio", { duration: 1, mime_type: "audio/mpeg" }],
    ["sendDocument", "document", { file_name: "clip.mp4", mime_type: "video/mp4" }],
    ["sendVoice", "voice", { mime_type: "audio/ogg" }],
    ["sendVideoNote", "video_note", { length: 240 }],
    ["sendSticker", "sticker", { type: "regular", is_animated: false }],
  ])("%s takes an upload, a file_id and attach://", async (method, kind, about) => {
    const { result } = await upload(method, { [kind]: file });
    expect(result).toMatchObject({ [kind]: { ...about, file_size: 10 } });
    const [file_id] = fileIdsIn(result);
    expect(await stage.bot.result(method, { chat_id: stage.oslo, [kind]: file_id })).toHaveProperty(kind);
    const attached = await upload(method, { [kind]: "attach://part", part: file });
    expect(attached.result).toMatchObject({ [kind]: about });
    expect(await refusalOf(method, { chat_id: stage.oslo })).toBe(
      `Bad Request: there is no ${kind.replace("_", " ")} in the request`,
    );
  });

  test("are as the sender says, in forms and in JSON", async () => {
    const about = { width: "640", height: "20000", duration: "90000" };
    const { result } = await upload("sendVideo", { video: file, ...about });
    expect(result).toMatchObject({ video: { width: 640, height: 10_000, duration: 86_400 } });
    const video = fileIdsIn(result)[0];
    const json = await stage.bot.result("sendVideo", { chat_id: stage.oslo, video, start_timestamp: 5 });
    expect(json).toMatchObject({ video: { width: 640, start_timestamp: 5 } });
    const audio = await upload("sendAudio", { audio: file, title: "Song", performer: "Eve" });
    expect(audio.result).toMatchObject({ audio: { title: "Song", performer: "Eve" } });
    const note = await upload("sendVideoNote", { video_note: file, length: "641" });
    expect(note.description).toBe("Bad Request: wrong video note length");
  });

  test("a thumbnail comes with the upload; a file_id there is dropped without an error", async () => {
    const thumbnail = { bytes: png(320, 200), name: "t.jpg" };
    const { result } = await upload("sendVideo", { video: file, thumbnail });
    expect(result).toMatchObject({ video: { thumbnail: { width: 320, height: 200 } } });
    const thumbnailId = VideoResult.parse(result).video.thumbnail.file_id;
    expect(await refusalOf("sendPhoto", { chat_id: stage.oslo, photo: thumbnailId })).toBe(
      "Bad Request: can't use file of type Thumbnail as Photo",
    );
    const dropped = await upload("sendVideo", { video: file, thumbnail: thumbnailId });
    expect(dropped).toMatchObject({ ok: true });
    expect(dropped.result).not.toHaveProperty("video.thumbnail");
    const tooLarge = await upload("sendDocument", {
      document: file,
      thumbnail: "attach://big",
      big: { bytes: png(400, 400), name: "t.png" },
    });
    expect(tooLarge.result).not.toHaveProperty("document.thumbnail");
  });

  test("a video has a cover, a live photo a still", async () => {
    const still = { bytes: png(100, 80), name: "still.png" };
    const video = await upload("sendVideo", { video: file, cover: still, start_timestamp: "3" });
    expect(video.result).toMatchObject({
      video: { cover: [{ width: 90 }, { width: 100, height: 80 }], start_timestamp: 3 },
    });
    const live = await upload("sendLivePhoto", { live_photo: file, photo: still, caption: "it moves" });
    expect(live.result).toMatchObject({
      live_photo: { width: 100, height: 80, photo: [{ width: 90 }, { width: 100 }] },
      photo: [{ width: 90 }, { width: 100 }],
      caption: "it moves",
    });
    const alone = await upload("sendLivePhoto", { live_photo: file });
    expect(alone.description).toBe("Bad Request: there is no photo in the request");
  });

  test("an image sent as a document comes down byte for byte, whole and in part", async () => {
    const bytes = png(30, 20);
    const { result } = await upload("sendDocument", {
      document: { bytes, name: "plan.png", type: "text/plain" },
    });
    expect(result).toMatchObject({
      document: { file_name: "plan.png", mime_type: "image/png", file_size: bytes.length },
    });
    const [file_id] = fileIdsIn(result);
    const whole = await download(stage.bot, file_id);
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(bytes);
    expect(whole.headers.get("content-type")).toBe("image/png");
    expect(whole.headers.get("content-length")).toBe(String(bytes.length));
    const head = await download(stage.bot, file_id, { method: "HEAD" });
    expect([head.status, head.headers.get("content-length")]).toEqual([200, String(bytes.length)]);
    expect((await head.arrayBuffer()).byteLength).toBe(0);
    const part = await download(stage.bot, file_id, { headers: { range: "bytes=4-7" } });
    expect([part.status, part.headers.get("content-range")]).toEqual([206, `bytes 4-7/${bytes.length}`]);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(4, 8));
    expect((await download(stage.bot, file_id, { headers: { range: "bytes=99999-" } })).status).toBe(416);
  });

  test("what is no image or sound is served as bytes only, never as a page", async () => {
    const { result } = await upload("sendDocument", {
      document: { bytes: Buffer.from("<script>"), name: "x.html", type: "text/html" },
    });
    const answer = await download(stage.bot, fileIdsIn(result)[0]);
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("of 50 MB are taken, larger ones are not; getFile ends at 20 MB", async () => {
    const large = { bytes: Buffer.alloc(21 * MIB), name: "large.bin" };
    const { result } = await upload("sendDocument", { document: large });
    expect(await refusalOf("getFile", { file_id: fileIdsIn(result)[0] })).toBe(
      "Bad Request: file is too big",
    );
    const huge = { bytes: Buffer.alloc(50 * MIB + 1), name: "huge.bin" };
    expect(await upload("sendDocument", { document: huge })).toMatchObject({
      error_code: 413,
      description: "Request Entity Too Large",
    });
  });
});
