import type { CallFinishedData, CallOutcome } from "@telebus/contracts";
import { postOfRef, type PostRef } from "./post-key.js";

/** What became of a call that brings a post into a chat. */
export interface Delivery extends PostRef {
  readonly bot: number;
  /** Where its messages are now: a group may have moved meanwhile. */
  readonly chat: number;
  readonly end: DeliveryEnd;
}

export type DeliveryEnd =
  | { readonly kind: "sent"; readonly messages: readonly number[] }
  | { readonly kind: "not sent"; readonly isUnknown: boolean; readonly reason: string };

/** @returns undefined for calls that bring no post into a chat */
export function deliveryOf({ bot, chat, ref, outcome }: CallFinishedData): Delivery | undefined {
  const about = postOfRef(ref);
  if (about === undefined || chat === undefined) return undefined;
  const movedTo = outcome.status === "ok" ? outcome.migratedTo : undefined;
  return { ...about, bot, chat: movedTo ?? chat, end: endOf(outcome) };
}

function endOf(outcome: CallOutcome): DeliveryEnd {
  if (outcome.status === "ok" && outcome.messageIds.length > 0)
    return { kind: "sent", messages: outcome.messageIds };
  const reason = outcome.status === "failed" ? outcome.class : outcome.status;
  return { kind: "not sent", isUnknown: outcome.status === "unknown", reason };
}
