import { timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { UnavailableError } from "@telebus/contracts";
import {
  fastify,
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyRequest,
  type FastifyServerFactory,
} from "fastify";
import { createDirectHandler, type DirectHandler, type DirectRoute } from "./direct-route.js";
import type { Health } from "./health.js";
import type { Log } from "./log.js";
import type { Metrics } from "./metrics.js";
import {
  guardApi,
  hearOut,
  httpLimits,
  logCalls,
  newRequestId,
  refuseConnection,
  registerHeaders,
  type HttpLimits,
} from "./http-guards.js";
import { rememberPaths } from "./known-paths.js";
import { apiPlugin, groupPlugin, type RouteGroup } from "./route-group.js";
import { ProblemError, problemOf, sendProblem } from "./problem.js";
import { watchUnused } from "./unused-connections.js";

export interface HttpPorts {
  readonly log: Log;
  readonly metrics: Metrics;
  /** Asked at each `/health/ready`. */
  readonly health: () => Promise<readonly Health[]>;
}

/** What a server serves. */
export interface Routes {
  readonly groups: readonly RouteGroup[];
  readonly direct: readonly DirectRoute[];
}

/** One server per process; in standalone all services' routes share it. */
export function createHttpServer(
  { groups, direct }: Routes,
  ports: HttpPorts,
  limits: HttpLimits = httpLimits(),
): FastifyInstance {
  const server = fastify({
    logger: false,
    routerOptions: { maxParamLength: 256 },
    serverFactory: createServerFactory(createDirectHandler(direct, ports.log)),
    genReqId: newRequestId,
    trustProxy: limits.trustedProxies.length > 0 ? [...limits.trustedProxies] : false,
    clientErrorHandler: refuseConnection,
    frameworkErrors: (error, _request, reply) =>
      void sendProblem(reply, error.statusCode ?? 400, error.message),
  });
  const endUnused = watchUnused(server.server);
  server.addHook("preClose", async () => endUnused());
  answerErrors(server, ports.log);
  logCalls(server, ports.log);
  registerHeaders(server);
  hearOut(server, limits);
  server.register(operatorRoutes(ports));
  const apis = groups.filter(({ api }) => api !== undefined);
  server.register(guardApi(apiPlugin(apis), limits));
  for (const group of groups)
    if (group.api === undefined) server.register(groupPlugin(group), { prefix: group.prefix });
  return server;
}

function answerErrors(server: FastifyInstance, log: Log): void {
  const methodsOf = rememberPaths(server);
  server.setErrorHandler((error: Parameters<typeof problemOf>[0], request, reply) => {
    if (error instanceof UnavailableError)
      return sendProblem(reply.header("retry-after", "1"), 503, error.message);
    if ("code" in error && error.code === "FST_ERR_CTP_BODY_TOO_LARGE")
      return sendProblem(reply, 413, tooLarge(request.routeOptions.bodyLimit));
    const { status, detail, errors } = problemOf(error);
    if (error instanceof ProblemError && error.retryAfterSeconds !== undefined)
      reply.header("retry-after", String(error.retryAfterSeconds));
    const facts = { err: error, route: request.routeOptions.url, requestId: request.id };
    if (status >= 500) log.error(facts, "a request failed");
    return sendProblem(reply, status, detail, errors);
  });
  server.setNotFoundHandler(({ url }, reply) => {
    const methods = methodsOf(url);
    if (methods.length === 0) return sendProblem(reply, 404);
    const allowed = methods.join(", ");
    return sendProblem(reply.header("allow", allowed), 405, `This path takes ${allowed}`);
  });
}

const tooLarge = (limit: number | undefined): string => `The body is too large: ${limit ?? 0} bytes at most`;

/** Direct routes first; everything else is the framework's. */
const createServerFactory =
  (direct: DirectHandler): FastifyServerFactory =>
  (handler) => {
    const server = createServer(
      { keepAliveTimeout: KEEP_ALIVE_MS, headersTimeout: HEADERS_TIMEOUT_MS },
      (request, response) => {
        // A server that closes keeps no connection, so that it does not wait for the next request on it.
        if (!server.listening) response.setHeader("connection", "close");
        if (!direct(request, response)) handler(request, response);
      },
    );
    return server;
  };

/** As the framework's own server has it: longer than what usually calls us keeps a connection. */
const KEEP_ALIVE_MS = 72_000;
const HEADERS_TIMEOUT_MS = 20_000;

/** Liveness says the process turns; readiness asks every dependency; metrics are for Prometheus. */
const operatorRoutes =
  ({ health, metrics }: HttpPorts): FastifyPluginAsync =>
  async (scope) => {
    scope.get("/health/live", () => ({ status: "ok" }));
    scope.get("/health/ready", async (_request, reply) => {
      const dependencies = await health();
      const isReady = dependencies.every(({ ok }) => ok);
      return reply.code(isReady ? 200 : 503).send({ status: isReady ? "ok" : "not ready", dependencies });
    });
    scope.get("/metrics", async (_request, reply) =>
      reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
    );
  };

/** Telegram's longest secret token. */
const MAX_SECRET_BYTES = 256;

/**
 * Compares what is given with a secret, in a time that does not tell how much of it agrees, nor its length.
 * A header that came twice, or not at all, is no match.
 */
export function secretMatcher(secret: string): (given: string | string[] | undefined) => boolean {
  const expected = Buffer.alloc(Math.max(MAX_SECRET_BYTES, Buffer.byteLength(secret)));
  const scratch = Buffer.alloc(expected.length);
  expected.write(secret);
  return (given) => {
    if (typeof given !== "string") return false;
    scratch.fill(0).write(given);
    return timingSafeEqual(scratch, expected) && given.length === secret.length;
  };
}

/** A hook for routes that only holders of `API_SECRET_KEY` may call, with it in `X-API-Key`. */
export const requireApiKey = (key: string) => {
  const isKey = secretMatcher(key);
  return async ({ headers }: Pick<FastifyRequest, "headers">): Promise<void> => {
    if (!isKey(headers["x-api-key"])) throw new ProblemError(401, "X-API-Key is missing or wrong");
  };
};
