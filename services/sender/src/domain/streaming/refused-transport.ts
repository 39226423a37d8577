import type { FailureClass } from "@telebus/contracts";

/** A way to show a streamed message that not every chat or server takes. */
export type Transport = "draft" | "rich";

/** Says that a text is wrong, not the way it came. */
const OF_CONTENT: ReadonlySet<FailureClass> = new Set<FailureClass>(["bad-markup", "empty", "too-long"]);

/**
 * What a refusal says of the chat or its server, where it says it of more than this frame. Servers before Bot API 9.3 do not know
 * drafts, before 10.1 no rich messages. Drafts are refused by groups (TEXTDRAFT_PEER_INVALID), and before 9.5 by private
 * chats of bots without topics: with those any refusal that nobody has heard of counts.
 */
export function refusedTransport(method: string, failure: FailureClass): Transport | undefined {
  if (method.includes("Rich") && failure === "method-unknown") return "rich";
  if (!method.endsWith("Draft")) return undefined;
  return failure === "method-unknown" || failure === "other" ? "draft" : undefined;
}

/** Whether Telegram would not have the rich form of a text; its plain form may still do. */
export const isRichRefused = (params: Readonly<Record<string, unknown>>, failure: FailureClass): boolean =>
  "rich_message" in params && (OF_CONTENT.has(failure) || failure === "other" || failure === "bad-file");
