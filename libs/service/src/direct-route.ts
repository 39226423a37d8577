import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { problem } from "./problem.js";
import type { Log } from "./log.js";

export interface DirectAnswer {
  readonly status: number;
  /** For 503: seconds. */
  readonly retryAfter?: number;
}

/**
 * A POST route on Node's own HTTP server, past the framework: for the one path that is called so often that the
 * framework's part of the cost counts.
 */
export interface DirectRoute {
  /** `/telegram/webhook/`: what stands behind it is the `id`. */
  readonly prefix: string;
  /** Larger bodies are answered 413. */
  readonly bodyLimit: number;
  /** Asked before the body is read. @returns what to turn the caller away with */
  readonly admit: (id: string, headers: IncomingHttpHeaders) => DirectAnswer | undefined;
  readonly receive: (id: string, body: Buffer) => Promise<DirectAnswer>;
}

/** @returns whether the request was for one of the routes; then it is being taken care of. */
export type DirectHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

export function createDirectHandler(routes: readonly DirectRoute[], log: Log): DirectHandler {
  return (request, response) => {
    const { method, url = "" } = request;
    const route = method === "POST" ? routes.find(({ prefix }) => url.startsWith(prefix)) : undefined;
    if (route === undefined) return false;
    serve(route, url.slice(route.prefix.length), request, response, log);
    return true;
  };
}

function serve(
  route: DirectRoute,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
): void {
  const refusal = route.admit(id, request.headers) ?? tooLarge(request.headers, route.bodyLimit);
  if (refusal !== undefined) return refuse(response, refusal);
  readBody(request, route.bodyLimit, (body) => {
    if (body === undefined) return refuse(response, { status: 413 });
    route.receive(id, body).then(
      (result) => answer(response, result),
      (error: unknown) => {
        log.error({ err: error, route: route.prefix }, "a request failed");
        answer(response, { status: 500 });
      },
    );
  });
}

const tooLarge = (headers: IncomingHttpHeaders, limit: number): DirectAnswer | undefined =>
  Number(headers["content-length"] ?? 0) > limit ? { status: 413 } : undefined;

/**
 * Reads a body. Most are there whole by the end of this turn of the loop, and are then taken in one piece: a listener
 * for data, with the stream set flowing, costs 2 µs more, of 30.
 * @param done called once, with nothing when the body is larger than `limit`; not called when the caller goes away
 */
function readBody(request: IncomingMessage, limit: number, done: (body: Buffer | undefined) => void): void {
  setImmediate(() => {
    if (request.destroyed) return;
    if (!request.complete) return collectBody(request, limit, done);
    const body: unknown = request.read();
    const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
    done(bytes.length > limit ? undefined : bytes);
  });
}

function collectBody(
  request: IncomingMessage,
  limit: number,
  done: (body: Buffer | undefined) => void,
): void {
  const chunks: Buffer[] = [];
  let length = 0;
  request.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
    else if (length - chunk.length <= limit) done(undefined);
  });
  request.on("end", () => {
    if (length <= limit) done(Buffer.concat(chunks));
  });
  // No "error" listener: when the caller goes away Node is silent without one, and nobody waits for an answer.
}

/** The body may not have been read, so the connection is of no further use. */
function refuse(response: ServerResponse, refusal: DirectAnswer): void {
  response.setHeader("connection", "close");
  answer(response, refusal);
}

function answer(response: ServerResponse, { status, retryAfter }: DirectAnswer): void {
  if (retryAfter !== undefined) response.setHeader("retry-after", retryAfter);
  if (status === 200) response.end();
  else
    response
      .writeHead(status, { "content-type": "application/problem+json" })
      .end(JSON.stringify(problem(status)));
}
