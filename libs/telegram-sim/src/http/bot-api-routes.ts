import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { dispatch } from "../bot-api/dispatch.js";
import { refusalReply, type Reply } from "../bot-api/reply.js";
import { authenticate } from "../bot-api/tokens.js";
import type { Clock } from "../clock.js";
import type { Core } from "../core.js";
import { ApiError } from "../errors.js";
import { readParams } from "./body.js";
import { botFileRoutes } from "./file-routes.js";

interface CallPath {
  Params: { token: string; method: string };
}

/** `/bot<token>/<method>`, and the files of bots. */
export function botApiRoutes(app: FastifyInstance, core: Core): void {
  app.route<CallPath>({
    method: ["GET", "POST"],
    url: "/bot:token/:method",
    exposeHeadRoute: false,
    handler: async (request, reply) => respond(core, reply, await answer(core, request, reply)),
  });

  app.route({
    method: ["HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"],
    url: "/bot:token/:method",
    // The Bot API server knows GET and POST only.
    handler: () => {
      throw new ApiError(501, "Not Implemented");
    },
  });
  botFileRoutes(app, core);
}

async function answer(core: Core, request: FastifyRequest<CallPath>, reply: FastifyReply): Promise<Reply> {
  if (core.outages.isDown) return "drop";
  core.outages.watch(request.raw.socket);
  try {
    const { token, method } = request.params;
    const bot = authenticate(core, token, request.ip);
    const params = await readParams(request);
    return await dispatch(core, { bot, method, params, gone: () => goneSignal(reply.raw) });
  } catch (error) {
    if (error instanceof ApiError) return refusalReply(error);
    throw error;
  }
}

/** Aborted when the caller hangs up before the answer. */
function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  const hangUp = (): void => {
    if (!response.writableFinished) gone.abort();
  };
  if (response.destroyed) hangUp();
  else response.once("close", hangUp);
  return gone.signal;
}

function respond(core: Core, reply: FastifyReply, answered: Reply): FastifyReply {
  if (answered === "drop") {
    reply.hijack();
    reply.raw.socket?.destroy();
    return reply;
  }
  const { status, contentType, body, retryAfterSeconds, slowBodyMs } = answered;
  if (retryAfterSeconds !== undefined) void reply.header("retry-after", String(retryAfterSeconds));
  void reply.code(status).header("content-type", contentType);
  return slowBodyMs === undefined
    ? reply.send(body)
    : reply.send(Readable.from(slowly(core.settings.clock, body, slowBodyMs)));
}

/** After the first piece come so many. */
const STEPS = 8;

/** A body piece by piece: the first at once, the last when the time is over. */
async function* slowly(clock: Clock, body: string, ms: number): AsyncGenerator<string> {
  const length = Math.ceil(body.length / (STEPS + 1));
  yield body.slice(0, length);
  for (let step = 1; step <= STEPS; step += 1) {
    await new Promise<void>((resolve) => {
      clock.setTimer(ms / STEPS, resolve);
    });
    yield body.slice(step * length, (step + 1) * length);
  }
}
