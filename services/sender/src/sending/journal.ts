import type { CallOutcome, FailureClass } from "@telebus/contracts";
import { asUnavailable } from "@telebus/service";
import type { CallRecord, Store, TriedBefore } from "../store.js";
import type { CallState } from "../domain/call-state.js";
import { GroupCommit } from "./group-commit.js";

/** The record of what was tried and what became of it; committed in groups. Each method throws UnavailableError. */
export interface Journal {
  /**
   * Before a call leaves: after a crash it counts as tried, its fate unknown.
   * @returns what the journal knew of this request before, if anything, or why its chat is marked as dead
   */
  intend(record: CallRecord): Promise<Intended>;
  /** It leaves once more, after a refusal or a fate that allows it. */
  retry(record: CallRecord): Promise<void>;
  /** Telegram refused it for now: it was not carried out. */
  refused(record: CallRecord): Promise<void>;
  /** It is over. Committed before the request is acknowledged. */
  done(record: CallRecord, outcome: CallOutcome): Promise<void>;
}

/** What the journal says of a call that is about to leave. */
export type Intended =
  | { readonly before: TriedBefore; readonly markedDead?: undefined }
  | { readonly before?: undefined; readonly markedDead: FailureClass | undefined };

interface Change {
  record: CallRecord;
  state: CallState;
  outcome?: CallOutcome;
}

export function createJournal(store: Store): Journal {
  const intents = new GroupCommit<CallRecord, Intended>(async (records) => {
    const known = await asUnavailable(store.recordIntents(records));
    const byId = new Map(known.before.map((call) => [call.id, call]));
    return records.map(({ id }): Intended => {
      const before = byId.get(id);
      return before === undefined ? { markedDead: known.markedDead.get(id) } : { before };
    });
  });
  const changes = new GroupCommit<Change, true>(async (group) => {
    await asUnavailable(store.recordStates(group));
    return group.map(() => true);
  });
  const change = async (item: Change): Promise<void> => {
    await changes.add(item);
  };

  return {
    intend: (record) => intents.add(record),
    retry: (record) => change({ record, state: "tried" }),
    refused: (record) => change({ record, state: "refused" }),
    done: (record, outcome) => change({ record, state: "done", outcome }),
  };
}
