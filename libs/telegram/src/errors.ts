/** A call that Telegram could never accept: a mistake in the code that made it. */
export class InvalidCallError extends TypeError {
  override readonly name = "InvalidCallError";
  constructor(
    readonly method: string,
    /** Each names a parameter, never what it holds. */
    readonly problems: readonly string[],
  ) {
    super(`${method}: ${problems.join("; ")}`);
  }
}

/** Callback data that cannot be made: too long for Telegram, or of parts that could not be read back. */
export class InvalidCallbackDataError extends TypeError {
  override readonly name = "InvalidCallbackDataError";
}
