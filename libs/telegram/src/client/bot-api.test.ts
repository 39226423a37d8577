import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "@jest/globals";
import { createBotApi, type BotApi, type BotApiOptions } from "./bot-api.js";

const token = "6110045523:AAF-secret_secret_secret_secret_00";
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function listen(handle: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(handle).listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return { server, url: `http://127.0.0.1:${portOf(server)}` };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

function api(options: BotApiOptions): BotApi {
  const made = createBotApi(options);
  closing.push(() => made.close());
  return made;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  await once(request, "end");
  return Buffer.concat(chunks).toString();
}

/** Does with each call what `result` makes of it. */
const answering =
  (result: (request: IncomingMessage) => Promise<unknown>): RequestListener =>
  (request, response) => {
    result(request).then(
      (value) => response.end(JSON.stringify({ ok: true, result: value })),
      () => response.destroy(),
    );
  };

/** A server that says the same to every call. */
const saying = async (
  status: number,
  body: string,
  headers: Record<string, string> = {},
): Promise<BotApi> => {
  const { url } = await listen((request, response) => {
    request.resume().once("end", () => response.writeHead(status, headers).end(body));
  });
  return api({ apiRoot: url });
};

const getMe = { token, method: "getMe", params: {} };

describe("a call", () => {
  it("goes out as JSON under the bot's token and brings the result back", async () => {
    const { url } = await listen(
      answering(async (request) => [request.url, request.headers["content-type"], await bodyOf(request)]),
    );
    const params = { chat_id: 5, text: "Привет", reply_parameters: { message_id: 7 }, absent: undefined };
    expect(await api({ apiRoot: `${url}/edge/` }).call({ token, method: "sendMessage", params })).toEqual({
      ok: true,
      result: [
        `/edge/bot${token}/sendMessage`,
        "application/json",
        '{"chat_id":5,"text":"Привет","reply_parameters":{"message_id":7}}',
      ],
    });
  });

  it("may go to a server of its own", async () => {
    const [usual, own] = [await saying(200, '{"ok":true,"result":"usual"}'), await listen(answering(bodyOf))];
    const params = { text: "own" };
    expect(await usual.call({ ...getMe, params, apiRoot: own.url })).toMatchObject({
      result: '{"text":"own"}',
    });
    expect(await usual.call(getMe)).toMatchObject({ result: "usual" });
  });

  it("says which process calls, for JSON and for forms", async () => {
    const { url } = await listen(answering(async ({ headers }) => headers["user-agent"]));
    const files = { doc: { name: "a.txt", bytes: new Uint8Array([1]) } };
    expect(await api({ apiRoot: url }).call(getMe)).toEqual({ ok: true, result: "telebus" });
    const named = api({ apiRoot: url, userAgent: "telebus-sender/7" });
    for (const call of [getMe, { ...getMe, files }])
      expect(await named.call(call)).toEqual({ ok: true, result: "telebus-sender/7" });
  });

  it("streams files as a form and keeps nested parameters", async () => {
    const { url } = await listen(answering(bodyOf));
    async function* chunks() {
      yield Buffer.from("first ");
      yield Buffer.from("second");
    }
    const answer = await api({ apiRoot: url }).call({
      token,
      method: "sendDocument",
      params: {
        chat_id: 5,
        document: "attach://doc",
        reply_parameters: { message_id: 7 },
        absent: undefined,
      },
      files: {
        doc: { name: 'a"b\r\n.txt', bytes: chunks() },
        thumb: { name: "t.jpg", bytes: new Uint8Array([74, 80, 71]) },
      },
    });
    const form = answer.ok ? String(answer.result) : "";
    expect(form).toContain('name="document"\r\n\r\nattach://doc\r\n');
    expect(form).toContain('name="reply_parameters"\r\n\r\n{"message_id":7}\r\n');
    expect(form).toContain('name="doc"; filename="a%22b%0D%0A.txt"');
    expect(form).toContain("\r\n\r\nfirst second\r\n--");
    expect(form).toContain("\r\n\r\nJPG\r\n--");
    expect(form).not.toContain("absent");
  });

  it("can be read by the platform's own form parser", async () => {
    const readForm = answering(async (request) => {
      const headers = { "content-type": request.headers["content-type"] ?? "" };
      const form = await new Response(await bodyOf(request), { headers }).formData();
      const file = form.get("photo");
      return [form.get("caption"), file instanceof Blob ? await file.text() : ""];
    });
    const { url } = await listen(readForm);
    const answer = await api({ apiRoot: url }).call({
      token,
      method: "sendPhoto",
      params: { caption: "день" },
      files: { photo: { name: "p.jpg", bytes: Buffer.from("bytes") } },
    });
    expect(answer).toEqual({ ok: true, result: ["день", "bytes"] });
  });
});

describe("a refusal", () => {
  it("comes as code, text and parameters", async () => {
    const refusal = { ok: false, error_code: 429, description: "Too Many Requests: retry after 8" };
    const client = await saying(429, JSON.stringify({ ...refusal, parameters: { retry_after: 8 } }));
    expect(await client.call(getMe)).toEqual({
      ok: false,
      kind: "refused",
      code: 429,
      description: "Too Many Requests: retry after 8",
      parameters: { retryAfter: 8 },
    });
  });

  it("tells the chat's new id", async () => {
    const refusal = { ok: false, error_code: 400, description: "Bad Request: group chat was upgraded" };
    const client = await saying(
      400,
      JSON.stringify({ ...refusal, parameters: { migrate_to_chat_id: -1002299014477 } }),
    );
    expect(await client.call(getMe)).toMatchObject({ parameters: { migrateToChatId: -1002299014477 } });
  });

  it.each([
    [429, { retryAfter: 3 }],
    [413, {}],
  ])("of a server in front, %i in HTML, is a refusal too", async (status, parameters) => {
    const client = await saying(status, "<html>no</html>", { "retry-after": "3" });
    expect(await client.call(getMe)).toMatchObject({ kind: "refused", code: status, parameters });
  });

  it("never repeats the token", async () => {
    const client = await saying(
      400,
      JSON.stringify({ ok: false, error_code: 400, description: `no ${token}` }),
    );
    expect(await client.call(getMe)).toMatchObject({ description: "no <token>" });
  });

  it("is what a token gets that is none, without a word over the wire", async () => {
    let calls = 0;
    const { url } = await listen((_request, response) => {
      calls += 1;
      response.end();
    });
    const answer = await api({ apiRoot: url }).call({ ...getMe, token: "1:a/../b?c#d" });
    expect(answer).toMatchObject({ kind: "refused", code: 401 });
    expect(inspect(answer)).not.toContain("1:a");
    expect(calls).toBe(0);
  });
});

describe("without an answer of the Bot API", () => {
  it.each([
    [200, "<html>hello</html>"],
    [200, '{"ok":"yes"}'],
    [400, "Bad Request"],
    [502, '{"ok":false,"error_code":502,"description":"Bad Gateway"}'],
    [504, "<html>Gateway Time-out</html>"],
  ])("status %i and %s leave the fate open", async (status, body) => {
    const client = await saying(status, body);
    expect(await client.call(getMe)).toMatchObject({ kind: "failed", mayHaveArrived: true, status });
  });

  it("a closed port means it never arrived", async () => {
    const { server, url } = await listen(() => undefined);
    server.close();
    await once(server, "close");
    const answer = await api({ apiRoot: url }).call(getMe);
    expect(answer).toMatchObject({ kind: "failed", mayHaveArrived: false });
    expect(answer).toMatchObject({ description: expect.stringContaining("ECONNREFUSED") });
  });

  it("an unknown host means it never arrived", async () => {
    // No name has a part of more than 63 characters, so nobody is asked.
    const client = api({ apiRoot: `https://${"x".repeat(64)}.invalid`, proxy: { no: "*" } });
    expect(await client.call(getMe)).toMatchObject({ kind: "failed", mayHaveArrived: false });
  });

  it("a TLS failure means it never arrived", async () => {
    const { url } = await listen((_request, response) => response.end());
    const client = api({ apiRoot: url.replace("http:", "https:") });
    expect(await client.call(getMe)).toMatchObject({ kind: "failed", mayHaveArrived: false });
  });

  it("a connection cut after the request leaves the fate open", async () => {
    const { url } = await listen((request) => {
      request.resume().once("end", () => request.socket.destroy());
    });
    expect(await api({ apiRoot: url }).call(getMe)).toMatchObject({ kind: "failed", mayHaveArrived: true });
  });

  it("silence ends at the timeout and leaves the fate open", async () => {
    const { url } = await listen((request) => void request.resume());
    expect(await api({ apiRoot: url, timeoutMs: 1_000 }).call(getMe)).toMatchObject({
      kind: "failed",
      mayHaveArrived: true,
      description: "ExchangeTimeoutError: no answer within 1000 ms",
    });
  });

  it("a call given up while it waited for a connection never arrived, and never will", async () => {
    const arrived: string[] = [];
    const held: ServerResponse[] = [];
    const { server, url } = await listen((request, response) => {
      arrived.push(String(request.url?.split("/").at(-1)));
      request.resume();
      if (arrived.length === 1) held.push(response);
      else response.end('{"ok":true,"result":2}');
    });
    const client = api({ apiRoot: url, connections: 1 });
    const first = client.call(getMe);
    await once(server, "request");
    const giveUp = new AbortController();
    const second = client.call({ ...getMe, method: "getChat", signal: giveUp.signal });
    const third = client.call({ ...getMe, method: "getFile" });
    giveUp.abort();
    expect(await second).toMatchObject({ kind: "failed", mayHaveArrived: false });
    held[0]?.end('{"ok":true,"result":1}');
    expect(await Promise.all([first, third])).toMatchObject([{ result: 1 }, { result: 2 }]);
    expect(arrived).toEqual(["getMe", "getFile"]);
  });

  it("a signal gives the call up", async () => {
    const giveUp = new AbortController();
    const { url } = await listen((request) => {
      request.resume().once("end", () => giveUp.abort());
    });
    const client = api({ apiRoot: url });
    expect(await client.call({ ...getMe, signal: giveUp.signal })).toMatchObject({ mayHaveArrived: true });
    expect(await client.call({ ...getMe, signal: giveUp.signal })).toMatchObject({ mayHaveArrived: false });
  });

  it("a file that breaks off half-way never arrived", async () => {
    const { url } = await listen((request) => void request.resume());
    async function* breaking(): AsyncGenerator<Uint8Array> {
      yield Buffer.alloc(100_000);
      throw new Error("disk");
    }
    const answer = await api({ apiRoot: url }).call({
      token,
      method: "sendVideo",
      params: { chat_id: 1, video: "attach://v" },
      files: { v: { name: "v.mp4", bytes: breaking() } },
    });
    expect(answer).toMatchObject({ kind: "failed", mayHaveArrived: false });
  });

  it("no error ever shows the token", async () => {
    const { url } = await listen((request) => request.socket.destroy());
    const clients = [
      api({ apiRoot: url }),
      api({ apiRoot: "http://127.0.0.1:1" }),
      api({ apiRoot: "http://[::1]:1/x" }),
    ];
    const answers = await Promise.all(clients.map((client) => client.call(getMe)));
    expect(answers.every(({ ok }) => !ok)).toBe(true);
    expect(inspect([answers, clients], { depth: 20, showHidden: true })).not.toContain("AAF-secret");
  });
});

it("a proxy is used where one is named, except for servers on this machine", async () => {
  const tunnels: string[] = [];
  const { server, url: proxy } = await listen((_request, response) => response.end());
  server.on("connect", (request, socket) => {
    tunnels.push(String(request.url));
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  const far = api({ apiRoot: "https://bot-api.invalid", proxy: { https: proxy } });
  expect(await far.call(getMe)).toMatchObject({ kind: "failed", mayHaveArrived: false });
  const near = await saying(200, '{"ok":true,"result":1}');
  expect(await near.call(getMe)).toEqual({ ok: true, result: 1 });
  expect(tunnels).toEqual(["bot-api.invalid:443"]);
});
