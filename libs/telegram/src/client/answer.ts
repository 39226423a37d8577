import { z } from "zod";

/** Telegram did what it was asked. */
export interface CallSucceeded {
  readonly ok: true;
  readonly result: unknown;
}

/** Telegram answered, and said no. */
export interface CallRefused {
  readonly ok: false;
  readonly kind: "refused";
  /** `error_code`, for the most part the HTTP status. */
  readonly code: number;
  readonly description: string;
  readonly parameters: {
    /** In seconds. */
    readonly retryAfter?: number | undefined;
    readonly migrateToChatId?: number | undefined;
  };
}

/** There is no answer of Telegram: nothing came back, or something that is not the Bot API's. */
export interface CallFailed {
  readonly ok: false;
  readonly kind: "failed";
  /** Whether Telegram may have carried the call out all the same. */
  readonly mayHaveArrived: boolean;
  readonly description: string;
  /** The HTTP status, where there was one. */
  readonly status?: number;
}

export type CallAnswer = CallSucceeded | CallRefused | CallFailed;

export interface HttpAnswer {
  readonly status: number;
  /** The header of that name. */
  readonly retryAfter: string | undefined;
  readonly text: string;
}

const Answer = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), result: z.unknown() }),
  z.object({
    ok: z.literal(false),
    error_code: z.int(),
    description: z.string().default(""),
    parameters: z
      .object({
        retry_after: z.int().nonnegative().optional().catch(undefined),
        migrate_to_chat_id: z.int().optional().catch(undefined),
      })
      .default({}),
  }),
]);

/** Reads the body that came with a status. Never throws: whatever is not the Bot API's is a failed call. */
export function readAnswer({ status, retryAfter, text }: HttpAnswer): CallAnswer {
  // Telegram's edge says these in between: the call may have been carried out behind it.
  if (status > 500) return notTelegram(status);
  const answer = Answer.safeParse(parseJson(text)).data;
  if (answer === undefined) return answeredByEdge(status, retryAfter) ?? notTelegram(status);
  if (answer.ok) return { ok: true, result: answer.result };
  const { error_code: code, description, parameters } = answer;
  return refused(code, description, {
    retryAfter: parameters.retry_after ?? (code === 429 ? secondsOf(retryAfter) : undefined),
    migrateToChatId: parameters.migrate_to_chat_id,
  });
}

export const refused = (
  code: number,
  description: string,
  parameters: CallRefused["parameters"] = {},
): CallRefused => ({ ok: false, kind: "refused", code, description, parameters });

/** A server in front of Telegram (or of an own Bot API server) refuses by size or rate: nothing went through. */
function answeredByEdge(status: number, retryAfter: string | undefined): CallRefused | undefined {
  if (status === 413) return refused(status, "Request Entity Too Large");
  if (status === 429) return refused(status, "Too Many Requests", { retryAfter: secondsOf(retryAfter) });
  return undefined;
}

const notTelegram = (status: number): CallFailed => ({
  ok: false,
  kind: "failed",
  mayHaveArrived: true,
  description: `HTTP ${status} without an answer of the Bot API`,
  status,
});

const secondsOf = (header: string | undefined): number | undefined =>
  header !== undefined && /^\d{1,9}$/.test(header) ? Number(header) : undefined;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
