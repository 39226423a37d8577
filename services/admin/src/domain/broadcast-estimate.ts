/** Messages per second that Telegram lets a bot send for nothing (Bots FAQ), and paid for (Bot API, `allow_paid_broadcast`). */
const FREE_PER_SECOND = 30;
const PAID_PER_SECOND = 1_000;
/** A message above the free rate costs a tenth of a Star. */
const PER_STAR = 10;

/** About how long so many messages take, with nothing else to send, and what it costs to have it faster. */
export function estimateOf(messages: number, perSecond: number = FREE_PER_SECOND) {
  const above = Math.max(0, messages - perSecond);
  return {
    seconds: Math.ceil(above / perSecond),
    paid_seconds: Math.ceil(Math.max(0, above - PAID_PER_SECOND) / PAID_PER_SECOND),
    paid_stars: Math.ceil(above / PER_STAR),
  };
}

interface Standing {
  readonly left: number;
  /** Of the last minute. */
  readonly perSecond: number;
}

/** @returns about how many seconds are left; undefined where nothing is */
export function secondsLeft({ left, perSecond }: Standing): number | undefined {
  if (left <= 0) return undefined;
  return Math.ceil(left / (perSecond > 0 ? perSecond : FREE_PER_SECOND));
}
