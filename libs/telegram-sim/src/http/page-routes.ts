import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { FastifyInstance, FastifyReply } from "fastify";
import { ApiError } from "../errors.js";

const BUILT = fileURLToPath(new URL("../../page/dist/", import.meta.url));

const TYPES: ReadonlyMap<string, string> = new Map([
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".svg", "image/svg+xml"],
]);

/** The page: a messenger for the people of this world. Nothing but its own scripts and styles may run in it. */
export function pageRoutes(app: FastifyInstance): void {
  app.get("/", async (_request, reply) => {
    const page = await builtFile("index.html");
    if (page === undefined) return reply.code(503).type("text/plain; charset=utf-8").send(MISSING);
    const nonce = randomBytes(18).toString("base64");
    return guarded(reply)
      .header("content-security-policy", policyWith(nonce))
      .header("cache-control", "no-store")
      .type("text/html; charset=utf-8")
      .send(page.toString().replace("__STYLE_NONCE__", nonce));
  });
  // Names of assets change with what is in them.
  servedFolder(app, "/assets/:name", "assets", "public, max-age=31536000, immutable");
  servedFolder(app, "/:name", "", "no-cache");
}

const MISSING = `The page has not been built: "npm run build" (or "npm start", "npm run sim") builds it.
The Bot API and the control API work without it.
`;

function servedFolder(app: FastifyInstance, url: string, folder: string, caching: string): void {
  app.get<{ Params: { name: string } }>(url, async ({ params: { name } }, reply) => {
    const type = TYPES.get(path.extname(name));
    const isPlain = /^[\w-][\w.-]*$/.test(name);
    const file = type !== undefined && isPlain ? await builtFile(path.join(folder, name)) : undefined;
    if (type === undefined || file === undefined) throw new ApiError(404, "Not Found");
    return guarded(reply).header("cache-control", caching).type(type).send(file);
  });
}

/** A file of the built page; undefined where it is not there. */
async function builtFile(name: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path.join(BUILT, name));
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT")
      return undefined;
    throw error;
  }
}

const guarded = (reply: FastifyReply): FastifyReply =>
  reply.header("x-content-type-options", "nosniff").header("referrer-policy", "no-referrer");

/** Web apps are pages of anybody and open in a frame; everything else comes from here. */
const policyWith = (styleNonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "connect-src 'self'",
    "img-src 'self' blob:",
    "media-src 'self' blob:",
    "frame-src http: https:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
