import { z } from "zod";

const Operation = z.looseObject({ tags: z.array(z.string()).optional() });

/** An OpenAPI 3.1 document, as far as documents are put together. */
export const ApiDocument = z.looseObject({
  openapi: z.string().regex(/^3\.1\./),
  info: z.looseObject({ title: z.string(), version: z.string(), description: z.string().optional() }),
  paths: z.record(z.string(), z.record(z.string(), Operation)).default({}),
});
export type ApiDocument = z.output<typeof ApiDocument>;

const text = { type: "string" };

/** As problem.ts writes them. */
const Problem = {
  type: "object",
  description: "An error, RFC 9457",
  required: ["type", "title", "status"],
  properties: {
    type: text,
    title: text,
    status: { type: "integer" },
    detail: { ...text, description: "One sentence: what is wrong" },
    errors: {
      type: "array",
      description: "Each field that is wrong",
      items: {
        type: "object",
        required: ["field", "message"],
        properties: { field: text, message: text },
      },
    },
  },
};

const anyProblem = {
  description:
    "It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

/**
 * Several documents as one. An operation keeps its document's title as its tag; every one may answer with a problem, and
 * asks for a key.
 */
export function mergeApis(
  info: ApiDocument["info"],
  documents: readonly ApiDocument[],
): ApiDocument & { readonly tags: readonly { readonly name: string }[] } {
  const paths: ApiDocument["paths"] = {};
  const tags = new Set<string>();
  for (const { info: own, paths: ownPaths } of documents)
    for (const [path, operations] of Object.entries(ownPaths))
      for (const [method, operation] of Object.entries(operations)) {
        const named = operation.tags ?? [own.title];
        for (const tag of named) tags.add(tag);
        const responses = { ...z.record(z.string(), z.unknown()).catch({}).parse(operation["responses"]) };
        const told = { ...operation, tags: named, responses: { ...responses, default: anyProblem } };
        paths[withoutTrailingSlash(path)] = { ...paths[withoutTrailingSlash(path)], [method]: told };
      }
  return {
    openapi: "3.1.0",
    info,
    tags: [...tags].toSorted().map((name) => ({ name })),
    security: [{ "X-API-Key": [] }, { Bearer: [] }],
    paths: Object.fromEntries(Object.entries(paths).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    components: {
      schemas: { Problem },
      securitySchemes: {
        "X-API-Key": { type: "apiKey", in: "header", name: "X-API-Key" },
        Bearer: { type: "http", scheme: "bearer" },
      },
    },
  };
}

/** `/api/hubs/` is the same as `/api/hubs`, and people write the latter. */
const withoutTrailingSlash = (path: string): string => (path.length > 1 ? path.replace(/\/$/, "") : path);
