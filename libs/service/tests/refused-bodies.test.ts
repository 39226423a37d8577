import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { createHttpServer, type RouteGroup } from "../src/index.js";
import { httpLimits } from "../src/http-guards.js";
import { requireApiKey } from "../src/http.js";
import { createLog } from "../src/log.js";
import { createMetrics } from "../src/metrics.js";

const KEY = "0123456789abcdef";
const LIMIT = 1_000;
/** More than sockets hold on their way. */
const MUCH = 16 * 1024 * 1024;

const things: RouteGroup = {
  prefix: "/api/things",
  api: "Things",
  routes: async (scope) => {
    scope.addHook("onRequest", requireApiKey(KEY));
    scope.post("/", { bodyLimit: LIMIT, schema: { body: z.unknown() } }, async () => "taken");
  },
};

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function start(bodyTimeoutMs = 20_000): Promise<number> {
  const ports = { log: createLog({ level: "fatal" }), metrics: createMetrics(), health: async () => [] };
  const limits = { ...httpLimits(), bodyTimeoutMs };
  const server = createHttpServer({ groups: [things], direct: [] }, ports, limits);
  stops.push(() => server.close());
  return Number(new URL(await server.listen({ host: "127.0.0.1", port: 0 })).port);
}

/** Says all of its body before it reads any of the answer, as simple programs do. @returns what it reads then */
async function sayAllThenRead(port: number, headers: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.pause();
  const head = `POST /api/things HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${headers}`;
  socket.write(`${head}Content-Length: ${MUCH}\r\n\r\n`);
  await new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.write(Buffer.alloc(MUCH, "1"), resolve);
  });
  socket.resume();
  const [said] = z.tuple([z.instanceof(Buffer)]).parse(await once(socket, "data"));
  socket.destroy();
  return said.toString();
}

describe("who sends much and is refused", () => {
  test("reads why, although all of it was on its way", async () => {
    const said = await sayAllThenRead(await start(), `X-API-Key: ${KEY}\r\n`);
    expect(said).toMatch(/^HTTP\/1\.1 413 /);
    expect(said).toContain(`The body is too large: ${LIMIT} bytes at most`);
  });

  test("is asked who they are first", async () => {
    expect(await sayAllThenRead(await start(), "")).toMatch(/^HTTP\/1\.1 401 /);
  });

  test("and never comes to an end is hung up on", async () => {
    const socket = connect(await start(50), "127.0.0.1");
    socket.write(`POST /api/things HTTP/1.1\r\nHost: x\r\nContent-Length: ${MUCH}\r\n\r\nx`);
    const [said] = z.tuple([z.instanceof(Buffer)]).parse(await once(socket, "data"));
    expect(said.toString()).toMatch(/^HTTP\/1\.1 401 /);
    await once(socket, "close");
    expect(socket.destroyed).toBe(true);
  });

  test("no answer of an API is to be kept", async () => {
    const port = await start();
    for (const key of [KEY, "wrong"]) {
      const answer = await fetch(`http://127.0.0.1:${port}/api/things`, {
        method: "POST",
        headers: { "x-api-key": key, "content-type": "application/json" },
        body: "1",
      });
      expect([key, answer.headers.get("cache-control")]).toEqual([key, "no-store"]);
    }
  });
});
