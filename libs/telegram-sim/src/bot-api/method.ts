import type { Core } from "../core.js";
import type { Spender } from "../limits/line.js";
import type { Bot } from "../world/types.js";
import type { Params } from "./params.js";

/** One call of a Bot API method. */
export interface Call {
  readonly core: Core;
  readonly bot: Bot;
  readonly params: Params;
  /** Aborted when the caller has gone. */
  readonly signal: AbortSignal;
  /** The call, as the limits know it. */
  readonly spender: Spender;
}

/** @returns the `result`. @throws ApiError */
export type Method = (call: Call) => unknown;

/** Methods by their names, as Telegram spells them. */
export type MethodGroup = Readonly<Record<string, Method>>;
