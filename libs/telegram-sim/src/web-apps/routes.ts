import { readFile } from "node:fs/promises";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Core } from "../core.js";

const SCRIPT = new URL("../../web-app/web-app.js", import.meta.url);

/** What web apps need, on whatever site they are: the script in place of Telegram's, and the key to verify with. */
export function webAppRoutes(app: FastifyInstance, core: Core): void {
  app.get("/sim/web-app.js", async (_request, reply) =>
    forEverybody(reply)
      .header("content-type", "text/javascript; charset=utf-8")
      .send(await readFile(SCRIPT)),
  );
  app.get("/sim/web-apps/key", (_request, reply) =>
    forEverybody(reply).send({ public_key: core.webApps.publicKey() }),
  );
}

const forEverybody = (reply: FastifyReply): FastifyReply =>
  reply
    .header("access-control-allow-origin", "*")
    .header("cross-origin-resource-policy", "cross-origin")
    .header("x-content-type-options", "nosniff")
    .header("cache-control", "no-cache");
