import { tell, type Core } from "../core.js";
import { ApiError } from "../errors.js";
import type { Fault } from "../faults.js";
import type { CallOutcome } from "../transcript/calls.js";
import type { Bot } from "../world/types.js";
import { checkParams } from "./check-params.js";
import type { Call } from "./method.js";
import type { Params } from "./params.js";
import { CallLostError, pause } from "./pause.js";
import { findMethod } from "./registry.js";
import { DescribedResult, refusalOf, refusalReply, resultReply, type Reply } from "./reply.js";
import { runCall } from "./run-call.js";

export interface IncomingCall {
  readonly bot: Bot;
  readonly method: string;
  readonly params: Params;
  /** Its `User-Agent`. */
  readonly caller?: string | undefined;
  /** Makes a signal that is aborted when the caller has gone. */
  readonly gone: () => AbortSignal;
}

interface Settled {
  readonly reply: Reply;
  readonly outcome: CallOutcome;
  readonly warnings?: readonly string[];
}

/** Runs a call, unless a fault comes in between, and writes it down. Never throws for what the caller did. */
export async function dispatch(core: Core, incoming: IncomingCall): Promise<Reply> {
  const at = core.settings.clock.now();
  const method = findMethod(incoming.method)?.name ?? incoming.method;
  const chat = incoming.params.text("chat_id");
  const bot = incoming.bot.user.id;
  const fault = core.faults.take({ bot, method, chat });
  const {
    reply,
    outcome,
    warnings = [],
  } = fault ? await settleWith(core, incoming, fault) : await settle(core, incoming);
  const call = {
    seq: core.calls.nextSeq(),
    at,
    bot,
    ...(incoming.caller !== undefined && { caller: incoming.caller }),
    method,
    chat: chat !== undefined && /^-?\d+$/.test(chat) ? Number(chat) : chat,
    params: incoming.params.recorded(),
    outcome,
    ...(warnings.length > 0 && { warnings }),
  };
  core.calls.add(call);
  tell(core, { type: "call", call });
  return reply;
}

const dropped = (when: "before" | "after"): Settled => ({
  reply: "drop",
  outcome: { ok: false, dropped: when },
});

async function settleWith(core: Core, incoming: IncomingCall, fault: Fault): Promise<Settled> {
  const { lost } = core.outages;
  if (fault.restart) core.outages.begin(fault.restart);
  try {
    if (fault.delayMs !== undefined) await pause(core.settings.clock, fault.delayMs, lost);
  } catch {
    return dropped("before");
  }
  return lost.aborted || fault.drop === "before" ? dropped("before") : settleFaulty(core, incoming, fault);
}

async function settleFaulty(core: Core, incoming: IncomingCall, fault: Fault): Promise<Settled> {
  if (fault.html) {
    const { status, body } = fault.html;
    const outcome: CallOutcome = { ok: false, error_code: status, description: "not JSON" };
    return { reply: { status, contentType: "text/html", body }, outcome };
  }
  if (fault.error) {
    const { code, description, parameters } = fault.error;
    return refusal(new ApiError(code, description, parameters));
  }
  const settled = await settle(core, incoming);
  if (fault.drop === "after" || fault.restart) return dropped("after");
  return { ...settled, reply: spoiled(settled.reply, fault) };
}

function spoiled(reply: Reply, { truncateAt, slowBodyMs }: Fault): Reply {
  if (reply === "drop") return reply;
  return { ...reply, body: reply.body.slice(0, truncateAt), slowBodyMs };
}

async function settle(core: Core, incoming: IncomingCall): Promise<Settled> {
  const { method, params: given } = incoming;
  const { warnings, refusal: refused, params } = checkParams(method, given, core.settings.strictParams);
  const settled = refused ? refusal(refused) : await run(core, { ...incoming, params });
  return { ...settled, warnings };
}

async function run(core: Core, { bot, method, params, gone }: IncomingCall): Promise<Settled> {
  const { lost } = core.outages;
  const call: Call = {
    core,
    bot,
    params,
    spender: { isPaid: params.flag("allow_paid_broadcast") },
    // Few methods look at it, and signals cost.
    get signal() {
      return gone();
    },
  };
  try {
    const result = await runCall(call, method, lost);
    const shown = result instanceof DescribedResult ? result.result : result;
    return { reply: resultReply(result), outcome: { ok: true, result: shown } };
  } catch (error) {
    if (error instanceof CallLostError) return dropped("before");
    if (error instanceof ApiError) return refusal(error);
    throw error;
  }
}

const refusal = (error: ApiError): Settled => ({ reply: refusalReply(error), outcome: refusalOf(error) });
