import { connect } from "node:net";
import { Writable } from "node:stream";
import { afterEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { createHttpServer, type RouteGroup } from "../src/index.js";
import { httpLimits } from "../src/http-guards.js";
import { requireApiKey } from "../src/http.js";
import { createLog } from "../src/log.js";
import { createMetrics } from "../src/metrics.js";

const KEY = "0123456789abcdef";
const Thing = z.strictObject({ name: z.string().min(1), tags: z.array(z.string()).default([]) });

const things: RouteGroup = {
  prefix: "/api/things",
  api: "Things",
  routes: async (scope) => {
    scope.addHook("onRequest", requireApiKey(KEY));
    scope.post("/", { schema: { body: Thing, response: { 200: Thing } } }, async ({ body }) => body);
    scope.get(
      "/:id",
      {
        schema: {
          params: z.object({ id: z.coerce.number() }),
          response: { 200: z.object({ id: z.number() }) },
        },
      },
      async ({ params }) => params,
    );
  },
};

/** Within the other one, and beside it. */
const parts: RouteGroup = {
  prefix: "/api/things/:thing/parts",
  api: "Parts",
  routes: async (scope) => void scope.get("/", async () => []),
};
const more: RouteGroup = {
  prefix: "/api/things",
  api: "More things",
  routes: async (scope) => void scope.get("/-/count", async () => ({ count: 1 })),
};

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function start(limits: Partial<ReturnType<typeof httpLimits>> = {}) {
  const lines: string[] = [];
  const sink = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) });
  const server = createHttpServer(
    { groups: [things, parts, more], direct: [] },
    { log: createLog({ level: "info" }, sink), metrics: createMetrics(), health: async () => [] },
    { ...httpLimits(), ...limits },
  );
  stops.push(() => server.close());
  const url = await server.listen({ host: "127.0.0.1", port: 0 });
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${url}/api/things`, {
      method: "POST",
      headers: { "x-api-key": KEY, "content-type": "application/json", ...headers },
      body,
    });
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${url}${path}`, { headers: { "x-api-key": KEY, ...headers } });
  return { url, post, get, lines };
}

/** Speaks to the server below the level of HTTP. @returns all it says until it hangs up */
const speak = (url: string, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(text));
    let said = "";
    socket.on("data", (chunk) => (said += String(chunk)));
    socket.on("close", () => resolve(said));
    socket.on("error", reject);
  });

async function problemIn(answer: Response): Promise<unknown> {
  expect(answer.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  return answer.json();
}

describe("whatever is sent to an API, the answer is a problem that says what is wrong", () => {
  test.each([
    ["JSON that is cut short", `{"name":`, {}, 400],
    ["no JSON at all", "\u0000\u0001", {}, 400],
    ["a key that would change every object", `{"name":"x","__proto__":{"isAdmin":true}}`, {}, 400],
    ["a constructor in disguise", `{"name":"x","constructor":{"prototype":{"isAdmin":true}}}`, {}, 400],
    ["more than a mebibyte", JSON.stringify({ name: "x".repeat(1_100_000) }), {}, 413],
    ["another type of content", "<name>x</name>", { "content-type": "application/xml" }, 415],
  ])("%s", async (_what, body, headers, status) => {
    const { post } = await start();
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(await problemIn(answer)).toMatchObject({ status, detail: expect.any(String) });
    expect(Object.prototype).not.toHaveProperty("isAdmin");
  });

  test("fields that are wrong are named, each with what is wrong about it; what was given is not repeated", async () => {
    const { post } = await start();
    const answer = await post(JSON.stringify({ name: "", tags: ["x", 5551234], other: "secret-value" }));
    expect(answer.status).toBe(400);
    const text = await answer.text();
    expect(text).not.toMatch(/5551234|secret-value/);
    const { errors } = z.object({ errors: z.array(z.object({ field: z.string() })) }).parse(JSON.parse(text));
    expect(errors.map(({ field }) => field)).toEqual(["body.name", "body.tags.1", "body"]);
  });

  test("a path that does not exist is 404, a method that it does not take 405 with those that it does", async () => {
    const { get, url } = await start();
    expect((await get("/api/nothing")).status).toBe(404);
    const answer = await fetch(`${url}/api/things/7`, { method: "DELETE" });
    expect({ status: answer.status, allow: answer.headers.get("allow") }).toEqual({
      status: 405,
      allow: "GET, HEAD",
    });
    expect(await problemIn(answer)).toMatchObject({ detail: "This path takes GET, HEAD" });
  });

  test.each([
    "/api/things/%E0%A4%A",
    "/api/things/..%2f..%2fetc%2fpasswd",
    "/api/%2e%2e/%2e%2e/etc/passwd",
    `/api/things/${"9".repeat(300)}`,
  ])("the path %s leads nowhere", async (path) => {
    const { url } = await start();
    const said = await speak(
      url,
      `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-API-Key: ${KEY}\r\n\r\n`,
    );
    expect(said).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(said).toMatch(/application\/problem\+json/);
  });

  test("a second request hidden in a header, or what is no HTTP, is refused", async () => {
    const { url } = await start();
    const said = await speak(
      url,
      "GET /api/things/1 HTTP/1.1\r\nHost: x\r\nX-API-Key: a\rInjected: b\r\n\r\n",
    );
    expect(said).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json/);
    const { body } = /\r\n\r\n(?<body>.*)$/s.exec(said)?.groups ?? {};
    expect(JSON.parse(body ?? "")).toMatchObject({ status: 400, title: "Bad Request" });
    expect(await speak(url, `GET /health/live HTTP/1.1\r\nX: ${"x".repeat(40_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    );
  });

  test("a body that takes too long is answered 408, and the connection is closed", async () => {
    const { url } = await start({ bodyTimeoutMs: 50 });
    const head = `POST /api/things HTTP/1.1\r\nHost: x\r\nX-API-Key: ${KEY}\r\nContent-Type: application/json\r\n`;
    const said = await speak(url, `${head}Content-Length: 100\r\n\r\n{"name"`);
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
    expect(said).toContain("The body took too long to arrive");
  });
});

test("who calls too often is told when to try again; another key, health and metrics go on", async () => {
  const { get } = await start({ callsPerMinute: 3 });
  for (let n = 0; n < 3; n++) expect((await get("/api/things/1")).status).toBe(200);
  const answer = await get("/api/things/1");
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await problemIn(answer)).toMatchObject({ detail: expect.stringMatching(/^More than 3 calls/) });
  expect((await get("/api/things/1/parts", { "x-api-key": "another" })).status).toBe(200);
  for (let n = 0; n < 9; n++) expect((await get("/health/live")).status).toBe(200);
  expect((await get("/metrics")).status).toBe(200);
});

test("every answer tells browsers not to take it for a page", async () => {
  const { get } = await start();
  for (const path of ["/api/things/1", "/api/nothing", "/health/live"]) {
    const { headers } = await get(path);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("SAMEORIGIN");
  }
});

test("each call is a line in the log with its id, and without what was asked about", async () => {
  const { get, lines } = await start();
  const answer = await get("/api/things/4711?search=Ada+Lovelace", { "x-request-id": "mine" });
  await get("/health/live");
  const called = lines.map((line): unknown => JSON.parse(line));
  expect(called).toMatchObject([
    { requestId: answer.headers.get("x-request-id"), method: "GET", route: "/api/things/:id", status: 200 },
  ]);
  expect(lines.join("")).not.toMatch(/Ada|4711|mine|0123456789abcdef/);
});

test("every prefix describes its groups, and the process all of them", async () => {
  const { get } = await start();
  const Document = z.object({ openapi: z.literal("3.1.0"), paths: z.record(z.string(), z.unknown()) });
  const pathsAt = async (path: string) => {
    const answer = await get(path, { "x-api-key": "" });
    return Object.keys(Document.parse(await answer.json()).paths);
  };
  expect(await pathsAt("/api/things/openapi.json")).toEqual([
    "/api/things",
    "/api/things/-/count",
    "/api/things/{id}",
  ]);
  expect(await pathsAt("/api/things/1/parts/openapi.json")).toEqual(["/api/things/{thing}/parts"]);
  expect(await pathsAt("/api/openapi.json")).toHaveLength(4);
});

test("a server that closes waits for no connection on which nothing was ever asked", async () => {
  const { url } = await start();
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  const isOver = new Promise((resolve) => socket.once("close", resolve));
  await new Promise((resolve) => socket.once("connect", resolve));
  await stops.pop()?.();
  await expect(isOver).resolves.toBeDefined();
});
