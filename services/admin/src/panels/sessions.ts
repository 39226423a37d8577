import type { Text } from "@telebus/service";
import type { Person } from "../people-store.js";
import type { SessionRow } from "../sessions-store.js";
import type { Panel, PanelButton } from "./panel.js";
import { nameOf } from "./person.js";

/** So many conversations stand on one page. */
export const SESSIONS_PER_PAGE = 6;

/** A conversation with the names that belong to it. */
export interface OpenSession extends SessionRow {
  readonly who: Person | undefined;
  /** Of the chat. */
  readonly title: string | undefined;
}

/** `/sessions`: who is in which conversation with this bot, with a button for each to end it. */
export function sessionsPanel(
  found: readonly OpenSession[],
  { page, hasMore }: { page: number; hasMore: boolean },
  text: Text,
): Panel {
  const turn = (label: string, to: number): PanelButton => ({ label, action: "sessions", args: [to] });
  const lines = found.map((session, n) => lineOf(session, n + 1, text));
  const ends = found.map(({ chat, person, since }, n): PanelButton => ({
    label: text("sessions-end-button", { number: n + 1 }),
    action: "end-session",
    args: [chat, person, beganIn(since), page],
  }));
  const refresh = turn(text("sessions-refresh-button"), page);
  return {
    text: [
      text("sessions-list", { page }),
      "",
      ...(lines.length === 0 ? [text("sessions-none")] : lines),
    ].join("\n"),
    rows: [
      ...ends.map((end) => [end]),
      [...(page > 1 ? [turn("‹", page - 1)] : []), refresh, ...(hasMore ? [turn("›", page + 1)] : [])],
    ],
  };
}

/** Tells a conversation from the one that follows it in the same place; short enough for a button. */
export const beganIn = (since: Date): number => Math.floor(since.getTime() / 1_000);

const lineOf = ({ who, title, chat, person, service, since, lastAt }: OpenSession, n: number, text: Text) =>
  text("sessions-row", {
    number: n,
    name: nameOf({ id: person, person: who }, text),
    isPrivate: chat === person ? "yes" : "no",
    chat: title ?? String(chat),
    service,
    since,
    last: lastAt,
  });
