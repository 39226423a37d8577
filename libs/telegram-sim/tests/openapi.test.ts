import { expect, test } from "@jest/globals";
import { Validator } from "@seriousme/openapi-schema-validator";
import Fastify from "fastify";
import { request } from "undici";
import { z } from "zod";
import { controlRoutes } from "../src/control/routes.js";
import { verbs } from "../src/control/verbs.js";
import { createSimulator } from "../src/index.js";

const Schema = z.looseObject({});
const Content = z.record(z.string(), z.object({ schema: Schema }));
const Operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })).default([]),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.object({ "200": z.object({ content: Content }) }).loose(),
});
const Document = z.looseObject({
  openapi: z.literal("3.1.1"),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});

const simulator = createSimulator();
await simulator.start();
const { body } = await request(`${simulator.url}/sim/openapi.json`);
const served = await body.json();
await simulator.stop();
const { paths } = Document.parse(served);

const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    route: `${method.toUpperCase()} ${path}`,
    operation,
  })),
);

test("the document is valid OpenAPI", async () => {
  expect(await new Validator().validate(Schema.parse(served))).toEqual({ valid: true });
});

test("it has every route of the control API, and no other", async () => {
  const app = Fastify();
  const routes: string[] = [];
  app.addHook("onRoute", ({ method, url }) => {
    const path = url.replaceAll(/:(\w+)/g, "{$1}");
    for (const one of [method].flat()) if (one !== "HEAD") routes.push(`${one} ${path}`);
  });
  controlRoutes(app, simulator.core);
  await app.ready();
  expect(operations.map(({ route }) => route).toSorted()).toEqual(routes.toSorted());
});

test("each says what it does, under a name of its own", () => {
  expect(operations.filter(({ operation }) => operation.summary === "").map(({ route }) => route)).toEqual(
    [],
  );
  expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
});

test("every verb says what it is asked with", () => {
  const silent = Object.keys(verbs).filter((name) => {
    const { schema } = paths[`/sim/${name}`]?.["post"]?.requestBody?.content["application/json"] ?? {};
    return name !== "reset" && !(schema && ("properties" in schema || "anyOf" in schema));
  });
  expect(silent).toEqual([]);
  const say = paths["/sim/say"]?.["post"]?.requestBody?.content["application/json"]?.schema;
  expect(say).toMatchObject({
    required: ["as", "text"],
    properties: { text: { type: "string", maxLength: 4096 } },
  });
});

test("what reading is asked with stands there as query parameters", () => {
  const names = paths["/sim/calls"]?.["get"]?.parameters.map(({ name, in: place }) => `${place} ${name}`);
  expect(names).toEqual([
    "query after",
    "query wait",
    "query since",
    "query method",
    "query chat",
    "query bot",
  ]);
});
