import type { Bus } from "@telebus/bus";
import type { CallOutcome } from "@telebus/contracts";
import type { Clock } from "@telebus/service";
import { recordOf, type Call, type Ending } from "./call.js";
import type { CallRecord } from "../store.js";
import { finished } from "./finished.js";
import type { Journal } from "./journal.js";

export interface Reporter {
  /**
   * Ends a call: notes its outcome, tells its origin, and only then acknowledges it.
   * @throws UnavailableError; the same call may be finished again.
   */
  finish(call: Call, ending: Ending): Promise<void>;
}

export function createReporter({
  bus,
  journal,
  clock,
}: {
  bus: Bus;
  journal: Journal;
  clock: Clock;
}): Reporter {
  const tell = async (call: Call, outcome: CallOutcome): Promise<void> => {
    const { held, request, origin, record, progress } = call;
    const { journeyId, traceparent } = held.event;
    const told = { call: record.id, journeyId, traceparent, origin, request, refused: progress.refused };
    await bus.publish(finished(told, outcome, clock.now()));
    held.ack();
  };
  return {
    finish: async (call, { outcome, isRecorded = false }) => {
      if (!isRecorded) await journal.done(spentBy(call, outcome), outcome);
      await tell(call, outcome);
    },
  };
}

/** What never left has spent nothing: the next holder of the shard counts what is noted. */
const spentBy = (call: Call, { status }: CallOutcome): CallRecord =>
  call.progress.attempts > 0 || status === "unknown"
    ? { ...recordOf(call), cost: call.progress.spent ?? call.record.cost }
    : { ...call.record, cost: 0 };
