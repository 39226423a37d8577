import type { SendRequest } from "@telebus/contracts";
import { ProblemError, type BotDirectory, type Caller } from "@telebus/service";
import { checkCall } from "@telebus/telegram";
import { requestedCalls } from "../domain/requested-call.js";

/** What was asked for as calls that Telegram could take. @throws ProblemError 422 when it can never be sent */
export function checkedCalls(
  asked: Omit<SendRequest, "idempotency_key">,
  caller: Caller,
  bots: BotDirectory,
): ReturnType<typeof requestedCalls> {
  const calls = requestedCalls(asked);
  const problems = calls.flatMap(({ method, params }) => {
    const check = checkCall(method, params);
    return check.ok ? [] : check.problems;
  });
  if (problems.length > 0) throw new ProblemError(422, problems.join("; "));
  const isKnown = bots.get(asked.bot) !== undefined || bots.isOff(asked.bot);
  if (!isKnown || !caller.mayUse(asked.bot))
    throw new ProblemError(422, "bot: this deployment has no such bot");
  return calls;
}
