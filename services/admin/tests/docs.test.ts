import { createServer } from "node:http";
import { once } from "node:events";
import { expect, test } from "@jest/globals";
import { Validator } from "@seriousme/openapi-schema-validator";
import { mergeApis } from "@telebus/service";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { startAdminWorld } from "./admin-world.js";

const Document = z.looseObject({
  openapi: z.literal("3.1.0"),
  info: z.object({ description: z.string() }),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ tags: z.array(z.string()) }))),
});

/** Another service, as far as its description goes. */
async function describedElsewhere() {
  const own = {
    openapi: "3.1.0",
    info: { title: "Kites", version: "1" },
    paths: { "/api/kites/": { get: { responses: { 200: { description: "Kites" } } } } },
  };
  const server = createServer((_request, response) =>
    response.end(JSON.stringify(mergeApis(own.info, [own]))),
  );
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}`, stop: () => server.close() };
}

describeOnEachBackend("The description of the APIs", (backend) => {
  test("is one valid document of all services, in which every call asks for a key; who is silent is named", async () => {
    const kites = await describedElsewhere();
    const silent = "http://127.0.0.1:9";
    const world = await startAdminWorld(backend, { API_URLS: `${kites.url}/,${silent}` });
    try {
      const { status, body } = await world.api("GET", "/docs/openapi.json", { key: "" });
      expect(status).toBe(200);
      expect(await new Validator().validate(z.looseObject({}).parse(body))).toEqual({ valid: true });
      const { paths, security, info } = Document.parse(body);
      expect(Object.keys(paths)).toEqual(expect.arrayContaining(["/api/kites"]));
      expect(paths["/api/kites"]?.["get"]?.tags).toEqual(["Kites"]);
      expect(security).toEqual([{ "X-API-Key": [] }, { Bearer: [] }]);
      expect(info.description).toContain(`do not answer: ${silent}`);
    } finally {
      await world.stop();
      kites.stop();
    }
  });

  test("can be browsed with nothing but what is served here", async () => {
    const world = await startAdminWorld(backend);
    try {
      for (const at of ["/docs", "/docs/"]) {
        const page = await fetch(`${world.url}${at}`);
        expect(page.status).toBe(200);
        expect(page.headers.get("content-security-policy")).toMatch(/default-src 'none'.*script-src 'self'/);
        const html = await page.text();
        const parts = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, part = ""]) => part);
        expect(parts.length).toBe(5);
        for (const part of parts) {
          const answer = await fetch(new URL(part, `${world.url}/docs/`));
          expect({ part, status: answer.status }).toEqual({ part, status: 200 });
          expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(0);
          expect(part).not.toMatch(/^(https?:)?\/\//);
        }
      }
    } finally {
      await world.stop();
    }
  });
});
