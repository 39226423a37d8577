import { z } from "zod";
import { otherOperations, verbOperations, type Operation } from "./operations.js";
import { verbs } from "./verbs.js";

let document: object | undefined;

/** The control API as an OpenAPI 3.1 document, made from the schemas that requests are parsed with. */
export function controlDocument(): object {
  document ??= {
    openapi: "3.1.1",
    info: {
      title: "Telegram simulator: control API",
      version: "1",
      summary: "What people do in a simulated Telegram, and what can be arranged.",
      description:
        "Bodies are JSON or forms. People, bots and chats go by id, name, title or its beginning, or @username.",
    },
    servers: [{ url: "/" }],
    paths: pathsOf([...verbRoutes(), ...otherRoutes()]),
    components: { schemas: { Refusal: schemaOf(Refusal, "output") } },
  };
  return document;
}

const Refusal = z.object({ error: z.string().describe("What cannot be done, and why") });
const Done = z.object({ ok: z.literal(true) });

interface Route extends Operation {
  readonly method: string;
  readonly path: string;
}

const verbRoutes = (): Route[] =>
  Object.entries(verbs).map(([name, { schema }]) => ({
    method: "post",
    path: `/sim/${name}`,
    summary: "",
    ...verbOperations[name],
    body: schema,
  }));

const otherRoutes = (): Route[] =>
  Object.entries(otherOperations).map(([route, operation]) => {
    const [method = "", path = ""] = route.split(" ");
    return { method: method.toLowerCase(), path, ...operation };
  });

function pathsOf(routes: readonly Route[]): Record<string, Record<string, object>> {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes)
    paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route) };
  return paths;
}

function operationOf({ method, path, summary, body, query, answer, contentType }: Route): object {
  const parameters = [...pathParameters(path), ...queryParameters(query)];
  return {
    operationId: operationId(method, path),
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: contentOf(schemaOf(body, "input")) } }),
    responses: {
      "200": {
        description: "Done",
        content:
          contentType === undefined
            ? jsonOf(answer ?? Done)
            : { [contentType]: { schema: { type: "string" } } },
      },
      default: {
        description:
          "Refused: 400 what was asked is wrong, 403 from a page of another site, 404 nobody or nothing of that name, 409 not now",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Refusal" } } },
      },
    },
  };
}

const jsonOf = (answer: z.ZodType): object => ({
  "application/json": { schema: schemaOf(answer, "output") },
});

const contentOf = (schema: object): object => ({
  "application/json": { schema },
  "application/x-www-form-urlencoded": { schema },
});

/** `post /sim/inline-queries` is `postInlineQueries`. */
const operationId = (method: string, path: string): string =>
  method +
  path
    .replace("/sim", "")
    .replaceAll(/[^A-Za-z]+([A-Za-z]?)/g, (_all, letter: string) => letter.toUpperCase());

const pathParameters = (path: string): object[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));

const Properties = z.object({
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })),
  required: z.array(z.string()).default([]),
});

function queryParameters(query: z.ZodObject | undefined): object[] {
  if (!query) return [];
  const { properties, required } = Properties.parse(schemaOf(query, "input"));
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: "query",
    required: required.includes(name),
    ...(description !== undefined && { description }),
    schema,
  }));
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): object {
  const {
    $schema: _dialect,
    "~standard": _standard,
    ...json
  } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return json;
}
