import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { ApiDocument, RouteGroup } from "@telebus/service";

interface DocsDeps {
  /** Of the whole platform; `own` asks this process. */
  readonly gather: (own: () => Promise<unknown>) => Promise<ApiDocument>;
  /** Where a process describes all its APIs. */
  readonly ownPath: string;
}

/** Swagger UI's files, as they come with the package. */
const FOLDER = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@fastify/swagger-ui")),
  "static",
);
const JAVASCRIPT = "text/javascript; charset=utf-8";
const FILES = [
  ["swagger-ui.css", "text/css; charset=utf-8"],
  ["swagger-ui-bundle.js", JAVASCRIPT],
  ["favicon-32x32.png", "image/png"],
] as const;

/** What it shows is text of ours, and nothing is loaded from elsewhere. It styles with attributes. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Telebus: HTTP APIs</title>
    <link rel="icon" type="image/png" href="/docs/favicon-32x32.png" />
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="page"></div>
    <noscript>This page needs JavaScript; the same for machines: <a href="/docs/openapi.json">openapi.json</a></noscript>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;

const START = `SwaggerUIBundle({
  url: "/docs/openapi.json",
  dom_id: "#page",
  deepLinking: true,
  docExpansion: "none",
  filter: true,
  displayRequestDuration: true,
  validatorUrl: null,
});
`;

/** `/docs`: the APIs of all services to look at and try out, and as one document. */
export const docsRoutes = ({ gather, ownPath }: DocsDeps): RouteGroup => ({
  prefix: "/docs",
  routes: async (scope) => {
    const own = async (): Promise<unknown> => (await scope.inject({ method: "GET", url: ownPath })).json();
    scope.get("/openapi.json", () => gather(own));
    scope.get("/", (_request, reply) =>
      reply.header("content-security-policy", POLICY).type("text/html; charset=utf-8").send(PAGE),
    );
    scope.get("/start.js", (_request, reply) => reply.headers(kept(JAVASCRIPT)).send(START));
    for (const [name, type] of FILES)
      scope.get(`/${name}`, (_request, reply) =>
        reply.headers(kept(type)).send(createReadStream(path.join(FOLDER, name))),
      );
  },
});

const kept = (type: string) => ({ "content-type": type, "cache-control": "public, max-age=3600" });
