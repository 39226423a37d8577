import type { QueueScope } from "@telebus/contracts";
import { ProblemError, type Caller } from "@telebus/service";

/** Whether what is meant by a scope is the business of a caller; jobs may be of any bot. */
export const concerns = (caller: Caller, { bot }: QueueScope): boolean =>
  caller.bots === undefined || (bot !== undefined && caller.mayUse(bot));

/** @throws ProblemError 422 for bots that are not theirs as for those that are not there, 403 for jobs */
export function checkScope(caller: Caller, scope: QueueScope): void {
  if (concerns(caller, scope)) return;
  if (scope.bot === undefined)
    throw new ProblemError(403, "job: this API key is for single bots, and a job may be of any");
  throw new ProblemError(422, "bot: this deployment has no such bot");
}
