import type { Text } from "@telebus/service";
import type { BroadcastRow, Progress } from "../broadcasts-store.js";
import { estimateOf, secondsLeft } from "../domain/broadcast-estimate.js";
import type { BroadcastState } from "../domain/broadcast-state.js";
import type { ChatEnd } from "../domain/broadcast-end.js";
import type { Panel, PanelButton } from "./panel.js";

/** What can be done with an announcement by a button. */
export const announceMoves = ["test", "start", "pause", "resume", "cancel"] as const;
type AnnounceMove = (typeof announceMoves)[number];

const BUTTONS: Readonly<Partial<Record<BroadcastState, readonly AnnounceMove[]>>> = {
  draft: ["test", "start", "cancel"],
  scheduled: ["cancel"],
  running: ["pause", "cancel"],
  paused: ["resume", "cancel"],
};

interface Shown {
  readonly row: BroadcastRow;
  readonly progress: Progress;
  /** Chats it is for; of a draft as they are counted now. */
  readonly chats: number;
}

/** An announcement before it is sent, and while it is. */
export function broadcastPanel({ row, progress, chats }: Shown, text: Text): Panel {
  const button = (move: AnnounceMove): PanelButton => ({
    label: text("broadcast-button", { move }),
    action: "announce",
    args: [move, row.id],
  });
  const title = text("broadcast-title", { name: row.name });
  const lines = row.state === "draft" ? askLines(chats, text) : progressLines(row, progress, text);
  return { text: [title, "", ...lines].join("\n"), rows: [(BUTTONS[row.state] ?? []).map(button)] };
}

const minutes = (seconds: number): number => Math.ceil(seconds / 60);

const askLines = (chats: number, text: Text): string[] => [
  text("broadcast-ask", { chats, minutes: minutes(estimateOf(chats).seconds) }),
  ...(chats === 0 ? [] : [text("broadcast-ask-how")]),
];

function progressLines(row: BroadcastRow, { ends, lastMinute }: Progress, text: Text): string[] {
  const of = (wanted: (end: ChatEnd) => boolean): number =>
    ends.filter(({ end }) => wanted(end)).reduce((sum, { count }) => sum + count, 0);
  const sent = of((end) => end === "sent");
  const others = of((end) => end !== "sent");
  const left = secondsLeft({ left: (row.total ?? 0) - sent - others, perSecond: lastMinute / 60 });
  return [
    text("broadcast-state", { state: row.state }),
    text("broadcast-progress", { sent, total: row.total ?? 0, others }),
    ...(row.state === "running" && left !== undefined
      ? [text("broadcast-left", { minutes: minutes(left) })]
      : []),
    ...(row.error === null ? [] : [row.error]),
  ];
}
