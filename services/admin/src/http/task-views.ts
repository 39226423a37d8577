import { BotId } from "@telebus/contracts";
import { z } from "zod";
import type { RunRow } from "../bot-tasks-store.js";
import { RestartPolicy, RunEnd, TaskState, taskStateOf } from "../domain/task-restart.js";
import type { TaskRow } from "../task-running-store.js";

const Name = z.string().trim().min(1).max(200);
const Config = z.record(z.string(), z.unknown()).describe("As its kind wants it: GET /api/tasks/kinds");

/** What operators write. */
export const NewTask = z.strictObject({
  bot: BotId,
  name: Name,
  kind: z.string().max(64),
  config: Config,
  restart: RestartPolicy.prefault({}),
  start: z.boolean().default(false).describe("Also start it"),
});
export const TaskEdit = z.strictObject({
  name: Name.optional(),
  config: Config.optional().describe("All of it, in place of what was"),
  restart: RestartPolicy.optional(),
});

export const TaskView = z.object({
  id: z.int(),
  bot: BotId,
  name: z.string(),
  kind: z.string(),
  config: Config,
  restart: RestartPolicy,
  state: TaskState,
  since: z.date().describe("On, or off"),
  last_run_at: z.date().nullable(),
  next_run_at: z.date().nullable(),
  last_error: z.string().nullable(),
  restarts: z.int().describe("Of its life so far"),
  runs: z.int(),
  by: z.string(),
  created_at: z.date(),
  changed_at: z.date(),
});

export const TaskRunView = z.object({
  run: z.int(),
  started_at: z.date(),
  ended_at: z.date().nullable(),
  end: RunEnd.nullable().describe("null: it is under way"),
  error: z.string().nullable(),
  notes: z.array(z.string()),
});

export const viewOf = (row: TaskRow): z.output<typeof TaskView> => ({
  id: row.id,
  bot: row.bot,
  name: row.name,
  kind: row.kind,
  config: { ...row.config },
  restart: row.restart,
  state: taskStateOf(row),
  since: row.since,
  last_run_at: row.lastRunAt,
  next_run_at: row.runAt,
  last_error: row.error,
  restarts: row.restarts,
  runs: row.fence,
  by: row.by,
  created_at: row.createdAt,
  changed_at: row.changedAt,
});

export const runViewOf = (row: RunRow): z.output<typeof TaskRunView> => ({
  run: row.run,
  started_at: row.startedAt,
  ended_at: row.endedAt,
  end: row.end,
  error: row.error,
  notes: [...row.notes],
});
