import type { FastifyRequest } from "fastify";
import { ProblemError } from "./problem.js";

/**
 * Turns away what a page of somebody else makes a browser send. Browsers say where a request comes from in
 * `Sec-Fetch-Site`, and those that do not in `Origin`; a page can set neither. What is no browser says nothing.
 * @throws ProblemError 403
 */
export function checkSameOrigin({ headers, host }: Pick<FastifyRequest, "headers" | "host">): void {
  const site = headers["sec-fetch-site"];
  const { origin } = headers;
  const isOurs =
    typeof site === "string" ? site === "same-origin" : origin === undefined || isHost(origin, host);
  if (!isOurs) throw new ProblemError(403, "This request came from a page of another site");
}

const isHost = (origin: string, host: string): boolean =>
  URL.canParse(origin) && new URL(origin).host === host;
