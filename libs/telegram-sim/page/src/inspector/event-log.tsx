import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useWorld } from "../app/world-context.js";
import type { SimEvent } from "../server/event.js";
import { useTexts, type Texts } from "../texts/index.js";
import { nameOf } from "../world/names.js";
import { summaryOf } from "../world/summary.js";
import { Icon } from "../widgets/icon.js";
import styles from "./inspector.module.css";
import { LogEntry } from "./log-entry.js";

/** More than this are not shown at once. */
const SHOWN = 100;

/** What the simulator told, the newest first. */
export function EventLog() {
  const texts = useTexts();
  const { log } = useWorld();
  const [filter, setFilter] = useState("");
  const lines = log.map((event) => ({ event, what: wordsFor(event, texts) }));
  const found = lines.filter(({ event, what }) =>
    `${event.type} ${what}`.toLowerCase().includes(filter.toLowerCase()),
  );
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
      {log.length === 0 && <p className={styles.empty}>{texts.noEvents}</p>}
      {found
        .slice(-SHOWN)
        .toReversed()
        .map(({ event, what }) => (
          <LogEntry key={event.seq} name={event.type} what={what} at={event.at} value={event} />
        ))}
    </>
  );
}

function wordsFor(event: SimEvent, texts: Texts): string {
  const room = "room" in event && event.room ? nameOf(event.room) : "";
  switch (event.type) {
    case "message":
    case "edit":
      return `${room} · ${nameOf(event.by)}: ${summaryOf(event.message, texts)}`;
    case "press":
      return `${room} · ${nameOf(event.by)}: ${event.data ?? ""}`;
    case "answer":
      return `${nameOf(event.by)}: ${event.text ?? ""}`;
    case "reaction":
      return `${room} · ${nameOf(event.by)} ${event.reaction.map(({ emoji }) => emoji).join(" ")}`;
    case "activity":
      return `${room} · ${nameOf(event.by)}: ${event.action}`;
    case "user":
      return nameOf(event.user);
    case "membership":
      return `${room} · ${nameOf(event.user)}: ${event.status}`;
    case "clock":
      return new Date(event.now).toLocaleString(texts.locale);
    case "payment":
      return event.state;
    case "join_request":
      return `${room} · ${nameOf(event.user)}: ${event.state}`;
    case "draft_end":
      return `${room} · ${nameOf(event.by)}: #${event.draft_id}`;
    case "draft":
      return `${room} · ${nameOf(event.by)}: ${event.text}`;
    case "deletion":
      return `${room} · ${event.message_ids.map((id) => `#${id}`).join(" ")}`;
    case "pin":
    case "poll":
      return `${room} · #${event.message_id}`;
    case "call":
      return event.call.method;
    case "chat":
    case "reset":
      break;
  }
  return room;
}
