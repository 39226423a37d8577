import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { BlobFile, SendView } from "@telebus/contracts";
import { testApiKey, waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { BOT, startSenderWorld, type SenderWorld } from "./sender-world.js";

const Sent = z.object({
  requests: z.array(SendView.extend({ chat: z.int().nullable(), method: z.string(), by: z.string() })),
  next: z.string().optional(),
});

describeOnEachBackend("a message that is being written", (backend) => {
  let world: SenderWorld;
  beforeAll(async () => {
    world = await startSenderWorld(backend, { env: { SENDER_LIMITS: "off", SENDER_MAX_UPLOAD_MB: "1" } });
  }, 60_000);
  afterAll(() => world.stop());

  const post = (path: string, body: object) => world.ask("POST", path, { body: { bot: BOT, ...body } });
  const bring = async (bytes: string, name: string) => {
    const form = new FormData();
    form.set("file", new Blob([bytes], { type: "text/plain" }), name);
    const answer = await fetch(`${world.running.url}/api/send/files`, {
      method: "POST",
      headers: { "x-api-key": testApiKey },
      body: form,
    });
    return { status: answer.status, body: await answer.json() };
  };
  const ended = (id: string): Promise<SendView> =>
    waitFor("the end of a call", async () => {
      const view = SendView.parse((await world.ask("GET", `/api/send/${id}`)).body);
      return view.outcome === undefined ? undefined : view;
    });

  test("is seen before it is sent, with its formatting read, and is the same when it is sent", async () => {
    const { chat } = await world.somebody();
    const message = { chat, text: "<b>Harbour</b> &amp; sea", parse_mode: "HTML", protect_content: true };
    const { status, body } = await post("/api/send/preview", message);
    const words = { text: "Harbour & sea", entities: [{ type: "bold", offset: 0, length: 7 }] };
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { calls: [{ method: "sendMessage", params: { ...words, protect_content: true } }], warnings: [] },
    });
    expect(await world.calls({ bot: BOT, chat })).toEqual([]);
    const { id } = SendView.parse((await post("/api/send", message)).body);
    expect(await ended(id)).toMatchObject({ outcome: { result: { ...words, has_protected_content: true } } });
  });

  test("in several parts is seen as all of them, and what goes out as plain words is told", async () => {
    const long = await post("/api/send/preview", {
      chat: 5,
      text: `**${"word ".repeat(1_200)}**`,
      parse_mode: "CommonMark",
    });
    expect(long.body).toMatchObject({ calls: [{ method: "sendMessage" }, { method: "sendMessage" }] });
    const broken = await post("/api/send/preview", { chat: 5, text: "<b>open", parse_mode: "HTML" });
    expect(broken.body).toMatchObject({ warnings: ["text: <b> is not closed"] });
    const wrong = { chat: 5, text: "x", reply_parameters: { message_id: "one" } };
    expect(await post("/api/send/preview", wrong)).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining("reply_parameters") },
    });
  });

  test("has a file that was brought before, and one that is too large is refused", async () => {
    const { chat } = await world.somebody();
    const limits = await world.ask("GET", `/api/send/limits?bot=${BOT}`);
    expect(limits.body).toEqual({ file_bytes: 1_048_576, photo_bytes: 1_048_576 });
    expect(await world.ask("GET", "/api/send/limits?bot=5")).toMatchObject({ status: 404 });
    const { status, body } = await bring("the figures", "report.txt");
    expect({ status, body }).toMatchObject({ status: 201, body: { fileName: "report.txt" } });
    const { id } = SendView.parse((await post("/api/send", { chat, document: BlobFile.parse(body) })).body);
    expect(await ended(id)).toMatchObject({ outcome: { result: { document: { file_name: "report.txt" } } } });
    expect(await bring("x".repeat(1_048_577), "large.txt")).toMatchObject({ status: 413 });
  });

  test("has several files, which are seen and sent as an album with its words below", async () => {
    const { chat } = await world.somebody();
    const media = [];
    for (const name of ["first.txt", "second.txt"])
      media.push({ type: "document", media: BlobFile.parse((await bring(name, name)).body) });
    const message = { chat, media, text: "**Both**", parse_mode: "CommonMark" };
    const seen = { caption: "Both", caption_entities: [{ type: "bold", offset: 0, length: 4 }] };
    const preview = await post("/api/send/preview", message);
    expect(preview.body).toMatchObject({
      calls: [{ method: "sendMediaGroup", params: { media: [seen, {}] } }],
    });
    const { id } = SendView.parse((await post("/api/send", message)).body);
    expect(await ended(id)).toMatchObject({
      outcome: { result: [{ document: { file_name: "first.txt" }, ...seen }, { document: {} }] },
    });
    const html = { chat, media, text: "<i>Both</i>", parse_mode: "HTML" };
    expect((await post("/api/send/preview", html)).body).toMatchObject({
      calls: [{ params: { media: [{ caption: "Both", caption_entities: [{ type: "italic" }] }, {}] } }],
    });
  });

  test("is listed once it was asked for, the newest first and in pages, with what became of it", async () => {
    const { chat } = await world.somebody();
    const ids: string[] = [];
    for (const text of ["one", "two", "three"])
      ids.push(SendView.parse((await post("/api/send", { chat, text })).body).id);
    for (const id of ids) await ended(id);
    const page = async (query: string) => Sent.parse((await world.ask("GET", `/api/send?${query}`)).body);
    const first = await page(`bot=${BOT}&limit=2`);
    expect(first.requests).toMatchObject([
      { id: ids[2], status: "ok", chat, method: "sendMessage" },
      { id: ids[1], status: "ok" },
    ]);
    const second = await page(`bot=${BOT}&limit=2&before=${first.next ?? ""}`);
    expect(second.requests[0]).toMatchObject({ id: ids[0] });
    expect((await page("bot=5")).requests).toEqual([]);
  });
});
