/** `parameters` of a refusal, as the Bot API gives them. */
export interface ResponseParameters {
  readonly retry_after?: number;
  readonly migrate_to_chat_id?: number;
}

/** A refusal in the Bot API's own form. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  constructor(
    /** HTTP status and `error_code` at once. */
    readonly code: number,
    /** With Telegram's prefix: "Bad Request: chat not found". */
    readonly description: string,
    readonly parameters?: ResponseParameters,
  ) {
    super(description);
  }
}

export const badRequest = (text: string, parameters?: ResponseParameters): ApiError =>
  new ApiError(400, `Bad Request: ${text}`, parameters);

export const forbidden = (text: string): ApiError => new ApiError(403, `Forbidden: ${text}`);

export const tooManyRequests = (retryAfterSeconds: number): ApiError =>
  new ApiError(429, `Too Many Requests: retry after ${retryAfterSeconds}`, {
    retry_after: retryAfterSeconds,
  });

/** A control request that cannot be done: `status` 400 (what was asked), 404 (unknown) or 409 (not now). */
export class ControlError extends Error {
  override readonly name = "ControlError";
  constructor(
    readonly status: 400 | 404 | 409,
    message: string,
  ) {
    super(message);
  }
}

/** The snapshot file is there and cannot be used. */
export class SnapshotError extends Error {
  override readonly name = "SnapshotError";
}

/** `ENOENT`, `ECONNREFUSED` and the like, where the error has one. */
export const systemCodeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
