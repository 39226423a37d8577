import { useWorld } from "../app/world-context.js";
import type { SimEvent } from "../server/event.js";
import { useTexts, type Texts } from "../texts/index.js";
import { nameOf } from "../world/names.js";
import { summaryOf } from "../world/summary.js";
import { FilteredLog } from "./log-filter.js";
import { LogEntry } from "./log-entry.js";

/** What the simulator told, the newest first. */
export function EventLog() {
  const texts = useTexts();
  const { log } = useWorld();
  const entries = log.map((event) => ({ event, what: wordsFor(event, texts) })).toReversed();
  return (
    <FilteredLog
      entries={entries}
      wordsOf={({ event, what }) => `${event.type} ${what}`}
      empty={texts.noEvents}
    >
      {({ event, what }) => (
        <LogEntry key={event.seq} name={event.type} what={what} at={event.at} value={event} />
      )}
    </FilteredLog>
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
