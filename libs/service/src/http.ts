import { timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import fastifySwagger from "@fastify/swagger";
import { UnavailableError } from "@telebus/contracts";
import {
  fastify,
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyRequest,
  type FastifyServerFactory,
} from "fastify";
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type FastifyPluginAsyncZod,
} from "fastify-type-provider-zod";
import { createDirectHandler, type DirectHandler, type DirectRoute } from "./direct-route.js";
import type { Health } from "./health.js";
import type { Log } from "./log.js";
import type { Metrics } from "./metrics.js";
import { ProblemError, problemOf, sendProblem } from "./problem.js";

/** The routes of one resource, below one prefix. Its OpenAPI is served at `<prefix>/openapi.json`. */
export interface RouteGroup {
  readonly prefix: string;
  /** Title of its OpenAPI; routes that are no API (pages) have none. */
  readonly api?: string;
  readonly routes: FastifyPluginAsyncZod;
}

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
export function createHttpServer({ groups, direct }: Routes, ports: HttpPorts): FastifyInstance {
  const serverFactory = createServerFactory(createDirectHandler(direct, ports.log));
  const server = fastify({ logger: false, routerOptions: { maxParamLength: 256 }, serverFactory });
  server.setErrorHandler((error: Parameters<typeof problemOf>[0], request, reply) => {
    if (error instanceof UnavailableError)
      return sendProblem(reply.header("retry-after", "1"), 503, error.message);
    const { status, detail } = problemOf(error);
    if (status >= 500) ports.log.error({ err: error, route: request.routeOptions.url }, "a request failed");
    return sendProblem(reply, status, detail);
  });
  server.setNotFoundHandler((_request, reply) => sendProblem(reply, 404));
  server.register(operatorRoutes(ports));
  for (const group of groups) server.register(groupPlugin(group), { prefix: group.prefix });
  return server;
}

/** As the framework's own server has it: longer than what usually calls us keeps a connection. */
const KEEP_ALIVE_MS = 72_000;

/** Direct routes first; everything else is the framework's. */
const createServerFactory =
  (direct: DirectHandler): FastifyServerFactory =>
  (handler) => {
    const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
      // A server that closes keeps no connection, so that it does not wait for the next request on it.
      if (!server.listening) response.setHeader("connection", "close");
      if (!direct(request, response)) handler(request, response);
    });
    return server;
  };

function groupPlugin({ api, routes }: RouteGroup): FastifyPluginAsync {
  return async (scope) => {
    scope.setValidatorCompiler(validatorCompiler);
    scope.setSerializerCompiler(serializerCompiler);
    if (api !== undefined) {
      await scope.register(fastifySwagger, {
        openapi: { openapi: "3.1.0", info: { title: api, version: "1" } },
        transform: jsonSchemaTransform,
      });
      scope.get("/openapi.json", { schema: { hide: true } }, () => scope.swagger());
    }
    await scope.register(routes);
  };
}

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
