import { z } from "zod";

/**
 * How a run of a task has ended.
 * - `lost`: its process died, or was silent past its lease
 * - `stopped`: somebody stopped the task meanwhile
 */
export const RunEnd = z.enum(["ok", "failed", "lost", "stopped"]);
export type RunEnd = z.output<typeof RunEnd>;

/** What is done when a run fails. */
export const RestartPolicy = z.strictObject({
  when: z
    .enum(["always", "on-failure", "never"])
    .default("on-failure")
    .describe(
      "on-failure: it is tried again, with growing pauses; always: also for ever, and when it has ended by itself; never: a failure ends it",
    ),
  max_restarts: z.int().min(0).max(1000).default(10).describe("In a row, with on-failure; then it is off"),
});
export type RestartPolicy = z.output<typeof RestartPolicy>;

const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 300_000;

/** @returns after what pause a task is tried again whose runs have failed so often in a row; undefined: not any more */
export function pauseAfter(failures: number, { when, max_restarts }: RestartPolicy): number | undefined {
  if (when === "never" || (when === "on-failure" && failures > max_restarts)) return undefined;
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures - 1, 16));
}

/** Of a task as operators see it. */
export const TaskState = z.enum(["stopped", "waiting", "running", "restarting", "failed", "ended"]);
export type TaskState = z.output<typeof TaskState>;

interface Standing {
  readonly isOn: boolean;
  readonly leasedBy: string | null;
  /** In a row. */
  readonly failures: number;
  /** Of the newest run, where nobody has stopped it since. */
  readonly lastEnd: RunEnd | null;
}

/** How a task stands. */
export function taskStateOf({ isOn, leasedBy, failures, lastEnd }: Standing): TaskState {
  if (leasedBy !== null) return "running";
  if (isOn) return failures > 0 ? "restarting" : "waiting";
  if (failures > 0) return "failed";
  return lastEnd === "ok" ? "ended" : "stopped";
}
