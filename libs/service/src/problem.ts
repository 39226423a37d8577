import { STATUS_CODES } from "node:http";
import type { FastifyError, FastifyReply } from "fastify";

/** What is wrong with one field of a request. */
export interface FieldProblem {
  /** Where it stands: `body.name`, `querystring.limit`; the part alone where all of it is wrong. */
  readonly field: string;
  readonly message: string;
}

/** An error answer of an HTTP API, RFC 9457. */
export interface Problem {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  /** One sentence for the developer who called. */
  readonly detail?: string;
  /** Each field that is wrong. */
  readonly errors?: readonly FieldProblem[];
}

/** Thrown by a route: answered as problem+json. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  constructor(
    readonly status: number,
    message: string,
    /** When to try again: becomes `Retry-After`. */
    readonly retryAfterSeconds?: number,
    /** Each field that is wrong: forms show it there. */
    readonly errors?: readonly FieldProblem[],
  ) {
    super(message);
  }
}

export const problem = (status: number, detail?: string, errors?: readonly FieldProblem[]): Problem => ({
  type: "about:blank",
  title: STATUS_CODES[status] ?? "Error",
  status,
  ...(detail === undefined ? {} : { detail }),
  ...(errors === undefined ? {} : { errors }),
});

export const sendProblem = (
  reply: FastifyReply,
  status: number,
  detail?: string,
  errors?: readonly FieldProblem[],
): FastifyReply =>
  reply
    .code(status)
    .type("application/problem+json")
    .send(problem(status, detail, errors));

/** What a caller may know of an error: all of its own mistakes, nothing of ours. */
export function problemOf(error: FastifyError | ProblemError): {
  status: number;
  detail?: string | undefined;
  errors?: readonly FieldProblem[];
} {
  if (error instanceof ProblemError) {
    const { status, message: detail, errors } = error;
    return { status, detail, ...(errors !== undefined && { errors }) };
  }
  const status = error.statusCode ?? 500;
  if (status >= 500) return { status };
  if (error.validation === undefined) return { status, detail: error.message };
  const errors = fieldsOf(error);
  return { status, detail: errors.map(({ field, message }) => `${field}: ${message}`).join("; "), errors };
}

const fieldsOf = ({ validation = [], validationContext = "body" }: FastifyError): FieldProblem[] =>
  validation.map(({ instancePath, message = "is not valid" }) => ({
    field: `${validationContext}${instancePath.replaceAll("/", ".")}`.replace(/\.$/, ""),
    message,
  }));
