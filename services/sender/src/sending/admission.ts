import type { CallOutcome, CallRequestedData } from "@telebus/contracts";
import type { BotDirectory } from "@telebus/service";
import { checkCall } from "@telebus/telegram";
import { failed, unlessItLeft } from "../domain/outcome.js";
import type { Call } from "./call.js";

/** Streams keep a request this long; what is older is worth nothing to anybody. */
const MAX_AGE_MS = 48 * 3_600_000;

/** From when on a call is worth nothing, in milliseconds. */
export const expiryOf = ({ expiresAt }: CallRequestedData, requestedAt: Date): number =>
  Math.min(expiresAt?.getTime() ?? Number.POSITIVE_INFINITY, requestedAt.getTime() + MAX_AGE_MS);

/**
 * @returns how a call ends that is not to leave (any more): withdrawn, too late, for a bot that is not ours, or malformed. One that
 * may have left before ends as `unknown` all the same.
 */
export function refusalOf(call: Call, bots: BotDirectory, now: number): CallOutcome | undefined {
  const refusal = refusalOfNew(call, bots, now);
  return refusal && unlessItLeft(refusal, call.progress.unknownFates > 0);
}

function refusalOfNew(
  { request, record, progress }: Call,
  bots: BotDirectory,
  now: number,
): CallOutcome | undefined {
  if (progress.withdrawnAs !== undefined) return progress.withdrawnAs;
  if (expiryOf(request, record.requestedAt) <= now) return { status: "expired" };
  if (bots.get(request.bot) === undefined)
    return failed("unauthorized", "bot-stopped", "this deployment has no such bot");
  const check = checkCall(request.method, progress.params);
  if (check.ok) return undefined;
  const failure = check.kind === "unknown-method" ? "method-unknown" : "invalid";
  return failed(failure, "dropped", check.problems.join("; "));
}
