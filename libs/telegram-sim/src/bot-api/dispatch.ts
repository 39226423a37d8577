import { tell, type Core } from "../core.js";
import { ApiError } from "../errors.js";
import type { Fault } from "../faults.js";
import type { CallOutcome } from "../transcript/calls.js";
import type { Bot } from "../world/types.js";
import type { Params } from "./params.js";
import { findMethod } from "./registry.js";

/** What goes back to the caller. */
export type Reply =
  | {
      readonly status: number;
      readonly contentType: "application/json" | "text/html";
      readonly body: string;
      readonly retryAfterSeconds?: number | undefined;
    }
  /** The connection is cut. */
  | "drop";

export interface IncomingCall {
  readonly bot: Bot;
  readonly method: string;
  readonly params: Params;
  readonly signal: AbortSignal;
}

/** Runs a call, unless a fault comes in between, and writes it down. Never throws for what the caller did. */
export async function dispatch(core: Core, incoming: IncomingCall): Promise<Reply> {
  const { clock } = core.settings;
  const at = clock.now();
  const method = findMethod(incoming.method)?.name ?? incoming.method;
  const chat = incoming.params.text("chat_id");
  const bot = incoming.bot.user.id;
  const fault = core.faults.take({ bot, method, chat });
  if (fault?.delayMs !== undefined) await pause(core, fault.delayMs);
  const { reply, outcome } = await settle(core, incoming, fault);
  const call = {
    seq: core.calls.nextSeq(),
    at,
    bot,
    method,
    chat: chat !== undefined && /^-?\d+$/.test(chat) ? Number(chat) : chat,
    params: incoming.params.recorded(),
    outcome,
  };
  core.calls.add(call);
  tell(core, { type: "call", call });
  return reply;
}

interface Settled {
  readonly reply: Reply;
  readonly outcome: CallOutcome;
}

async function settle(core: Core, incoming: IncomingCall, fault: Fault | undefined): Promise<Settled> {
  if (fault?.drop === "before") return { reply: "drop", outcome: { ok: false, dropped: "before" } };
  if (fault?.html) {
    const { status, body } = fault.html;
    const outcome: CallOutcome = { ok: false, error_code: status, description: "not JSON" };
    return { reply: { status, contentType: "text/html", body }, outcome };
  }
  if (fault?.error) {
    const { code, description, parameters } = fault.error;
    return refusal(new ApiError(code, description, parameters));
  }
  const settled = await run(core, incoming);
  return fault?.drop === "after" ? { reply: "drop", outcome: { ok: false, dropped: "after" } } : settled;
}

async function run(core: Core, { bot, method, params, signal }: IncomingCall): Promise<Settled> {
  const found = findMethod(method);
  if (!found) return refusal(new ApiError(404, "Not Found: method not found"));
  try {
    const result = await found.run({ core, bot, params, signal });
    const body = JSON.stringify({ ok: true, result });
    return { reply: { status: 200, contentType: "application/json", body }, outcome: { ok: true, result } };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return refusal(error);
  }
}

function refusal(error: ApiError): Settled {
  const outcome = outcomeOf(error);
  return { reply: refusalReply(error), outcome };
}

const outcomeOf = ({ code, description, parameters }: ApiError) => ({
  ok: false as const,
  error_code: code,
  description,
  ...(parameters && { parameters }),
});

/** A refusal in the Bot API's form. */
export const refusalReply = (error: ApiError): Exclude<Reply, "drop"> => ({
  status: error.code,
  contentType: "application/json",
  body: JSON.stringify(outcomeOf(error)),
  retryAfterSeconds: error.parameters?.retry_after,
});

const pause = (core: Core, ms: number): Promise<void> =>
  new Promise((resolve) => {
    core.settings.clock.setTimer(ms, resolve);
  });
