import { PermanentError } from "@telebus/contracts";
import type { Clock, Log } from "@telebus/service";
import type { BotApi } from "@telebus/telegram";

/** Telegram refuses a call that the gateway cannot do without. */
class TelegramRefusedError extends PermanentError {
  override readonly name = "TelegramRefusedError";
}

interface Call {
  token: string;
  apiRoot?: string | undefined;
  method: string;
  params: Record<string, unknown>;
}

const FIRST_PAUSE_MS = 500;
const MAX_PAUSE_MS = 30_000;

/**
 * Makes a call of the gateway's own (getMe, the webhook methods) again and again until Telegram answers it.
 * @returns undefined when it was given up
 * @throws TelegramRefusedError when Telegram says no in a way that repeating cannot change
 */
export async function untilAnswered(
  call: Call,
  { api, clock, log }: { api: BotApi; clock: Clock; log: Log },
  signal: AbortSignal,
): Promise<unknown> {
  const isGivenUp = (): boolean => signal.aborted;
  for (let attempt = 0; !signal.aborted; attempt++) {
    const answer = await api.call({ ...call, signal });
    if (answer.ok) return answer.result;
    if (answer.kind === "refused" && isFinal(answer.code))
      throw new TelegramRefusedError(explain(call.method, answer.code, answer.description));
    if (isGivenUp()) break;
    const asked = answer.kind === "refused" ? answer.parameters.retryAfter : undefined;
    const pauseMs =
      asked === undefined ? Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt) : asked * 1000;
    log.warn(
      { method: call.method, reason: answer.description, pauseMs },
      "Telegram did not answer; trying again",
    );
    await clock.sleep(pauseMs, signal);
  }
  return undefined;
}

/** Wrong token, wrong parameters, wrong server: the same tomorrow. 409 and 429 pass. */
const isFinal = (code: number): boolean => code >= 400 && code < 500 && code !== 409 && code !== 429;

const explain = (method: string, code: number, description: string): string =>
  code === 401 || (code === 404 && method === "getMe")
    ? "BOT_TOKEN: Telegram does not know this token; look it up at @BotFather"
    : `Telegram refuses ${method}: ${description}`;
