import type { Text } from "@telebus/service";
import { taskStateOf } from "../domain/task-restart.js";
import type { TaskRow } from "../task-running-store.js";
import type { Panel, PanelButton } from "./panel.js";

export const TASKS_SHOWN = 8;
const LONGEST_ERROR = 120;

/** `/tasks`: how each stands, and a button that turns it on or off. */
export function tasksPanel(rows: readonly TaskRow[], before: number | undefined, text: Text): Panel {
  if (rows.length === 0) return { text: text("tasks-none"), rows: [] };
  const at = before ?? 0;
  const button = (row: TaskRow): PanelButton => ({
    label: text(row.isOn ? "tasks-stop-button" : "tasks-start-button", { name: row.name }),
    action: "task",
    args: [row.isOn ? "stop" : "start", row.id, at],
  });
  const page = (label: string, to: number): PanelButton => ({ label, action: "task", args: ["show", 0, to] });
  const turning = [
    ...(before === undefined ? [] : [page("‹", 0)]),
    page(text("tasks-refresh-button"), at),
    ...(rows.length < TASKS_SHOWN ? [] : [page("›", rows.at(-1)?.id ?? 0)]),
  ];
  return {
    text: [text("tasks-title"), "", ...rows.map((row) => lineOf(row, text))].join("\n"),
    rows: [...rows.map((row) => [button(row)]), turning],
  };
}

function lineOf(row: TaskRow, text: Text): string {
  const line = text("tasks-line", { name: row.name, state: taskStateOf(row), kind: row.kind });
  return row.error === null ? line : `${line}\n    ${row.error.slice(0, LONGEST_ERROR)}`;
}
