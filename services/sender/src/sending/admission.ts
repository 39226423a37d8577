import type { CallOutcome } from "@telebus/contracts";
import type { BotDirectory } from "@telebus/service";
import { checkCall } from "@telebus/telegram";
import { failed } from "../domain/outcome.js";
import type { Call } from "./call.js";

/** Streams keep a request this long; what is older is worth nothing to anybody. */
const MAX_AGE_MS = 48 * 3_600_000;

/**
 * @returns how a call ends that is not to leave (any more): too late, for a bot that is not ours, or malformed. One that
 * may have left before ends as `unknown` all the same.
 */
export function refusalOf(call: Call, bots: BotDirectory, now: number): CallOutcome | undefined {
  const refusal = refusalOfNew(call, bots, now);
  if (refusal === undefined || call.progress.unknownFates === 0) return refusal;
  return { status: "unknown", description: `it may have left before; not again: ${refusal.status}` };
}

function refusalOfNew(
  { request, record, progress }: Call,
  bots: BotDirectory,
  now: number,
): CallOutcome | undefined {
  const expiresAt = request.expiresAt?.getTime() ?? record.requestedAt.getTime() + MAX_AGE_MS;
  if (expiresAt <= now) return { status: "expired" };
  if (bots.get(request.bot) === undefined)
    return failed("unauthorized", "bot-stopped", "this deployment has no such bot");
  const check = checkCall(request.method, progress.params);
  if (check.ok) return undefined;
  const failure = check.kind === "unknown-method" ? "method-unknown" : "invalid";
  return failed(failure, "dropped", check.problems.join("; "));
}
