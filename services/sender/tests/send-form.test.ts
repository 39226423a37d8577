import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { SendView } from "@telebus/contracts";
import { testApiKey, waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { BOT, startSenderWorld, type SenderWorld } from "./sender-world.js";

describeOnEachBackend("a form with files over HTTP", (backend) => {
  let world: SenderWorld;
  beforeAll(async () => {
    world = await startSenderWorld(backend, { env: { SENDER_LIMITS: "off", SENDER_MAX_UPLOAD_MB: "1" } });
  }, 60_000);
  afterAll(() => world.stop());

  const post = async (
    fields: Readonly<Record<string, string>>,
    files: Readonly<Record<string, { readonly bytes: string; readonly name: string }>>,
    headers: Readonly<Record<string, string>> = {},
  ) => {
    const body = new FormData();
    for (const [name, text] of Object.entries({ bot: String(BOT), ...fields })) body.set(name, text);
    for (const [name, { bytes, name: fileName }] of Object.entries(files))
      body.set(name, new Blob([bytes], { type: "text/plain" }), fileName);
    const answer = await fetch(`${world.running.url}/api/send`, {
      method: "POST",
      headers: { "x-api-key": testApiKey, ...headers },
      body,
    });
    return { status: answer.status, body: await answer.json() };
  };
  const ended = (body: unknown) =>
    waitFor("the end of a call", async () => {
      const { id } = SendView.parse(body);
      const view = SendView.parse((await world.ask("GET", `/api/send/${id}`)).body);
      return view.outcome === undefined ? undefined : view;
    });
  const report = { bytes: "the figures", name: "report.txt" };

  test("sends the file with the text below it", async () => {
    const { chat } = await world.somebody();
    const { status, body } = await post({ chat: String(chat), text: "12" }, { document: report });
    expect(status).toBe(202);
    expect(await ended(body)).toMatchObject({
      outcome: { result: { caption: "12", document: { file_name: "report.txt", file_size: 11 } } },
    });
  });

  test("may be any call: files by their parameter's name, or attached to it", async () => {
    const { chat } = await world.somebody();
    const media = ["a", "b"].map((part) => ({ type: "document", media: `attach://${part}` }));
    const album = { chat: String(chat), method: "sendMediaGroup", params: JSON.stringify({ media }) };
    const files = { a: report, b: { bytes: "more", name: "more.txt" } };
    expect(await ended((await post(album, files)).body)).toMatchObject({
      outcome: {
        result: [{ document: { file_name: "report.txt" } }, { document: { file_name: "more.txt" } }],
      },
    });
    const single = { chat: String(chat), method: "sendDocument" };
    expect(await ended((await post(single, { document: report })).body)).toMatchObject({ status: "ok" });
  });

  test("is one message for one key, and another file with that key is refused", async () => {
    const { chat } = await world.somebody();
    const fields = { chat: String(chat) };
    const key = { "idempotency-key": `form ${chat}` };
    const first = await post(fields, { document: report }, key);
    const again = await post(fields, { document: report }, key);
    expect(SendView.parse(again.body).id).toBe(SendView.parse(first.body).id);
    const other = { ...report, bytes: "other figures" };
    expect(await post(fields, { document: other }, key)).toMatchObject({ status: 409 });
  });

  test("that is too large or makes no sense is not accepted, and nothing is taken from strangers", async () => {
    const large = { bytes: "x".repeat(1024 * 1024 + 1), name: "large.txt" };
    expect(await post({ chat: "5" }, { document: large })).toMatchObject({
      status: 413,
      body: { status: 413, detail: expect.stringContaining("document") },
    });
    expect(await post({ chat: "nobody" }, { document: report })).toMatchObject({ status: 400 });
    expect(await post({ chat: "5" }, { colour: report })).toMatchObject({ status: 400 });
    const stranger = { "x-api-key": "not-the-key-of-this-deployment" };
    expect(await post({ chat: "5" }, { document: report }, stranger)).toMatchObject({ status: 401 });
  });
});
