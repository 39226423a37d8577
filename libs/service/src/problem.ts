import { STATUS_CODES } from "node:http";
import type { FastifyError, FastifyReply } from "fastify";

/** An error answer of an HTTP API, RFC 9457. */
export interface Problem {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  /** One sentence for the developer who called. */
  readonly detail?: string;
}

/** Thrown by a route: answered as problem+json. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export const problem = (status: number, detail?: string): Problem => ({
  type: "about:blank",
  title: STATUS_CODES[status] ?? "Error",
  status,
  ...(detail === undefined ? {} : { detail }),
});

export const sendProblem = (reply: FastifyReply, status: number, detail?: string): FastifyReply =>
  reply.code(status).type("application/problem+json").send(problem(status, detail));

/** What a caller may know of an error: all of its own mistakes, nothing of ours. */
export function problemOf(error: FastifyError | ProblemError): {
  status: number;
  detail: string | undefined;
} {
  if (error instanceof ProblemError) return { status: error.status, detail: error.message };
  const status = error.statusCode ?? 500;
  return { status, detail: status < 500 ? error.message : undefined };
}
