import { classifyFailure, type CallAnswer, type CallRefused } from "@telebus/telegram";

/** Telegram has no list of its words for it; `BALANCE_TOO_LOW` is one. */
const ABOUT_PAYING = /paid|balance|stars/i;

/**
 * Whether Telegram would not be paid for a call: too few Stars, or paid broadcasts are not switched on at BotFather.
 * Then nothing was sent. Where the call itself was about money, the same answer comes once more without it.
 */
export const isRefusalToBePaid = (answer: CallAnswer): answer is CallRefused =>
  !answer.ok &&
  answer.kind === "refused" &&
  answer.code !== 429 &&
  (classifyFailure(answer).class === "payment" || ABOUT_PAYING.test(answer.description));
