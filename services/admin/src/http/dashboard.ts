import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { RouteGroup } from "@telebus/service";

/** Of the built dashboard; `npm start` and `npm run build` make it, with a compressed twin of each file. */
const BUILT = fileURLToPath(new URL("../../web/dist/", import.meta.url));

/** Served by others: what is not there is not a page of the dashboard. */
const NO_PAGE = /^\/(api|auth|events|docs|health|metrics|telegram|assets)(\/|$)/;

/**
 * `/`: the dashboard. Every address that a browser asks for as a page and that nobody else serves is one of its pages; the
 * page itself knows which.
 */
export const dashboardRoutes = (): RouteGroup => ({
  prefix: "",
  routes: async (scope) => {
    await scope.register(fastifyStatic, {
      root: BUILT,
      wildcard: false,
      globIgnore: ["**/.*", "**/*.br", "index.html"],
      index: false,
      preCompressed: true,
      // Names of assets change with what is in them; the others are asked for again each time.
      setHeaders: (response, file) => {
        response.setHeader("cache-control", cachingOf(file));
      },
    });
    scope.get("/*", async ({ url, headers: { accept = "" } }, reply) => {
      if (NO_PAGE.test(url) || !/text\/html|\*\/\*/.test(accept)) return reply.callNotFound();
      const page = await builtPage();
      if (page === undefined) return reply.code(503).type("text/plain; charset=utf-8").send(MISSING);
      const nonce = randomBytes(18).toString("base64");
      return reply
        .header("content-security-policy", policyWith(nonce))
        .header("cache-control", "no-store")
        .type("text/html; charset=utf-8")
        .send(page.replace("__STYLE_NONCE__", nonce));
    });
  },
});

const MISSING = `The dashboard has not been built: "npm run build" (or "npm start") builds it.
The HTTP APIs work without it.
`;

const cachingOf = (file: string): string =>
  path.basename(path.dirname(file)) === "assets" ? "public, max-age=31536000, immutable" : "no-cache";

async function builtPage(): Promise<string | undefined> {
  try {
    return await readFile(path.join(BUILT, "index.html"), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Nothing but its own scripts and styles runs in it, and nobody frames it. */
const policyWith = (styleNonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
