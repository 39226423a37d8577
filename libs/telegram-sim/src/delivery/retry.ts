/** The pauses after the second to the sixth failure; the first one is tried again at once. */
const PAUSES_SECONDS = [0, 2, 4, 8, 16, 32];
/** A pause that the receiver asks for is honoured up to here. */
const MAX_RETRY_AFTER_SECONDS = 3600;

/**
 * How long a lane waits after its n-th failure in a row: at once, 2, 4, 8, 16, 32 s, then a random 60 to 120 s; or
 * what the receiver asked for.
 * @param failures 1 after the first
 */
export function pauseAfterFailureMs(
  failures: number,
  random: () => number,
  retryAfterSeconds?: number,
): number {
  if (retryAfterSeconds !== undefined) return Math.min(retryAfterSeconds, MAX_RETRY_AFTER_SECONDS) * 1000;
  const seconds = PAUSES_SECONDS[failures - 1] ?? 60 + random() * 60;
  return Math.round(seconds * 1000);
}
