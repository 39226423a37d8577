import { setTimeout as pause } from "node:timers/promises";

/** What was waited for did not come in time. */
export class WaitTimeoutError extends Error {
  override readonly name = "WaitTimeoutError";
}

/**
 * Asks again and again until the answer is neither false nor undefined, and returns it. Only for effects outside the
 * process that no event announces.
 * @throws WaitTimeoutError after `timeoutMs` (10 s).
 */
export async function waitFor<T>(
  what: string,
  condition: () => T | Promise<T>,
  { timeoutMs = 10_000, everyMs = 20 }: { timeoutMs?: number; everyMs?: number } = {},
): Promise<Exclude<T, false | undefined>> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const answer = await condition();
    if (isGiven(answer)) return answer;
    if (performance.now() >= deadline) throw new WaitTimeoutError(`After ${timeoutMs} ms, still not ${what}`);
    await pause(everyMs);
  }
}

function isGiven<T>(answer: T): answer is Exclude<T, false | undefined> {
  return answer !== false && answer !== undefined;
}
