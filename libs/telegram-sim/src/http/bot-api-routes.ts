import type { FastifyInstance } from "fastify";
import type { Core } from "../core.js";
import { ApiError } from "../errors.js";
import { answerCall } from "./answer-call.js";
import { botFileRoutes } from "./file-routes.js";

interface CallPath {
  Params: { token: string; method: string };
}

/** `/bot<token>/<method>`, and the files of bots. Most calls do not come this way: see `direct-calls.ts`. */
export function botApiRoutes(app: FastifyInstance, core: Core): void {
  app.route<CallPath>({
    method: ["GET", "POST"],
    url: "/bot:token/:method",
    exposeHeadRoute: false,
    handler: async ({ params, query, body, raw, ip }, reply) => {
      reply.hijack();
      await answerCall(core, { ...params, query, body, request: raw, ip }, reply.raw);
    },
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
