import { ApiError } from "../errors.js";

/** A refusal that time alone turns into a success. */
export class FloodWait extends ApiError {
  constructor(
    /** Exactly; what the caller is told is in whole seconds. */
    readonly waitMs: number,
    /** Gives up the place in the line. */
    readonly leave: () => void,
  ) {
    const seconds = Math.max(1, Math.ceil(waitMs / 1000));
    super(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
  }
}
