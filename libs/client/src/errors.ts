/** What a service says went wrong, RFC 9457. */
export interface ProblemDetails {
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

/** A call that was refused or failed. `message` is one sentence for people. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  constructor(
    readonly problem: ProblemDetails,
    /** What the service's log has it under. */
    readonly requestId: string | undefined,
  ) {
    super(problem.detail ?? problem.title);
  }
  get status(): number {
    return this.problem.status;
  }
}

/** Nobody answered at all, or not in time. */
export class UnreachableError extends Error {
  override readonly name = "UnreachableError";
  constructor(
    readonly url: string,
    options?: ErrorOptions,
  ) {
    super(`Nobody answers at ${url}`, options);
  }
}

const isText = (value: unknown): value is string => typeof value === "string";

/** Reads an answer that is no success, whoever gave it: a proxy on the way does not speak of problems. */
export async function errorOf(response: Response): Promise<ApiError> {
  const { status, statusText } = response;
  const title = statusText === "" ? `Status ${status}` : statusText;
  const given = await problemIn(response);
  return new ApiError({ title, ...given, status }, response.headers.get("x-request-id") ?? undefined);
}

async function problemIn(response: Response): Promise<Partial<ProblemDetails>> {
  const body = fieldsOf(await response.json().catch(() => undefined));
  const [title, detail, errors] = ["title", "detail", "errors"].map((name) => body.get(name));
  return {
    ...(isText(title) && { title }),
    ...(isText(detail) && { detail }),
    ...(Array.isArray(errors) && { errors: errors.flatMap(fieldProblem) }),
  };
}

function fieldProblem(one: unknown): { field: string; message: string }[] {
  const [field, message] = ["field", "message"].map((name) => fieldsOf(one).get(name));
  return isText(field) && isText(message) ? [{ field, message }] : [];
}

const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
