import type { ResponseParameters } from "../errors.js";
import type { Sequenced } from "./ring.js";

/** How a call ended, from the simulator's side. */
export type CallOutcome =
  | { readonly ok: true; readonly result: unknown }
  | {
      readonly ok: false;
      readonly error_code: number;
      readonly description: string;
      readonly parameters?: ResponseParameters | undefined;
    }
  /** A fault cut the connection: before the call was run, or after. */
  | { readonly ok: false; readonly dropped: "before" | "after" };

/** A Bot API call that was received. It never holds the token. */
export interface CallRecord extends Sequenced {
  /** When it was received: Unix time, ms. */
  readonly at: number;
  readonly bot: number;
  /** The caller's `User-Agent`, to tell processes apart that share a token. */
  readonly caller?: string | undefined;
  /** As Telegram spells it, or as it came where there is no such method. */
  readonly method: string;
  /** `chat_id` where it was given. */
  readonly chat?: number | string | undefined;
  /** As received; uploads are named with their size, secrets are hidden. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly outcome: CallOutcome;
  /** What Telegram let pass, though the types of the Bot API do not: "colour: sendMessage has no such parameter". */
  readonly warnings?: readonly string[] | undefined;
}

export interface CallFilter {
  /** Received at this time or later: Unix time, ms. */
  readonly since?: number | undefined;
  readonly method?: string | undefined;
  readonly chat?: number | string | undefined;
  readonly bot?: number | undefined;
}

export const callMatches =
  ({ since, method, chat, bot }: CallFilter) =>
  (call: CallRecord): boolean =>
    (since === undefined || call.at >= since) &&
    (method === undefined || call.method.toLowerCase() === method.toLowerCase()) &&
    (chat === undefined || String(call.chat) === String(chat)) &&
    (bot === undefined || call.bot === bot);
