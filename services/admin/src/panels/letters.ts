import type { Text } from "@telebus/service";
import type { LetterCount, LetterRow } from "../letters-store.js";
import type { Panel, PanelButton } from "./panel.js";

/** Letters of one page: as many as have room in a message, each with its button. */
export const LETTERS_PER_PAGE = 5;
const SHOWN_OF_REASON = 200;

interface LetterPage {
  readonly counts: readonly LetterCount[];
  /** One more than fits where there is a next page. */
  readonly rows: readonly LetterRow[];
  /** Older than this letter; 0: the newest. */
  readonly before: number;
}

/** `/deadletters`: how many there are, and the newest. */
export function lettersPanel({ counts, rows, before }: LetterPage, text: Text): Panel {
  const total = counts.reduce((sum, { letters }) => sum + letters, 0);
  const refresh: PanelButton = { label: text("letters-refresh-button"), action: "letters", args: [0] };
  if (rows.length === 0) return { text: text("letters-none"), rows: [[refresh]] };
  const shown = rows.slice(0, LETTERS_PER_PAGE);
  const services = counts.map(({ service, letters }) => `${service} ${letters}`).join(", ");
  const lines = [
    text("letters-title", { letters: total, services }),
    ...shown.map((row) => lineOf(row, text)),
  ];
  const oldest = rows.length > shown.length ? shown.at(-1)?.id : undefined;
  const paging: PanelButton[] = [
    ...(before === 0 ? [] : [{ label: text("letters-newest-button"), action: "letters", args: [0] }]),
    ...(oldest === undefined
      ? []
      : [{ label: text("letters-older-button"), action: "letters", args: [oldest] }]),
  ];
  const one = ({ id }: LetterRow): PanelButton => ({ label: `#${id}`, action: "letter", args: [id] });
  return {
    text: lines.join("\n\n"),
    rows: [
      shown.map(one),
      paging,
      [{ label: text("letters-replay-all-button"), action: "letters-ask-replay" }, refresh],
    ],
  };
}

const lineOf = ({ id, service, type, reason }: LetterRow, text: Text): string =>
  text("letters-line", {
    id: String(id),
    service,
    type: type ?? "-",
    reason: reason.slice(0, SHOWN_OF_REASON),
  });

/** One letter, and what can be done about it. */
export function letterPanel(row: LetterRow, text: Text): Panel {
  const { id, service, type, reason, state, replays, event } = row;
  const lines = [
    text("letters-one-title", { id: String(id), service, state }),
    text("letters-one-event", {
      type: type ?? "-",
      event: event ?? "-",
      at: row.at.toISOString().slice(0, 19),
    }),
    reason,
    ...(replays > 0 ? [text("letters-one-replays", { replays })] : []),
  ];
  const button = (action: string): PanelButton => ({
    label: text(`letters-${action}-button`),
    action: `letter-${action}`,
    args: [id],
  });
  const list = { label: text("letters-list-button"), action: "letters", args: [0] };
  const moves =
    state === "dropped"
      ? [button("restore")]
      : [...(type === null ? [] : [button("replay")]), button("drop")];
  return { text: lines.join("\n\n"), rows: [moves, [list]] };
}

/** Before all of them go again. */
export const askReplayPanel = (letters: number, text: Text): Panel => ({
  text: text("letters-ask-replay", { letters }),
  rows: [
    [
      { label: text("letters-ask-replay-button"), action: "letters-replay" },
      { label: text("letters-list-button"), action: "letters", args: [0] },
    ],
  ],
});
