import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import { ZodError } from "zod";
import { refusalReply } from "../bot-api/reply.js";
import { controlRoutes } from "../control/routes.js";
import type { Core } from "../core.js";
import { ApiError, ControlError } from "../errors.js";
import { botApiRoutes } from "./bot-api-routes.js";
import { createCallServer } from "./direct-calls.js";
import { pageRoutes } from "./page-routes.js";
import { bodyReader, forgetOddType } from "./raw-body.js";

/** Everything the simulator serves. Builds only; the caller listens. */
export function createServer(core: Core): FastifyInstance {
  const { maxBodyBytes, log } = core.settings;
  // No request log: addresses hold tokens. Long polls and event streams end with the server.
  const app = Fastify({
    logger: false,
    forceCloseConnections: true,
    frameworkErrors: notFound,
    serverFactory: (others) => createCallServer(core, others),
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", bodyReader(maxBodyBytes));
  app.addHook("onRequest", forgetOddType);
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const { status, body } = explain(error, request);
    if (status === 500) log.error({ err: error, route: request.routeOptions.url }, "a request failed");
    return reply.code(status).header("content-type", "application/json").send(body);
  });
  app.setNotFoundHandler((request, reply) => notFound(undefined, request, reply));
  botApiRoutes(app, core);
  controlRoutes(app, core);
  pageRoutes(app);
  return app;
}

/** Also for addresses that cannot be decoded. */
function notFound(_error: unknown, _request: unknown, reply: FastifyReply): void {
  const { status, contentType, body } = refusalReply(new ApiError(404, "Not Found"));
  void reply.code(status).header("content-type", contentType).send(body);
}

function explain(error: FastifyError, request: FastifyRequest): { status: number; body: string } {
  if (error instanceof ApiError) return refusalReply(error);
  const status = statusOf(error);
  if (isBotApi(request)) return refusalReply(new ApiError(status, TITLES.get(status) ?? "Bad Request"));
  const message = error instanceof ZodError ? zodMessage(error) : error.message;
  return { status, body: JSON.stringify({ error: status === 500 ? "internal error" : message }) };
}

function statusOf(error: Error & { statusCode?: number | undefined }): number {
  if (error instanceof ControlError) return error.status;
  if (error instanceof ZodError) return 400;
  return error.statusCode ?? 500;
}

const TITLES: ReadonlyMap<number, string> = new Map([
  [413, "Request Entity Too Large"],
  [500, "Internal Server Error"],
]);

const isBotApi = (request: FastifyRequest): boolean => /^\/(file\/)?bot/.test(request.routeOptions.url ?? "");

const zodMessage = (error: ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
