import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { dispatch, refusalReply, type Reply } from "../bot-api/dispatch.js";
import { authenticate } from "../bot-api/tokens.js";
import type { Core } from "../core.js";
import { ApiError } from "../errors.js";
import { filePathOf } from "../world/files.js";
import { readParams } from "./body.js";

interface CallPath {
  Params: { token: string; method: string };
}

interface FilePath {
  Params: { token: string; "*": string };
}

/** `/bot<token>/<method>` and `/file/bot<token>/<path>`. */
export function botApiRoutes(app: FastifyInstance, core: Core): void {
  app.route<CallPath>({
    method: ["GET", "POST"],
    url: "/bot:token/:method",
    handler: async (request, reply) => respond(reply, await answer(core, request, reply)),
  });

  app.get<FilePath>("/file/bot:token/*", (request, reply) => {
    const { token, "*": path } = request.params;
    authenticate(core, token);
    const record = [...core.world.files.records.values()].find((file) => filePathOf(file) === path);
    const bytes = record && core.world.files.bytes(record.unique);
    if (!bytes) throw new ApiError(404, "Not Found");
    // Whatever was uploaded, a browser must not run it as a page of the simulator.
    return reply
      .header("content-type", "application/octet-stream")
      .header("content-security-policy", "sandbox")
      .header("x-content-type-options", "nosniff")
      .send(bytes);
  });
}

async function answer(core: Core, request: FastifyRequest<CallPath>, reply: FastifyReply): Promise<Reply> {
  try {
    const { token, method } = request.params;
    const bot = authenticate(core, token);
    const params = await readParams(request);
    return await dispatch(core, { bot, method, params, signal: goneSignal(reply) });
  } catch (error) {
    if (error instanceof ApiError) return refusalReply(error);
    throw error;
  }
}

function goneSignal(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once("close", () => gone.abort());
  return gone.signal;
}

function respond(reply: FastifyReply, answered: Reply): FastifyReply {
  if (answered === "drop") {
    reply.hijack();
    reply.raw.socket?.destroy();
    return reply;
  }
  const { status, contentType, body, retryAfterSeconds } = answered;
  if (retryAfterSeconds !== undefined) void reply.header("retry-after", String(retryAfterSeconds));
  return reply.code(status).header("content-type", contentType).send(body);
}
