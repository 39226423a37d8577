import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import fastifyHelmet from "@fastify/helmet";
import fastifyRateLimit from "@fastify/rate-limit";
import type { ConnectionError, FastifyInstance, FastifyPluginAsync } from "fastify";
import type { Log } from "./log.js";
import { problem, ProblemError, sendProblem } from "./problem.js";
import { rateKeyOf } from "./rate-key.js";

/** What the HTTP server bears from its callers. */
export interface HttpLimits {
  /** Calls of `/api` that one key, or one address without a key, may make in a minute. */
  readonly callsPerMinute: number;
  /** Addresses and networks of proxies that are believed about whom they speak for. */
  readonly trustedProxies: readonly string[];
  /** How long the body of a call may take to arrive; an upload of files may take longer. */
  readonly bodyTimeoutMs: number;
}

const defaults: HttpLimits = {
  callsPerMinute: 600,
  trustedProxies: [],
  bodyTimeoutMs: 20_000,
};

/** As the settings of a process have it. */
export const httpLimits = ({ API_RATE_LIMIT, TRUSTED_PROXIES }: HttpSettings = {}): HttpLimits => ({
  ...defaults,
  ...(API_RATE_LIMIT !== undefined && { callsPerMinute: API_RATE_LIMIT }),
  trustedProxies: TRUSTED_PROXIES?.split(",").map((one) => one.trim()) ?? [],
});

interface HttpSettings {
  readonly API_RATE_LIMIT?: number | undefined;
  readonly TRUSTED_PROXIES?: string | undefined;
}

/** Nothing of an answer is a page: should a browser take it for one, it runs, loads and frames nothing. */
const NO_PAGE = {
  useDefaults: false,
  directives: {
    "default-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "frame-ancestors": ["'none'"],
  },
};

/** Security headers of every answer. Pages say themselves what they load. */
export const registerHeaders = (server: FastifyInstance): void =>
  // HTTPS ends at a proxy before us, and it is for that to promise more of it.
  void server.register(fastifyHelmet, { contentSecurityPolicy: NO_PAGE, strictTransportSecurity: false });

/** Each call of an API in a line, without what it asked about: paths and queries may name people. */
export function logCalls(server: FastifyInstance, log: Log): void {
  server.addHook("onRequest", async ({ id }, reply) => void reply.header("x-request-id", id));
  server.addHook("onResponse", async (request, { statusCode: status, elapsedTime }) => {
    if (!request.url.startsWith("/api/")) return;
    const route = request.routeOptions.url ?? "unknown";
    const facts = {
      requestId: request.id,
      method: request.method,
      route,
      status,
      ms: Math.round(elapsedTime),
    };
    log.info(facts, "an API was called");
  });
}

/**
 * Who is refused before all of their body has come still gets to read why: a connection that is closed on what is on its
 * way is reset, and takes the answer along. What comes is dropped, for as long as a body may take.
 */
export function hearOut(server: FastifyInstance, { bodyTimeoutMs }: HttpLimits): void {
  server.addHook("onSend", async ({ raw }, reply) => {
    // The framework closes where a body is too large.
    if (!raw.complete && reply.statusCode === 413) reply.removeHeader("connection");
  });
  server.addHook("onResponse", async ({ raw }) => {
    if (raw.complete || raw.destroyed || isWithoutBody(raw)) return;
    const timer = setTimeout(() => raw.socket.destroy(), bodyTimeoutMs);
    const stop = (): void => clearTimeout(timer);
    raw.once("end", stop).once("close", stop).resume();
    timer.unref();
  });
}

/** Callers do not choose it: it stands in the logs. */
export const newRequestId = (): string => randomUUID();

/** Around the groups of an API, whose own hooks come first: only a key that is right counts as a key. */
export const guardApi = (
  groups: FastifyPluginAsync,
  { callsPerMinute, bodyTimeoutMs }: HttpLimits,
): FastifyPluginAsync => {
  return async (scope) => {
    // Much of it is about people, and none of it is to be kept on a machine that others use.
    scope.addHook("onRequest", async (_request, reply) => void reply.header("cache-control", "no-store"));
    await scope.register(fastifyRateLimit, {
      max: callsPerMinute,
      timeWindow: 60_000,
      keyGenerator: rateKeyOf,
      errorResponseBuilder: (_request, { after }) =>
        new ProblemError(429, `More than ${callsPerMinute} calls in a minute; try again in ${after}`),
    });
    limitBodyTime(scope, bodyTimeoutMs);
    await scope.register(groups);
  };
};

/** Somebody who sends a byte now and then would keep a connection, and what is set aside for it, for minutes. */
function limitBodyTime(scope: FastifyInstance, timeoutMs: number): void {
  scope.addHook("preParsing", async ({ headers, raw }, reply, payload) => {
    if (isWithoutBody(raw) || /^multipart\//i.test(headers["content-type"] ?? "")) return;
    const timer = setTimeout(() => {
      void sendProblem(reply.header("connection", "close"), 408, "The body took too long to arrive");
    }, timeoutMs);
    const stop = (): void => clearTimeout(timer);
    payload.once("end", stop);
    reply.raw.once("close", stop);
  });
}

const isWithoutBody = ({ headers }: IncomingMessage): boolean =>
  headers["transfer-encoding"] === undefined && Number(headers["content-length"] ?? 0) === 0;

const REFUSED: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** What is no HTTP, too slow or too long for Node's own server is answered like everything else. */
export function refuseConnection({ code }: ConnectionError, socket: Socket): void {
  if (!socket.writable || code === "ECONNRESET") return void socket.destroy();
  const { title, ...rest } = problem(REFUSED[code] ?? 400);
  const body = JSON.stringify({ title, ...rest });
  const head = [
    "Content-Type: application/problem+json",
    `Content-Length: ${body.length}`,
    "Connection: close",
  ];
  socket.end([`HTTP/1.1 ${rest.status} ${title}`, ...head, "", body].join("\r\n"));
}
