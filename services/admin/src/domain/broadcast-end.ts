import type { CallFinishedData, CallOutcome } from "@telebus/contracts";

/** What became of a broadcast in one chat. */
export const chatEnds = ["sent", "blocked", "failed", "expired", "unknown", "cancelled"] as const;
export type ChatEnd = (typeof chatEnds)[number];

/** Those that another try may mend. What may have arrived is not said twice, and a block is respected. */
export const retriedEnds = ["failed", "expired", "cancelled"] as const satisfies readonly ChatEnd[];

/** A call of a broadcast that is over. */
export interface EndedChat {
  readonly broadcast: number;
  readonly bot: number;
  readonly chat: number;
  readonly end: ChatEnd;
  /** `FailureClass` of those that failed, else empty. */
  readonly reason: string;
}

const REF = /^broadcast:(\d{1,15})$/;

/** All calls of a broadcast are one job of the sender. */
export const broadcastJob = (broadcast: number): string => `broadcast:${broadcast}`;

/** @returns undefined for calls of no broadcast */
export function endedChat({ bot, chat, ref = "", outcome }: CallFinishedData): EndedChat | undefined {
  const id = REF.exec(ref)?.[1];
  if (id === undefined || chat === undefined) return undefined;
  return { broadcast: Number(id), bot, chat, ...endOf(outcome) };
}

function endOf(outcome: CallOutcome): { end: ChatEnd; reason: string } {
  if (outcome.status === "failed")
    return { end: outcome.reaction === "chat-dead" ? "blocked" : "failed", reason: outcome.class };
  return { end: ENDS[outcome.status], reason: "" };
}

const ENDS = {
  ok: "sent",
  expired: "expired",
  cancelled: "cancelled",
  unknown: "unknown",
  superseded: "unknown",
} as const satisfies Record<string, ChatEnd>;

/** Failures that are the message's own: no other chat will take it either. */
const OF_THE_MESSAGE: ReadonlySet<string> = new Set([
  "bad-markup",
  "too-long",
  "empty",
  "bad-keyboard",
  "bad-file",
  "file-rejected",
  "file-too-big",
  "invalid",
  "method-unknown",
]);
/** So many chats have to say so before it is believed. */
const ENOUGH = 20;

interface Count {
  readonly end: ChatEnd;
  readonly reason: string;
  readonly count: number;
}

/** @returns why a broadcast reaches nobody, where it is the message's own fault */
export function hopelessness(counts: readonly Count[]): string | undefined {
  if (counts.some(({ end }) => end === "sent")) return undefined;
  return counts.find(({ reason, count }) => OF_THE_MESSAGE.has(reason) && count >= ENOUGH)?.reason;
}
