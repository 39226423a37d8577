import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { unlockPaidMedia } from "../src/world/paid-media.js";
import { fileIdsIn, formOf, messageIdsIn, png, sentFile } from "./files.js";
import { setStage, type Stage } from "./stage.js";

const Seen = z.object({ messages: z.array(z.looseObject({ message_id: z.number() })) });

let stage: Stage;
let photo: string;
let video: string;
beforeAll(async () => {
  stage = await setStage();
  const { bot, lisbon } = stage;
  photo = await sentFile(bot, lisbon, ["sendPhoto", "photo", { bytes: png(50, 50), name: "p.png" }]);
  video = await sentFile(bot, lisbon, ["sendVideo", "video", { bytes: Buffer.from("film"), name: "v.mp4" }]);
});
afterAll(() => stage.close());

const refusalOf = async (method: string, params: object): Promise<string | undefined> =>
  (await stage.bot.call(method, params)).description;

describe("paid media", () => {
  const sell = (more: object = {}) => ({
    chat_id: stage.oslo,
    star_count: 5,
    payload: "mine",
    media: [
      { type: "photo", media: photo },
      { type: "video", media: video },
    ],
    ...more,
  });

  test("is seen by its seller and by those who paid; others see previews", async () => {
    const { bot, control, simulator, oslo, ada } = stage;
    const sent = await bot.result("sendPaidMedia", sell({ caption: "for you" }));
    expect(sent).toMatchObject({
      caption: "for you",
      paid_media: { star_count: 5, paid_media: [{ type: "photo" }, { type: "video" }] },
    });
    expect(fileIdsIn(sent).length).toBeGreaterThan(1);
    const [message_id = 0] = messageIdsIn(sent);
    const seen = async (person?: string) => {
      const query = new URLSearchParams({ chat: String(oslo), ...(person && { person }) });
      const answer = await fetch(`${simulator.url}/sim/messages?${query.toString()}`);
      const { messages } = Seen.parse(await answer.json());
      return messages.find((message) => message.message_id === message_id);
    };
    const preview = { type: "preview", width: 50, height: 50 };
    expect(await seen()).toMatchObject({ paid_media: { paid_media: [preview, { duration: 1 }] } });
    expect(await seen("Ada")).toMatchObject({ paid_media: { paid_media: [preview, { type: "preview" }] } });
    expect(JSON.stringify(await control.messages(oslo))).not.toContain('"payload"');

    const room = simulator.core.world.sharedRoom(oslo);
    if (!room) throw new Error("no room");
    unlockPaidMedia(room, message_id, ada);
    expect(await seen("Ada")).toMatchObject({
      paid_media: { paid_media: [{ type: "photo", photo: [{ width: 50 }] }, { type: "video" }] },
    });
    expect(await seen("Björn")).toMatchObject({ paid_media: { paid_media: [preview, { type: "preview" }] } });
    const take = { chat_id: oslo, from_chat_id: oslo, message_id };
    expect(await refusalOf("copyMessage", take)).toBe("Bad Request: the message can't be copied");
    expect(await bot.result("forwardMessage", take)).toHaveProperty("paid_media.star_count", 5);
  });

  test.each([
    [{ star_count: 0 }, "invalid media price specified"],
    [{ star_count: 25_001 }, "invalid media price specified"],
    [{ media: [] }, "paid media must be non-empty"],
    [{ payload: "x".repeat(129) }, "payload is too long"],
    [{ media: [{ type: "audio", media: "x" }] }, `can't parse InputPaidMedia: type "audio" is unsupported`],
  ])("%j is refused: %s", async (more, refusal) => {
    expect(await refusalOf("sendPaidMedia", sell(more))).toBe(`Bad Request: ${refusal}`);
  });

  test("and the sizes of photos outlast a restart", async () => {
    const folder = await mkdtemp(join(tmpdir(), "telegram-sim-"));
    const snapshotFile = join(folder, "sim.json");
    const before = await setStage({ snapshotFile });
    const form = formOf({ chat_id: String(before.oslo), photo: { bytes: png(200, 200), name: "p.png" } });
    const [small] = fileIdsIn((await before.bot.form("sendPhoto", form)).result);
    const sold = await before.bot.result("sendPaidMedia", {
      chat_id: before.oslo,
      star_count: 1,
      media: [{ type: "photo", media: small }],
    });
    const [message_id = 0] = messageIdsIn(sold);
    const room = before.simulator.core.world.sharedRoom(before.oslo);
    if (room) unlockPaidMedia(room, message_id, before.ada);
    await before.close();

    const after = await setStage({ snapshotFile });
    const again = { chat_id: after.oslo, photo: small };
    expect(await after.bot.result("sendPhoto", again)).toMatchObject({
      photo: [{ width: 90 }, { width: 200 }],
    });
    const messages = await after.control.messages(after.oslo, { person: "Ada" });
    expect(messages.find((message) => message.message_id === message_id)).toMatchObject({
      paid_media: { paid_media: [{ type: "photo" }] },
    });
    await after.close();
    await rm(folder, { recursive: true });
  });
});
