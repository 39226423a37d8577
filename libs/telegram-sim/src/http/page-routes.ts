import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { FastifyInstance } from "fastify";

const PAGE = new URL("../../page/index.html", import.meta.url);

/** The page: chats, live, with a box to write as a person. One file; its own style and script and nothing else may run. */
export function pageRoutes(app: FastifyInstance): void {
  app.get("/", async (_request, reply) => {
    const page = await readFile(PAGE, "utf8");
    return reply
      .header("content-type", "text/html; charset=utf-8")
      .header("content-security-policy", policyFor(page))
      .header("x-content-type-options", "nosniff")
      .header("referrer-policy", "no-referrer")
      .send(page);
  });
}

const policyFor = (page: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashesOf(page, /<script[^>]*>(.*?)<\/script>/gs)}`,
    `style-src ${hashesOf(page, /<style>(.*?)<\/style>/gs)}`,
    "connect-src 'self'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

const hashesOf = (page: string, element: RegExp): string =>
  [...page.matchAll(element)]
    .map(([, content = ""]) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`)
    .join(" ");
