import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createDirectHandler, type DirectRoute } from "./direct-route.js";
import { createLog } from "./log.js";

const LIMIT = 100;

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

describe("a direct route", () => {
  const taken: string[] = [];
  const route: DirectRoute = {
    prefix: "/in/",
    bodyLimit: LIMIT,
    admit: (id) => (id === "stranger" ? { status: 401 } : undefined),
    receive: async (id, body) => {
      if (id === "broken") throw new Error("no");
      taken.push(`${id} ${body.toString()}`);
      return id === "busy" ? { status: 503, retryAfter: 1 } : { status: 200 };
    },
  };
  const handle = createDirectHandler([route], createLog({ level: "silent" }));
  let server: Server;
  let origin: string;
  let port: number;

  beforeAll(async () => {
    server = createServer((request, response) => {
      if (!handle(request, response)) response.writeHead(418).end();
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    port = portOf(server.address());
    origin = `http://127.0.0.1:${port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const post = (path: string, body: string | ReadableStream) =>
    fetch(`${origin}${path}`, {
      method: "POST",
      body,
      ...(typeof body === "string" ? {} : { duplex: "half" as const }),
    });

  test("takes a body whole, also one that comes in pieces", async () => {
    const pieces = new ReadableStream({
      start: (controller) => {
        for (const piece of ["one ", "two ", "three"]) controller.enqueue(new TextEncoder().encode(piece));
        controller.close();
      },
    });
    expect((await post("/in/a", pieces)).status).toBe(200);
    expect((await post("/in/b", "")).status).toBe(200);
    expect(taken).toEqual(["a one two three", "b "]);
  });

  test("leaves every other path and method to others", async () => {
    expect((await post("/out/a", "x")).status).toBe(418);
    expect((await fetch(`${origin}/in/a`)).status).toBe(418);
  });

  test("turns strangers away before it reads what they bring", async () => {
    const answer = await post("/in/stranger", "x");
    expect(answer.status).toBe(401);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });

  test("refuses more than its limit, announced or not", async () => {
    expect((await post("/in/a", "x".repeat(LIMIT + 1))).status).toBe(413);
    const socket = connect(port, "127.0.0.1");
    socket.write("POST /in/a HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n");
    socket.write(`c8\r\n${"x".repeat(200)}\r\n`);
    const heads: unknown[] = await once(socket, "data");
    expect(String(heads[0])).toContain("HTTP/1.1 413");
    socket.destroy();
  });

  test("says when to come back, and nothing of its own troubles", async () => {
    const busy = await post("/in/busy", "x");
    expect([busy.status, busy.headers.get("retry-after")]).toEqual([503, "1"]);
    const broken = await post("/in/broken", "x");
    expect([broken.status, await broken.json()]).toEqual([
      500,
      { type: "about:blank", title: "Internal Server Error", status: 500 },
    ]);
  });
});
