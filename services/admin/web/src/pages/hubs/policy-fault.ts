import { ApiError } from "@telebus/client";

/** What the server says is wrong with a part of a policy or below it: `policyFault(error, "out.filters.patterns.deny")`. */
export function policyFault(error: unknown, part: string): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const whole = `body.policy.${part}`;
  return error.problem.errors?.find(({ field }) => field === whole || field.startsWith(`${whole}.`))?.message;
}
