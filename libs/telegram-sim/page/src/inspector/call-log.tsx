import { useEffect, useState } from "react";
import { useWorld } from "../app/world-context.js";
import type { Call } from "../server/call.js";
import { calls as readCalls } from "../server/readings.js";
import type { Bot } from "../server/user.js";
import { useTexts } from "../texts/index.js";
import { nameOf } from "../world/names.js";
import styles from "./inspector.module.css";
import { FilteredLog } from "./log-filter.js";
import { LogEntry } from "./log-entry.js";

/** So many calls from before this page was opened. */
const FORMER = 100;

/** What bots have called, the newest first: what was before this page was opened, and all that comes. */
export function CallLog() {
  const texts = useTexts();
  const { calls: live, bots } = useWorld();
  const [former, setFormer] = useState<readonly Call[]>([]);
  useEffect(
    () =>
      void readCalls({}).then(
        (calls) => setFormer(calls.slice(-FORMER)),
        () => undefined,
      ),
    [],
  );
  const bySeq = new Map([...former, ...live].map((call) => [call.seq, call]));
  const all = [...bySeq.values()].toSorted((a, b) => b.seq - a.seq);
  return (
    <FilteredLog entries={all} wordsOf={(call) => wordsOf(call, bots.get(call.bot))} empty={texts.noCallsYet}>
      {(call) => <CallEntry key={call.seq} call={call} />}
    </FilteredLog>
  );
}

/** What a call is found by: `sendMessage ok Echo telebus-sender/1 -100123`. */
function wordsOf({ method, outcome, caller = "", chat = "" }: Call, bot: Bot | undefined): string {
  const { ok, error_code = "", description = "", dropped = "" } = outcome;
  const end = ok ? "ok" : `${error_code} ${description} ${dropped}`;
  return `${method} ${end} ${bot ? nameOf(bot) : ""} ${caller} ${chat}`;
}

interface CallEntryProps {
  readonly call: Call;
  readonly isOpen?: boolean;
}

/** A call and how it ended. */
export function CallEntry({ call, isOpen = false }: CallEntryProps) {
  const texts = useTexts();
  const { bots } = useWorld();
  const { ok, error_code, description, dropped } = call.outcome;
  const bot = bots.get(call.bot);
  const failure = dropped === undefined ? `${error_code ?? ""} ${description ?? ""}` : `⚡ ${dropped}`;
  return (
    <LogEntry
      name={call.method}
      what={
        <>
          <span className={ok ? styles.good : styles.bad}>{ok ? "ok" : failure}</span> ·{" "}
          {bot ? nameOf(bot) : call.bot}
        </>
      }
      at={call.at}
      note={
        call.caller !== undefined && (
          <span className={styles.caller} title={texts.calledBy(call.caller)}>
            {call.caller}
          </span>
        )
      }
      value={{
        ...(call.caller !== undefined && { caller: call.caller }),
        params: call.params,
        outcome: call.outcome,
        ...(call["warnings"] !== undefined && { warnings: call["warnings"] }),
      }}
      isOpen={isOpen}
    />
  );
}
