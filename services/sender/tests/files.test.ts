import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Readable } from "node:stream";
import type { BlobFile, ChatAddress } from "@telebus/contracts";
import { callMethod } from "@telebus/telegram";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { BOT, startSenderWorld, type SenderWorld } from "./sender-world.js";

const OTHER_BOT = 1_000_002;
/** A picture of one point. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

describeOnEachBackend("a file of the blob store", (backend) => {
  let world: SenderWorld;
  beforeAll(async () => {
    const env = { SENDER_LIMITS: "off", SENDER_MAX_UPLOAD_MB: "45" };
    world = await startSenderWorld(backend, { env, bots: [BOT, OTHER_BOT] });
  }, 60_000);
  afterAll(() => world.stop());

  let made = 0;
  /** A file that nobody has sent before. */
  const keep = async (bytes: Buffer = Buffer.from(`file ${++made}`)): Promise<BlobFile> => {
    const { id } = await world.blobs.put(Readable.from([bytes]));
    return { blob: id };
  };
  const newPicture = (): Promise<BlobFile> => keep(Buffer.concat([PICTURE, Buffer.from(`${++made}`)]));
  const sendDocument = (to: ChatAddress, document: BlobFile | string) =>
    callMethod(to, "sendDocument", { document });
  /** How each call in a chat came: with the parts of a form, or naming a file_id. */
  const parts = async (to: ChatAddress) =>
    (await world.calls(to)).map(({ params }) =>
      Object.keys(params).filter((name) => name.startsWith("file")),
    );

  test("is uploaded once, and sent by its file_id from then on", async () => {
    const [ada, bob] = [await world.somebody(), await world.somebody()];
    const file = await keep();
    expect(await world.outcomeOf(sendDocument(ada, { ...file, fileName: "report.pdf" }))).toMatchObject({
      status: "ok",
      result: { document: { file_name: "report.pdf" } },
    });
    const again = await world.outcomeOf(sendDocument(bob, { ...file, fileName: "report.pdf" }));
    expect(again).toMatchObject({ status: "ok", result: { document: { file_name: "report.pdf" } } });
    expect([await parts(ada), await parts(bob)]).toEqual([[["file0"]], [[]]]);
    // Under another name it is another file to Telegram.
    const renamed = await world.outcomeOf(sendDocument(bob, { ...file, fileName: "second.pdf" }));
    expect(renamed).toMatchObject({ result: { document: { file_name: "second.pdf" } } });
    expect(await parts(bob)).toEqual([[], ["file0"]]);
  });

  test("has another name for each bot, and each kind: each uploads it", async () => {
    const ada = await world.somebody();
    const other = { ...ada, bot: OTHER_BOT };
    await world.people.send({ from: ada.chat, bot: OTHER_BOT, text: "/start" });
    const photo = await newPicture();
    for (const to of [ada, other, ada])
      expect(await world.outcomeOf(callMethod(to, "sendPhoto", { photo }))).toMatchObject({ status: "ok" });
    expect(await parts(ada)).toEqual([["file0"], ["file0"], []]);
    expect(await world.outcomeOf(sendDocument(ada, photo))).toMatchObject({ status: "ok" });
    expect((await parts(ada)).at(-1)).toEqual(["file0"]);
  });

  test("may be part of an album, beside one that is known and one that is in it twice", async () => {
    const ada = await world.somebody();
    const [known, fresh] = [await newPicture(), await newPicture()];
    await world.outcomeOf(callMethod(ada, "sendPhoto", { photo: known }));
    const media = [known, fresh, fresh].map((file) => ({ type: "photo" as const, media: file }));
    expect(await world.outcomeOf(callMethod(ada, "sendMediaGroup", { media }))).toMatchObject({
      status: "ok",
      messageIds: [expect.any(Number), expect.any(Number), expect.any(Number)],
    });
    await world.outcomeOf(callMethod(ada, "sendPhoto", { photo: fresh }));
    expect(await parts(ada)).toEqual([["file0"], ["file0"], []]);
  });

  test("wanted in ten chats at once is uploaded once", async () => {
    const people = await Promise.all(Array.from({ length: 10 }, () => world.somebody()));
    const file = await keep();
    const ids = await world.request(...people.map((to) => sendDocument(to, file)));
    for (const id of ids) expect((await world.result(id)).outcome).toMatchObject({ status: "ok" });
    const uploads = (await Promise.all(people.map(parts))).flat(2);
    expect(uploads).toEqual(["file0"]);
  });

  test("whose file_id Telegram does not know any more is uploaded again, once", async () => {
    const ada = await world.somebody();
    const file = await keep();
    await world.outcomeOf(sendDocument(ada, file));
    await world.sql("update sender.file_ids set file_id = 'AgACgone' where blob = $1", [file.blob]);
    expect(await world.outcomeOf(sendDocument(ada, file))).toMatchObject({ status: "ok" });
    expect(await world.outcomeOf(sendDocument(ada, file))).toMatchObject({ status: "ok" });
    expect(await parts(ada)).toEqual([["file0"], [], ["file0"], []]);

    await world.sql("update sender.file_ids set file_id = 'AgACgone' where blob = $1", [file.blob]);
    const description = "Bad Request: wrong file identifier/HTTP URL specified";
    await world.people.addFault({ chat: ada.chat, times: 2, error: { code: 400, description } });
    expect(await world.outcomeOf(sendDocument(ada, file))).toMatchObject({
      status: "failed",
      class: "bad-file",
      description,
    });
    expect(await parts(ada)).toHaveLength(6);
  });

  test("that is gone fails; known by file_id, it is not needed", async () => {
    const ada = await world.somebody();
    const file = await keep();
    await world.outcomeOf(sendDocument(ada, file));
    await world.blobs.delete(file.blob);
    expect(await world.outcomeOf(sendDocument(ada, file))).toMatchObject({ status: "ok" });
    const gone = await keep();
    await world.blobs.delete(gone.blob);
    expect(await world.outcomeOf(sendDocument(ada, gone))).toEqual({
      status: "failed",
      class: "bad-file",
      reaction: "dropped",
      description: "document: the file is gone",
    });
    expect(await world.calls(ada)).toHaveLength(2);
  });

  test("that is too large is not sent, and the outcome says so", async () => {
    const ada = await world.somebody();
    const large = await keep(Buffer.alloc(46 * 1024 * 1024));
    const photo = await keep(Buffer.alloc(11 * 1024 * 1024));
    for (const draft of [sendDocument(ada, large), callMethod(ada, "sendPhoto", { photo })])
      expect(await world.outcomeOf(draft)).toMatchObject({ status: "failed", class: "file-too-big" });
    expect(await world.calls(ada)).toEqual([]);
  });

  test("whose upload was in vain is read from its start again", async () => {
    const ada = await world.somebody();
    const file = await keep(Buffer.alloc(300_000, "x"));
    await world.people.addFault({
      chat: ada.chat,
      error: { code: 500, description: "Internal Server Error" },
    });
    expect(await world.outcomeOf(sendDocument(ada, file))).toMatchObject({
      status: "ok",
      result: { document: { file_size: 300_000 } },
    });
    expect(await parts(ada)).toEqual([["file0"], ["file0"]]);
  });

  test("goes along as a thumbnail too, and that is always uploaded", async () => {
    const ada = await world.somebody();
    const [video, thumbnail] = [await keep(), await newPicture()];
    for (let n = 0; n < 2; n++)
      expect(await world.outcomeOf(callMethod(ada, "sendVideo", { video, thumbnail }))).toMatchObject({
        status: "ok",
        result: { video: { thumbnail: { width: 1 } } },
      });
  });

  test("is sent by file_id after a restart too", async () => {
    const ada = await world.somebody();
    const file = await keep();
    await world.outcomeOf(sendDocument(ada, file));
    await world.startAnother();
    await world.running.stop();
    expect(await world.outcomeOf(sendDocument(ada, file))).toMatchObject({ status: "ok" });
    expect(await parts(ada)).toEqual([["file0"], []]);
  });
});
