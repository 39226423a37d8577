import type { CallRequestedData } from "@telebus/contracts";

/** What to do with a call that may or may not have reached Telegram. */
export type UnknownFate = "again" | "once-more" | "report";

/** Whatever is sent twice costs money twice. */
const MONEY = /invoice|refund|gift|star|paid/i;
/** Doing these twice is the same as doing them once. */
const HARMLESS = /^(answer|edit|delete|pin|unpin|set|get|ban|unban|restrict|approve|decline)/;

/**
 * After a crash or a cut nobody can say whether Telegram has the call: it knows no idempotency key (tdlib/telegram-bot-api
 * 126). A person's answer is better sent twice than never; a broadcast or anything with money is not.
 */
export function unknownFate({
  lane,
  method,
  stream,
}: Pick<CallRequestedData, "lane" | "method" | "stream">): UnknownFate {
  if (MONEY.test(method)) return "report";
  // A frame is followed by newer ones, the last frame by none.
  if (stream !== undefined) return stream.isFinal ? "again" : "report";
  if (lane === "control" || HARMLESS.test(method)) return "again";
  if (lane === "bulk") return "report";
  if (lane === "status") return "report";
  return "once-more";
}
