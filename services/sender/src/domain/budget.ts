import type { Limits } from "./limits.js";

/** Tenths in a Star. A message above the free rate costs one (Bot API, `allow_paid_broadcast`). */
export const TENTHS = 10;
/** Telegram wants so many Stars on the balance of a bot that pays (Bot API, BotFather). */
export const MINIMUM_BALANCE = 10_000;

/** A job of a bot. */
export interface JobKey {
  readonly bot: number;
  readonly job: string;
}

type Rates = Pick<Limits, "botPerSecond" | "paidPerSecond">;

/** How long so many messages take, and what they cost at most. A second's worth goes at once, for nothing. */
export function estimate(messages: number, { botPerSecond, paidPerSecond }: Rates) {
  const above = Math.max(0, messages - botPerSecond);
  return {
    freeSeconds: Math.ceil(above / botPerSecond),
    paidSeconds: Math.ceil(Math.max(0, above - paidPerSecond) / paidPerSecond),
    stars: Math.ceil(above / TENTHS),
  };
}

/** Whether a bot with so many Stars may pay for a job of this price. */
export const isEnough = (balance: number, stars: number): boolean =>
  balance >= Math.max(MINIMUM_BALANCE, stars);
