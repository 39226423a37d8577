import type { Log } from "@telebus/service";
import { unknownFate } from "../domain/fate.js";
import type { TriedBefore } from "../store.js";
import { recordOf, type Call, type Ending } from "./call.js";
import type { Journal } from "./journal.js";

/** It may leave now, or it is over: it had ended before, or may have left before and must not leave again. */
export type Noted = { readonly kind: "leaves" } | { readonly kind: "over"; readonly ending: Ending };

const LEAVES: Noted = { kind: "leaves" };

/** Notes that a call is about to leave, and finds out whether it ever did before. @throws UnavailableError */
export async function note(call: Call, journal: Journal, log: Log): Promise<Noted> {
  if (call.progress.isNoted) {
    await journal.retry(recordOf(call));
    return LEAVES;
  }
  const { before, markedDead } = await journal.intend(recordOf(call));
  call.progress.isNoted = true;
  call.progress.markedDead = markedDead;
  return before === undefined ? LEAVES : seenBefore(call, before, journal, log);
}

async function seenBefore(
  call: Call,
  { state, outcome }: TriedBefore,
  journal: Journal,
  log: Log,
): Promise<Noted> {
  if (state === "done" && outcome !== null) return { kind: "over", ending: { outcome, isRecorded: true } };
  if (state === "refused") {
    await journal.retry(recordOf(call));
    return LEAVES;
  }
  log.warn({ call: call.record.id, method: call.record.method }, "the fate of a call is unknown");
  if (unknownFate(call.request) === "report")
    return {
      kind: "over",
      ending: { outcome: { status: "unknown", description: "the sender died while it was under way" } },
    };
  call.progress.unknownFates++;
  return LEAVES;
}
