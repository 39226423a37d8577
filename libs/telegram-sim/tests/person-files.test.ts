import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { download, fileIdsIn, formOf, png, valuesIn } from "./files.js";
import { setStage, type Stage } from "./stage.js";

const Answer = z.object({ messages: z.array(z.unknown()) });

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

describe("people", () => {
  test("send files with their real bytes, by form", async () => {
    const { bot, simulator } = stage;
    await bot.updates();
    const bytes = png(200, 100);
    const form = formOf({
      from: "Ada",
      chat: "Oslo",
      photo: { bytes, name: "me.png" },
      caption: "from a form",
    });
    const answer = await fetch(`${simulator.url}/sim/messages`, { method: "POST", body: form });
    expect(answer.status).toBe(200);
    const [update] = await bot.updates();
    expect(update).toMatchObject({
      message: {
        caption: "from a form",
        photo: [
          { width: 90, height: 45 },
          { width: 200, height: 100 },
        ],
      },
    });
    const down = await download(stage.bot, fileIdsIn(update).at(-1));
    expect(Buffer.from(await down.arrayBuffer())).toEqual(bytes);
  });

  test("send files as base64 in JSON, and what they say of them counts", async () => {
    const { bot, control } = stage;
    await bot.updates();
    const content = Buffer.from("a film").toString("base64");
    await control.send({
      from: "Ada",
      chat: "Oslo",
      video: { content, name: "film.mp4", width: 64, height: 36, duration: 7 },
    });
    const [update] = await bot.updates();
    expect(update).toMatchObject({
      message: { video: { width: 64, height: 36, duration: 7, file_name: "film.mp4", file_size: 6 } },
    });
    expect(await (await download(stage.bot, fileIdsIn(update)[0])).text()).toBe("a film");
  });

  test("send an album by form, its parts named as in the Bot API", async () => {
    const { simulator, control, oslo } = stage;
    const form = formOf({
      from: "Ada",
      chat: "Oslo",
      reply_to: String((await control.say("Ada", "see", "Oslo")).message_id),
      album: [{ photo: "attach://one" }, { video: "attach://two", caption: "second" }],
      one: { bytes: png(20, 20), name: "1.png" },
      two: { bytes: Buffer.from("film"), name: "2.mp4" },
    });
    const answer = await fetch(`${simulator.url}/sim/messages`, { method: "POST", body: form });
    const { messages } = Answer.parse(await answer.json());
    expect(messages).toMatchObject([
      { photo: [{ width: 20 }], chat: { id: oslo }, reply_to_message: { text: "see" } },
      { video: { file_name: "2.mp4" }, caption: "second" },
    ]);
    expect(new Set(valuesIn(messages, "media_group_id")).size).toBe(1);
    const unknown = await fetch(`${simulator.url}/sim/messages`, {
      method: "POST",
      body: formOf({ from: "Ada", chat: "Oslo", photo: "attach://none" }),
    });
    expect([unknown.status, await unknown.json()]).toEqual([400, { error: "there is no part none" }]);
  });

  test("a made-up photo is an image too, and the page gets every file by its identity", async () => {
    const { control, simulator } = stage;
    const message = await control.send({ from: "Ada", chat: "Oslo", photo: { width: 300, height: 200 } });
    const [unique] = valuesIn(message, "file_unique_id");
    const answer = await fetch(`${simulator.url}/sim/files/${unique}`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(png(300, 200));
    const part = await fetch(`${simulator.url}/sim/files/${unique}`, { headers: { range: "bytes=0-3" } });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 4]);
    expect((await fetch(`${simulator.url}/sim/files/none`)).status).toBe(404);
  });
});
