import { once } from "node:events";
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type RequestListener,
} from "node:http";
import { expect, test } from "@jest/globals";
import {
  createHttpServer,
  createLog,
  createMetrics,
  mergeApis,
  requireApiKey,
  type RouteGroup,
} from "@telebus/service";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { testApiKey } from "@telebus/testing";
import { z } from "zod";
import { startAdminWorld } from "./admin-world.js";

const KITES = {
  openapi: "3.1.0",
  info: { title: "Kites", version: "1" },
  paths: {
    "/api/kites/": { get: { responses: { 200: { description: "Kites" } } } },
    "/api/people/{id}/kites": { get: { responses: { 200: { description: "Theirs" } } } },
  },
};

const Echo = z.object({
  method: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});

/** Another service: it describes itself and answers with what it was asked. */
async function startKites(answer: RequestListener = echo, port = 0) {
  let looks = 0;
  const server = createServer((request, response) => {
    if (request.url !== "/api/openapi.json") return answer(request, response);
    looks++;
    response.end(JSON.stringify(mergeApis(KITES.info, [KITES])));
  });
  await once(server.listen(port, "127.0.0.1"), "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { url: `http://127.0.0.1:${address.port}`, port: address.port, looks: () => looks, stop };
}

const echo: RequestListener = (request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const { method, url, headers } = request;
    response.writeHead(207, { "content-type": "application/json", "x-kite": ["red", "blue"] });
    response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }));
  });
};

/** Letter by letter, as a browser would not send it. */
async function rawGet(base: string, path: string, headers: IncomingHttpHeaders): Promise<number> {
  const { hostname, port } = new URL(base);
  const asked = httpRequest({ hostname, port, path, headers });
  asked.end();
  const [answer] = z
    .tuple([z.looseObject({ statusCode: z.int(), resume: z.function() })])
    .parse(await once(asked, "response"));
  return answer.statusCode;
}

describeOnEachBackend("What other services answer", (backend) => {
  test("comes through admin as it is, and they see who asked and at which address", async () => {
    const kites = await startKites();
    const world = await startAdminWorld(backend, { API_URLS: kites.url });
    try {
      const answer = await fetch(`${world.url}/api/kites/7?colour=r%C3%B6d&x=1`, {
        method: "PATCH",
        headers: {
          "x-api-key": "somebody's",
          cookie: "telebus_session=abc",
          "x-csrf-token": "t",
          "content-type": "text/x-kite",
          "x-forwarded-for": "6.6.6.6",
          "x-forwarded-host": "evil.example",
        },
        body: "a body that nobody here can read",
      });
      expect(answer.status).toBe(207);
      expect(answer.headers.get("x-kite")).toBe("red, blue");
      const seen = Echo.parse(await answer.json());
      expect(seen).toMatchObject({
        method: "PATCH",
        url: "/api/kites/7?colour=r%C3%B6d&x=1",
        body: "a body that nobody here can read",
        headers: {
          "x-api-key": "somebody's",
          cookie: "telebus_session=abc",
          "x-csrf-token": "t",
          host: new URL(world.url).host,
          "x-forwarded-for": "127.0.0.1",
          "x-forwarded-host": new URL(world.url).host,
          "x-forwarded-proto": "http",
          via: "1.1 telebus",
        },
      });
      expect(await (await fetch(`${world.url}/api/people/5/kites`)).json()).toMatchObject({
        url: "/api/people/5/kites",
      });
      expect(kites.looks()).toBe(1);
    } finally {
      await world.stop();
      await kites.stop();
    }
  });

  test("is asked for only below what they describe; what is admin's own stays admin's", async () => {
    const kites = await startKites();
    const world = await startAdminWorld(backend, { API_URLS: kites.url });
    try {
      const { status, body } = await world.api("GET", "/api/bots");
      expect({ status, body }).toMatchObject({ status: 200, body: { bots: [{}] } });
      expect((await world.api("GET", "/api/nothing")).status).toBe(404);
      const wrong = await world.api("DELETE", "/api/doctor");
      expect({ status: wrong.status, allow: wrong.headers.get("allow") }).toEqual({
        status: 405,
        allow: "GET, HEAD",
      });
      for (const path of ["/api/kites/../../metrics", "/api/../metrics", "/metrics/../api/kitesX"])
        expect(await rawGet(world.url, path, {})).not.toBe(500);
      // Another host in the path is no host to go to.
      for (const path of ["//127.0.0.1:9/api/kites", "http://127.0.0.1:9/api/kites", "/api/\\127.0.0.1:9"])
        expect(await rawGet(world.url, path, {})).toBe(404);
      const circle = await fetch(`${world.url}/api/kites/1`, { headers: { via: "1.1 telebus" } });
      expect(circle.status).toBe(404);
    } finally {
      await world.stop();
      await kites.stop();
    }
  });

  test("flows: neither a long body nor a long answer is held here", async () => {
    const piece = Buffer.alloc(64 * 1024, "k");
    const kites = await startKites((request, response) => {
      response.writeHead(200, { "content-type": "application/octet-stream" });
      request.pipe(response);
    });
    const world = await startAdminWorld(backend, { API_URLS: kites.url });
    try {
      let given = 0;
      const body = new ReadableStream<Uint8Array>({
        pull: (flow) => {
          if (given++ === 320) flow.close();
          else flow.enqueue(piece);
        },
      });
      const answer = await fetch(`${world.url}/api/kites/big`, { method: "POST", body, duplex: "half" });
      expect((await answer.arrayBuffer()).byteLength).toBe(320 * piece.length);
    } finally {
      await world.stop();
      await kites.stop();
    }
  });

  test("who turns a body away before all of it has come is heard", async () => {
    const kites = await startKites((request, response) => {
      request.resume();
      response.writeHead(413);
      response.end("too much");
    });
    const world = await startAdminWorld(backend, { API_URLS: kites.url });
    try {
      const body = Buffer.alloc(8_000_000, "k");
      const answer = await fetch(`${world.url}/api/kites/big`, { method: "POST", body });
      expect(answer.status).toBe(413);
      expect(await answer.text()).toBe("too much");
    } finally {
      await world.stop();
      await kites.stop();
    }
  });

  test("what a service refuses before all of it has come is refused in its words, with how much it takes", async () => {
    const kites: RouteGroup = {
      prefix: "/api/kites",
      api: "Kites",
      routes: async (scope) => {
        scope.addHook("onRequest", requireApiKey(testApiKey));
        scope.post("/", { bodyLimit: 1_000, schema: { body: z.unknown() } }, async () => "taken");
      },
    };
    const service = createHttpServer(
      { groups: [kites], direct: [] },
      { log: createLog({ level: "fatal" }), metrics: createMetrics(), health: async () => [] },
    );
    const url = await service.listen({ host: "127.0.0.1", port: 0 });
    const world = await startAdminWorld(backend, { API_URLS: url });
    const upload = async (key: string) => {
      const headers = { "x-api-key": key, "content-type": "application/json" };
      const body = Buffer.alloc(16_000_000, "1");
      const answer = await fetch(`${world.url}/api/kites`, { method: "POST", headers, body });
      return { status: answer.status, text: await answer.text() };
    };
    try {
      for (let tries = 0; tries < 5; tries++) {
        const tooLarge = await upload(testApiKey);
        expect(tooLarge).toEqual({ status: 413, text: expect.stringContaining("1000 bytes at most") });
        expect(await upload("")).toMatchObject({ status: 401 });
      }
    } finally {
      await world.stop();
      await service.close();
    }
  });

  test("a service that is away is named without its password, and is found again when it is back", async () => {
    const first = await startKites();
    const world = await startAdminWorld(backend, { API_URLS: `${first.url},http://kite:wind@127.0.0.1:9` });
    const ask = () => world.api("GET", "/api/kites", { key: testApiKey });
    try {
      expect((await ask()).status).toBe(207);
      await first.stop();
      const away = await ask();
      expect(away).toMatchObject({
        status: 502,
        body: { detail: `The service at ${first.url} does not answer` },
      });
      const unknown = await world.api("GET", "/api/nothing");
      expect(unknown.status).toBe(502);
      expect(JSON.stringify(unknown.body)).toContain("http://***@127.0.0.1:9");
      expect(JSON.stringify(unknown.body)).not.toContain("wind");
      const again = await startKites(echo, first.port);
      expect((await ask()).status).toBe(207);
      await again.stop();
    } finally {
      await world.stop();
    }
  });
});
