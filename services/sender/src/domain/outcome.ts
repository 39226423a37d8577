import type { CallOutcome, FailureClass, Reaction } from "@telebus/contracts";
import { z } from "zod";

const Sent = z.looseObject({ message_id: z.int().positive() });
const SentMany = z.array(Sent);

/** The ids of the messages that a call made: one per item of an album, none for calls that send nothing. */
export function messageIdsOf(result: unknown): number[] {
  const many = SentMany.safeParse(result);
  if (many.success) return many.data.map(({ message_id }) => message_id);
  const one = Sent.safeParse(result);
  return one.success ? [one.data.message_id] : [];
}

/** @param migratedTo the chat's new id, where Telegram has told it on the way */
export const okOutcome = (
  result: unknown,
  migratedTo?: number,
  messageIds = messageIdsOf(result),
): CallOutcome => ({
  status: "ok",
  result,
  messageIds,
  migratedTo,
});

/** How a call ends that is not to leave: nobody can say so of one that may have left before. */
export const unlessItLeft = (outcome: CallOutcome, mayHaveLeft: boolean): CallOutcome =>
  mayHaveLeft
    ? { status: "unknown", description: `it may have left before; not again: ${outcome.status}` }
    : outcome;

/** A call that never left: `description` is ours. */
export const failed = (failure: FailureClass, reaction: Reaction, description: string): CallOutcome => ({
  status: "failed",
  class: failure,
  reaction,
  description,
});
