import type { CallOutcome, FailureClass } from "@telebus/contracts";

/** As only people refuse: said of a copy, it cannot be meant of the chat that was copied from. */
const OF_PEOPLE: ReadonlySet<FailureClass> = new Set<FailureClass>([
  "blocked",
  "deactivated",
  "not-started",
  "is-bot",
]);

interface Spoken {
  readonly chat?: number | undefined;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Whether a refusal for good is about the chat that was spoken to. That a member whom we ban is deactivated says nothing
 * of the group, and a copy may have been refused for the chat that it came from.
 */
export function isAboutChat(failure: FailureClass, { chat, params }: Spoken): boolean {
  if (chat === undefined || params["chat_id"] !== chat || params["user_id"] !== undefined) return false;
  const source = params["from_chat_id"];
  return source === undefined || source === chat || OF_PEOPLE.has(failure);
}

type FailedOutcome = Extract<CallOutcome, { status: "failed" }>;

/** Whether Telegram has said that a chat is dead; what we refused ourselves has no code. */
export const isWordOfDeath = (outcome: CallOutcome): outcome is FailedOutcome =>
  outcome.status === "failed" && outcome.reaction === "chat-dead" && outcome.code !== undefined;

/** Whether a call that succeeded shows that its chat lives: what it said has arrived. Old messages can be edited in a dead one. */
export const showsLife = (method: string, outcome: CallOutcome): boolean =>
  outcome.status === "ok" && outcome.messageIds.length > 0 && !method.startsWith("edit");
