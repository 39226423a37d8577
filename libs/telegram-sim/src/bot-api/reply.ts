import type { ApiError } from "../errors.js";

/** What goes back to the caller. */
export type Reply =
  | {
      readonly status: number;
      readonly contentType: "application/json" | "text/html";
      readonly body: string;
      readonly retryAfterSeconds?: number | undefined;
      /** The body comes piece by piece within this time. */
      readonly slowBodyMs?: number | undefined;
    }
  /** The connection is cut. */
  | "drop";

/** A result that Telegram says a word about: `{"ok":true,"result":true,"description":"Webhook was set"}`. */
export class DescribedResult {
  constructor(
    readonly result: unknown,
    readonly description: string,
  ) {}
}

/** A success in the Bot API's form. */
export const resultReply = (result: unknown): Exclude<Reply, "drop"> => ({
  status: 200,
  contentType: "application/json",
  body: JSON.stringify(
    result instanceof DescribedResult
      ? { ok: true, result: result.result, description: result.description }
      : { ok: true, result },
  ),
});

/** A refusal as the Bot API puts it. */
export const refusalOf = ({ code, description, parameters }: ApiError) => ({
  ok: false as const,
  error_code: code,
  description,
  ...(parameters && { parameters }),
});

/** A refusal in the Bot API's form. */
export const refusalReply = (error: ApiError): Exclude<Reply, "drop"> => ({
  status: error.code,
  contentType: "application/json",
  body: JSON.stringify(refusalOf(error)),
  retryAfterSeconds: error.parameters?.retry_after,
});
