import { fastify } from "fastify";
import { serveMeasured } from "../measure/child.js";

/** The peer: what anybody would write first. Parses JSON, checks the secret, answers. */
const SECRET = process.env["SECRET"] ?? "";
const server = fastify({ logger: false });

server.post("/telegram/webhook/:botId", async (request, reply) => {
  if (request.headers["x-telegram-bot-api-secret-token"] !== SECRET) return reply.code(401).send();
  const update = request.body;
  if (typeof update !== "object" || update === null || !("update_id" in update))
    return reply.code(400).send();
  return reply.code(200).send();
});

serveMeasured(await server.listen({ host: "127.0.0.1", port: 0 }));
process.on("SIGTERM", () => process.exit(0));
