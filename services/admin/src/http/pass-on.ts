import { PassThrough, Readable } from "node:stream";
import { ProblemError, withoutSecrets, type ApiRequest, type RouteGroup } from "@telebus/service";
import type { Dispatcher } from "undici";
import type { ApiDirectory } from "../api-directory.js";
import { answeredHeaders, passedHeaders, wasPassed } from "../domain/passed-headers.js";
import type { Foundation } from "../part.js";

interface PassOnDeps extends Pick<Foundation, "log"> {
  readonly directory: ApiDirectory;
  readonly connections: Dispatcher;
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** `/api/…` that no route here knows: to the service that describes it, unread and with its answer as it is. */
export const passOnRoutes = ({ directory, connections, log }: PassOnDeps): RouteGroup => ({
  prefix: "/api",
  api: "Telebus admin: what other services answer",
  isUndescribed: true,
  routes: async (scope) => {
    // Bodies are not read here: how large they may be and what they are is for the service that answers.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
    scope.route({
      method: [...METHODS],
      url: "/*",
      handler: async (request, reply) => {
        const base = await serviceFor(request, directory);
        if (base === undefined) {
          reply.callNotFound();
          return reply;
        }
        const isGone = new AbortController();
        reply.raw.once("close", () => isGone.abort());
        const answer = await ask(base, request, connections, isGone.signal).catch((error: unknown) => {
          const url = withoutSecrets(base);
          if (!isGone.signal.aborted) log.warn({ err: error, url }, "a service does not answer");
          return new ProblemError(502, `The service at ${url} does not answer`);
        });
        // Of a body that took too long the caller has been told, and a caller who is gone needs no answer.
        if (reply.sent || reply.raw.destroyed) return reply.hijack();
        // Answered before all of the body has come: what still comes is nobody's.
        if (!request.raw.complete) request.raw.resume();
        if (answer instanceof ProblemError) throw answer;
        return reply.code(answer.statusCode).headers(answeredHeaders(answer.headers)).send(answer.body);
      },
    });
  },
});

/** @throws ProblemError 502 where nobody is known and somebody is silent */
async function serviceFor(
  { url, headers }: ApiRequest,
  directory: ApiDirectory,
): Promise<string | undefined> {
  if (wasPassed(headers)) return undefined;
  const owner = await directory.ownerOf(url.split("?", 1)[0] ?? "");
  if (owner.is === "known") return owner.url;
  if (owner.is === "nobody") return undefined;
  const silent = owner.silent.map(withoutSecrets).join(", ");
  throw new ProblemError(502, `No service is known to have this, and these do not answer: ${silent}`);
}

/** The path goes on letter by letter: read as a URL, its dots could lead out of the API. */
function ask(
  base: string,
  request: ApiRequest,
  connections: Dispatcher,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  const { origin, pathname } = new URL(base);
  const { body } = request;
  return connections.request({
    origin,
    path: `${pathname.replace(/\/$/, "")}${request.url}`,
    method: methodOf(request.method),
    headers: passedHeaders(request),
    // A body that is wanted no more is destroyed, and the caller's connection would be with it.
    body: body instanceof Readable ? body.pipe(new PassThrough()) : null,
    signal,
  });
}

const methodOf = (method: string): Dispatcher.HttpMethod => METHODS.find((one) => one === method) ?? "HEAD";
