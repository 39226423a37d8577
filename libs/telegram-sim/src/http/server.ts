import Fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from "fastify";
import { ZodError } from "zod";
import { refusalReply } from "../bot-api/dispatch.js";
import { controlRoutes } from "../control/routes.js";
import type { Core } from "../core.js";
import { ApiError, ControlError } from "../errors.js";
import { botApiRoutes } from "./bot-api-routes.js";
import { pageRoutes } from "./page-routes.js";

/** Everything the simulator serves. Builds only; the caller listens. */
export function createServer(core: Core): FastifyInstance {
  const { maxBodyBytes, log } = core.settings;
  // No request log: addresses hold tokens. Long polls and event streams end with the server.
  const app = Fastify({ logger: false, bodyLimit: maxBodyBytes, forceCloseConnections: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const { status, body } = explain(error, request);
    if (status === 500) log.error({ err: error, route: request.routeOptions.url }, "a request failed");
    return reply.code(status).header("content-type", "application/json").send(body);
  });
  app.setNotFoundHandler((_request, reply) => {
    const { status, contentType, body } = refusalReply(new ApiError(404, "Not Found"));
    return reply.code(status).header("content-type", contentType).send(body);
  });
  botApiRoutes(app, core);
  controlRoutes(app, core);
  pageRoutes(app);
  return app;
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
