import { PermanentError, RetryAfterError, UnavailableError } from "@telebus/contracts";
import type { RetryPolicy } from "./bus.js";

/** What to do with an event whose handling failed, and whether that was one of its attempts. */
export type Fate =
  | { readonly kind: "again"; readonly pauseMs: number; readonly isCounted: boolean }
  | { readonly kind: "bury"; readonly reason: string; readonly isCounted: boolean };

/** How it went so far, the present failure not included. */
export interface Tally {
  /** Attempts that failed. */
  readonly failures: number;
  /** Times in a row that a dependency was down. */
  readonly holds: number;
}

const REASON_LENGTH = 300;

/** @param random between 0 and 1 */
export function fateOf(error: unknown, tally: Tally, policy: RetryPolicy, random: number): Fate {
  if (error instanceof PermanentError) return { kind: "bury", reason: error.message, isCounted: false };
  if (error instanceof RetryAfterError) {
    return { kind: "again", pauseMs: Math.max(0, error.retryAfterMs), isCounted: false };
  }
  if (error instanceof UnavailableError) {
    return { kind: "again", pauseMs: growingPauseMs(tally.holds + 1, policy, random), isCounted: false };
  }
  const failures = tally.failures + 1;
  if (failures >= policy.maxAttempts) {
    return {
      kind: "bury",
      reason: `gave up after ${failures} attempts: ${describe(error)}`,
      isCounted: true,
    };
  }
  return { kind: "again", pauseMs: growingPauseMs(failures, policy, random), isCounted: true };
}

/** The pause after the n-th time, in milliseconds: growing by `factor`, and up to a quarter shorter by chance. */
export function growingPauseMs(n: number, policy: RetryPolicy, random: number): number {
  const full = Math.min(policy.maxPauseMs, policy.firstPauseMs * policy.factor ** (n - 1));
  return full * (1 - random / 4);
}

/** The first line only: what follows it in a driver's message may be people's words. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return "something that is not an Error was thrown";
  const [firstLine = ""] = error.message.split("\n", 1);
  return `${error.name}: ${firstLine}`.slice(0, REASON_LENGTH);
}
