import { Agent } from "undici";
import type { ApiDirectory } from "./api-directory.js";
import { passOnRoutes } from "./http/pass-on.js";
import type { Foundation, Part } from "./part.js";

const CONNECT_TIMEOUT_MS = 3_000;
/** A call may wait for Telegram before it is answered. */
const ANSWER_TIMEOUT_MS = 120_000;

/**
 * Where services are processes of their own, admin passes on what it does not serve itself, so that a dashboard, a
 * command line and an API key need one address. By undici alone: it is here already, and what is needed of a proxy is little.
 */
export function createPassingOn(
  { log }: Pick<Foundation, "log">,
  { directory, apiUrls }: { readonly directory: ApiDirectory; readonly apiUrls: readonly string[] },
): Part {
  if (apiUrls.length === 0) return {};
  const connections = new Agent({
    connect: { timeout: CONNECT_TIMEOUT_MS },
    headersTimeout: ANSWER_TIMEOUT_MS,
    bodyTimeout: ANSWER_TIMEOUT_MS,
  });
  const closing = {
    name: "connections to other services",
    start: async () => undefined,
    stop: () => connections.close(),
  };
  return { routes: [passOnRoutes({ directory, connections, log })], tasks: [closing] };
}
