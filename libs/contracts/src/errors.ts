/** Thrown by a handler: run this event again after `retryAfterMs`. Its partition waits meanwhile. */
export class RetryAfterError extends Error {
  override readonly name = "RetryAfterError";
  constructor(
    readonly retryAfterMs: number,
    message = `retry after ${retryAfterMs} ms`,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Thrown by a handler: trying again cannot help. The event goes to the dead letter stream with this reason. */
export class PermanentError extends Error {
  override readonly name: string = "PermanentError";
}

/** A payload that does not match its contract. */
export class InvalidEventError extends PermanentError {
  override readonly name = "InvalidEventError";
}

/**
 * Something we depend on (database, state store, stream, provider) does not answer. Whoever waits for it holds its
 * event for as long as that lasts; no attempt is counted.
 */
export class UnavailableError extends Error {
  override readonly name = "UnavailableError";
  constructor(
    readonly dependency: string,
    options?: ErrorOptions,
  ) {
    super(`${dependency} is unavailable`, options);
  }
}
