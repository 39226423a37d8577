import type { EventDraft } from "@telebus/contracts";
import { callMethod, type CallOptions } from "./call-method.js";

export interface CallbackAnswerOptions extends Omit<CallOptions, "stream"> {
  /** At most 200 characters, shown over the chat; nothing is shown without it. */
  readonly text?: string | undefined;
  /** As a window that must be closed. */
  readonly showAlert?: boolean | undefined;
  /** Opened in place of a text: a game, or `t.me/<bot>?start=…`. */
  readonly url?: string | undefined;
  readonly cacheSeconds?: number | undefined;
}

/** Answers a press on a button, which spins until then. Telegram takes it for 150 s: give `expiresAt`. */
export const answerCallback = (
  bot: number,
  callbackQueryId: string,
  { text, showAlert, url, cacheSeconds, ...options }: CallbackAnswerOptions = {},
): EventDraft => {
  const answer = { callback_query_id: callbackQueryId, text, show_alert: showAlert, url };
  return callMethod(
    { bot },
    "answerCallbackQuery",
    { ...answer, cache_time: cacheSeconds },
    { lane: "control", ...options },
  );
};
