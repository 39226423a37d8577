import { TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { useWorld } from "../app/world-context.js";
import type { Call } from "../server/call.js";
import { calls as readCalls } from "../server/readings.js";
import { useTexts } from "../texts/index.js";
import { nameOf } from "../world/names.js";
import { Icon } from "../widgets/icon.js";
import styles from "./inspector.module.css";
import { LogEntry } from "./log-entry.js";

const SHOWN = 100;

/** What bots have called, the newest first: what was before this page was opened, and all that comes. */
export function CallLog() {
  const texts = useTexts();
  const { calls: live } = useWorld();
  const [former, setFormer] = useState<readonly Call[]>([]);
  const [filter, setFilter] = useState("");
  useEffect(
    () =>
      void readCalls({}).then(
        (calls) => setFormer(calls.slice(-SHOWN)),
        () => undefined,
      ),
    [],
  );
  const bySeq = new Map([...former, ...live].map((call) => [call.seq, call]));
  const all = [...bySeq.values()].toSorted((a, b) => b.seq - a.seq);
  const found = all
    .filter(({ method }) => method.toLowerCase().includes(filter.toLowerCase()))
    .slice(0, SHOWN);
  return (
    <>
      <TextInput
        aria-label={texts.filter}
        placeholder={texts.filter}
        leftSection={<Icon name="search" size={16} />}
        mb="xs"
        value={filter}
        onChange={({ target }) => setFilter(target.value)}
      />
      {all.length === 0 && <p className={styles.empty}>{texts.noCallsYet}</p>}
      {found.map((call) => (
        <CallEntry key={call.seq} call={call} />
      ))}
    </>
  );
}

interface CallEntryProps {
  readonly call: Call;
  readonly isOpen?: boolean;
}

/** A call and how it ended. */
export function CallEntry({ call, isOpen = false }: CallEntryProps) {
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
      value={{
        params: call.params,
        outcome: call.outcome,
        ...(call["warnings"] !== undefined && { warnings: call["warnings"] }),
      }}
      isOpen={isOpen}
    />
  );
}
