import type { CallFinishedData, CallOutcome } from "@telebus/contracts";
import { postOfRef, type PostRef } from "./post-key.js";

/** How the edit of a copy has ended. */
export interface EditEnd extends PostRef {
  readonly chat: number;
  /** Why the copy could not be edited; it is not tried again. */
  readonly refused: string | undefined;
}

/** @returns undefined for calls that edit no copy */
export function editEndOf({ ref, chat, outcome }: CallFinishedData): EditEnd | undefined {
  const about = postOfRef(ref, "edit");
  if (about === undefined || chat === undefined) return undefined;
  return { ...about, chat, refused: refusalOf(outcome) };
}

function refusalOf(outcome: CallOutcome): string | undefined {
  if (outcome.status === "ok") return undefined;
  return outcome.status === "failed" ? outcome.class : outcome.status;
}
