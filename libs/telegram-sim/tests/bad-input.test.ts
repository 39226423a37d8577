import { connect } from "node:net";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Dispatcher } from "undici";
import { download, fileIdsIn, formOf } from "./files.js";
import { badRequest, refusal, send } from "./raw-request.js";
import { setStage, type Stage } from "./stage.js";

const MIB = 1024 * 1024;
const FORM = "multipart/form-data; boundary=xyz";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** Whatever came, the next call works. */
afterEach(async () => {
  expect(await stage.bot.call("getMe")).toMatchObject({ ok: true });
});

const post = (method: string, type: string, body: Dispatcher.DispatchOptions["body"], more = {}) =>
  send(`${stage.simulator.url}/bot${stage.bot.token}/${method}`, {
    method: "POST",
    headers: { ...(type !== "" && { "content-type": type }), ...more },
    ...(body !== undefined && { body }),
  });

describe("a form with files", () => {
  const MALFORMED = badRequest("can't parse multipart/form-data request body");
  const part = (name: string, value: string): string =>
    `--xyz\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

  test.each([
    ["no boundary in its type", "multipart/form-data", `${part("text", "x")}--xyz--\r\n`],
    ["no boundary in its body", FORM, "hello"],
    ["another boundary in its body", FORM, part("text", "x").replaceAll("xyz", "abc")],
    ["no end", FORM, part("text", "x")],
    [
      "an end inside a file",
      FORM,
      `--xyz\r\ncontent-disposition: form-data; name="a"; filename="b"\r\n\r\nxx`,
    ],
    ["only a boundary", FORM, "--xyz\r\n"],
    ["headers without an end", FORM, `--xyz\r\n${"x: y\r\n".repeat(5000)}`],
  ])("with %s is refused", async (_what, type, body) => {
    expect(await post("sendMessage", type, body)).toEqual(MALFORMED);
  });

  test("whose text is no UTF-8 is refused; a replacement character of its own is not", async () => {
    const [head, tail] = part("text", "@").split("@");
    const chat = part("chat_id", String(stage.oslo));
    const broken = Buffer.concat([
      Buffer.from(chat + (head ?? "")),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`${tail}--xyz--\r\n`),
    ]);
    expect(await post("sendMessage", FORM, broken)).toEqual(badRequest("strings must be encoded in UTF-8"));
    const odd = `${chat}${part("text", "odd \uFFFD")}--xyz--\r\n`;
    expect(await post("sendMessage", FORM, odd)).toMatchObject({ json: { result: { text: "odd \uFFFD" } } });
  });

  test("may have an empty file name, odd names of fields, and no fields at all", async () => {
    const file = `--xyz\r\ncontent-disposition: form-data; name="document"; filename=""\r\n\r\nbytes\r\n`;
    const odd = part("__proto__", "x") + part("constructor", "y") + part("", "z");
    const body = `${part("chat_id", String(stage.oslo))}${odd}${file}--xyz--\r\n`;
    expect(await post("sendDocument", FORM, body)).toMatchObject({
      status: 200,
      json: { result: { document: { file_size: 5 } } },
    });
    expect(await post("sendMessage", FORM, "--xyz--\r\n")).toMatchObject({ status: 400 });
  });

  test("of several parts with one name counts the first; the address comes before the body", async () => {
    const chat = part("chat_id", String(stage.oslo));
    const twice = `${chat}${part("text", "one")}${part("text", "two")}--xyz--\r\n`;
    expect(await post("sendMessage", FORM, twice)).toMatchObject({ json: { result: { text: "one" } } });
    const form = `chat_id=${stage.oslo}&text=one&text=two`;
    const type = "application/x-www-form-urlencoded";
    expect(await post("sendMessage", type, form)).toMatchObject({ json: { result: { text: "one" } } });
    expect(await post("sendMessage?text=three&text=four", type, form)).toMatchObject({
      json: { result: { text: "three" } },
    });
  });
});

describe("JSON", () => {
  const NOT_JSON = badRequest("can't parse request body as JSON object");

  test.each([
    ["a list", "[1, 2]"],
    ["a text", '"text"'],
    ["nothing", "null"],
    ["cut off", '{"chat_id": 1, "te'],
    ["with a trailing comma", '{"chat_id": 1,}'],
    ["nested 100 000 deep", `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
    ["nested deep and cut off", `{"a":${'{"b":'.repeat(100_000)}`],
  ])("that is %s is refused", async (_what, body) => {
    expect(await post("sendMessage", "application/json", body)).toEqual(NOT_JSON);
  });

  test("that is no UTF-8 is refused, whatever character set it names", async () => {
    const latin = Buffer.from(JSON.stringify({ chat_id: stage.oslo, text: "café" }), "latin1");
    const type = "application/json; charset=iso-8859-1";
    expect(await post("sendMessage", type, latin)).toEqual(badRequest("strings must be encoded in UTF-8"));
    const utf = JSON.stringify({ chat_id: stage.oslo, text: "café" });
    expect(await post("sendMessage", type, utf)).toMatchObject({ json: { result: { text: "café" } } });
  });

  test("inside a parameter may be no deeper either", async () => {
    const media = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    const answer = await post(
      "sendMediaGroup",
      "application/json",
      JSON.stringify({ chat_id: stage.oslo, media }),
    );
    expect(answer).toEqual(badRequest("can't parse media JSON object"));
  });

  test("may come packed; what is packed otherwise or badly is refused", async () => {
    const body = gzipSync(JSON.stringify({ chat_id: stage.oslo, text: "packed" }));
    const json = "application/json";
    expect(await post("sendMessage", json, body, { "content-encoding": "gzip" })).toMatchObject({
      json: { result: { text: "packed" } },
    });
    expect(await post("sendMessage", json, body, { "content-encoding": "br" })).toEqual(
      refusal(415, "Unsupported Media Type: unsupported content-encoding"),
    );
    expect(await post("sendMessage", json, "text", { "content-encoding": "gzip" })).toEqual(
      badRequest("can't decompress request body"),
    );
    const bomb = gzipSync(Buffer.alloc(80 * MIB));
    expect(await post("sendMessage", json, bomb, { "content-encoding": "gzip" })).toMatchObject({
      status: 400,
    });
  });

  test("under another name is no JSON: the call has no parameters", async () => {
    const body = JSON.stringify({ chat_id: stage.oslo, text: "x" });
    for (const type of ["", "text/xml", "nonsense", "application/octet-stream"])
      expect(await post("sendMessage", type, body)).toMatchObject({
        status: 400,
        json: { description: "Bad Request: message text is empty" },
      });
  });
});

describe("a body of 100 MB", () => {
  const chunk = Buffer.alloc(MIB, "x");
  const stream = () => Readable.from(Array.from({ length: 100 }, () => chunk));

  test("flows by and is refused, with its length named or not; memory stays as it was", async () => {
    const tooLarge = refusal(413, "Request Entity Too Large");
    const before = process.memoryUsage().arrayBuffers;
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().arrayBuffers - before);
    }, 5);
    const named = { "content-length": String(100 * MIB) };
    expect(await post("sendDocument", FORM, stream(), named)).toEqual(tooLarge);
    expect(await post("sendMessage", "application/json", stream())).toEqual(tooLarge);
    expect(await post("sendMessage", "", stream())).toEqual(tooLarge);
    clearInterval(watch);
    expect(peak).toBeLessThan(300 * MIB);
  });

  test("is refused to the control API as well", async () => {
    const answer = await send(`${stage.simulator.url}/sim/messages`, { method: "POST", body: stream() });
    expect(answer).toEqual({ status: 413, json: { error: "the request is too large" } });
  });
});

describe("a request that breaks off", () => {
  const raw = (lines: readonly string[], body = ""): Promise<string> =>
    new Promise((resolve) => {
      const { port } = new URL(stage.simulator.url);
      const socket = connect(Number(port), "127.0.0.1");
      let answer = "";
      socket.on("data", (data) => (answer += data.toString()));
      socket.on("close", () => resolve(answer));
      socket.on("error", () => resolve(answer));
      socket.end(`${lines.join("\r\n")}\r\n\r\n${body}`);
    });

  test("in its body, its headers or its chunks does no harm", async () => {
    const path = `/bot${stage.bot.token}/sendMessage`;
    const head = [`POST ${path} HTTP/1.1`, "host: x", "content-type: application/json"];
    await raw([...head, "content-length: 1000"], '{"chat_id":');
    await raw([...head, "transfer-encoding: chunked"], '5\r\n{"a":\r\n');
    await raw([...head, "transfer-encoding: chunked"], "zz\r\nno chunk\r\n");
    await raw([...head, "content-length: many"], "{}");
    expect(await raw([`POST ${path}`])).toContain("400");
    const { calls } = await stage.control.calls({ method: "sendMessage" });
    expect(calls.every(({ params }) => params["chat_id"] !== 1000)).toBe(true);
  });
});

describe("many clients at once", () => {
  test("do not get each other's files", async () => {
    const { bot, oslo } = stage;
    const sizes = Array.from({ length: 40 }, (_, at) => 10_000 + at * 977);
    const sent = await Promise.all(
      sizes.map(async (size, at) => {
        const document = { bytes: Buffer.alloc(size, at), name: `${at}.bin` };
        const form = formOf({ chat_id: String(oslo), caption: `file ${at}`, document });
        return (await bot.form("sendDocument", form)).result;
      }),
    );
    for (const [at, result] of sent.entries()) {
      expect(result).toMatchObject({ caption: `file ${at}`, document: { file_name: `${at}.bin` } });
      const answer = await download(bot, fileIdsIn(result)[0]);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.equals(Buffer.alloc(sizes[at] ?? 0, at))).toBe(true);
    }
  });
});
