import { ProblemError, type Access, type Caller } from "@telebus/service";
import { z } from "zod";
import type { BotTasksStore } from "../bot-tasks-store.js";
import type { Foundation } from "../part.js";
import type { TaskDesk } from "../task-desk.js";
import type { TaskKind } from "../task-kind.js";
import type { TaskRow } from "../task-running-store.js";

export interface TaskDeps {
  readonly base: Foundation;
  readonly store: BotTasksStore;
  readonly desk: TaskDesk;
  readonly kinds: ReadonlyMap<string, TaskKind>;
}

export const Params = z.object({ id: z.coerce.number().int().positive() });

/** The task that is meant. @throws ProblemError 404 also where it is of a bot that the caller has nothing to do with */
export async function knownTask(
  { base, store }: TaskDeps,
  request: Parameters<Access["callerOf"]>[0],
  id: number,
): Promise<{ row: TaskRow; caller: Caller }> {
  const caller = base.access.callerOf(request);
  const row = await store.find(id);
  if (row === undefined || !caller.mayUse(row.bot)) throw new ProblemError(404, "there is no such task");
  return { row, caller };
}
