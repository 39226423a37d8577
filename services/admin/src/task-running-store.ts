import { randomUUID } from "node:crypto";
import type { Database } from "@telebus/service";
import { and, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import { pauseAfter, type RunEnd } from "./domain/task-restart.js";
import { botTasks, bots, taskRuns } from "./tables.js";

export type TaskRow = typeof botTasks.$inferSelect;

/** How long a process may be silent before another one takes its task over. */
const LEASE_SECONDS = 10;
const RUNS_KEPT = 100;

/** The lease is another process's by now. */
export class LeaseLostError extends Error {
  override readonly name = "LeaseLostError";
}

/** How a run has ended, and what comes next. */
export interface EndedRun {
  readonly end: RunEnd;
  readonly error?: string | undefined;
  readonly notes: readonly string[];
  readonly memory?: Readonly<Record<string, unknown>> | undefined;
  /** Undefined: it is over. */
  readonly next: Date | undefined;
}

/** Who runs what. All times of leases are the database's, so that processes need not agree on the clock. */
export function createTaskRunningStore(db: Database, runner: string = randomUUID()) {
  const lease = sql`now() + make_interval(secs => ${LEASE_SECONDS})`;
  const ours = ({ id, fence }: Pick<TaskRow, "id" | "fence">) =>
    and(eq(botTasks.id, id), eq(botTasks.fence, fence), eq(botTasks.leasedBy, runner));

  return {
    /** Takes up to `limit` tasks whose turn it is and that nobody runs. */
    claim: (limit: number): Promise<readonly TaskRow[]> => claim(db, limit, runner),

    /** @returns whether it is still ours, and still wanted */
    async beat(task: TaskRow): Promise<boolean> {
      const [row] = await db.session
        .update(botTasks)
        .set({ leaseUntil: lease })
        .where(ours(task))
        .returning({ isOn: botTasks.isOn });
      return row?.isOn === true;
    },

    /** In the transaction of all that the run does. @throws LeaseLostError */
    async finish(task: TaskRow, { end, error, notes, memory, next }: EndedRun): Promise<void> {
      const isFailure = end === "failed" || end === "lost";
      const failures = isFailure ? task.failures + 1 : 0;
      const [row] = await db.session
        .update(botTasks)
        .set({
          leasedBy: null,
          leaseUntil: null,
          // Of what was stopped meanwhile only that is left.
          lastEnd: sql`case when ${botTasks.isOn} then ${end} end`,
          error: error ?? null,
          failures,
          ...(memory && { memory }),
          ...(next === undefined
            ? { isOn: false, runAt: null, since: sql`now()` }
            : { runAt: sql`case when ${botTasks.isOn} then ${next}::timestamptz end` }),
          ...(isFailure && next !== undefined && { restarts: sql`${botTasks.restarts} + 1` }),
        })
        .where(ours(task))
        .returning({ id: botTasks.id });
      if (row === undefined) throw new LeaseLostError(`task ${task.id} was taken over by another process`);
      await endRun(db, task, { end, error, notes });
      await db.session
        .delete(taskRuns)
        .where(and(eq(taskRuns.task, task.id), lt(taskRuns.run, task.fence - RUNS_KEPT)));
    },

    /** Gives it back as it was: this process ends. */
    async release(task: TaskRow): Promise<void> {
      await db.session.update(botTasks).set({ leasedBy: null, leaseUntil: null }).where(ours(task));
      await endRun(db, task, { end: "lost", error: "its process was stopped", notes: [] });
    },
  };
}
export type TaskRunningStore = ReturnType<typeof createTaskRunningStore>;

const claim = (db: Database, limit: number, runner: string): Promise<readonly TaskRow[]> =>
  db.transaction(async () => {
    const on = db.session
      .select({ id: bots.id })
      .from(bots)
      .where(and(bots.isOn, isNull(bots.removedAt)));
    const due = await db.session
      .select()
      .from(botTasks)
      .where(
        and(
          botTasks.isOn,
          inArray(botTasks.bot, on),
          sql`${botTasks.runAt} <= now()`,
          sql`(${botTasks.leaseUntil} is null or ${botTasks.leaseUntil} < now())`,
        ),
      )
      .orderBy(botTasks.runAt)
      .limit(limit)
      .for("update", { skipLocked: true });
    const taken: TaskRow[] = [];
    for (const task of due) if (await survives(db, task)) taken.push(await take(db, task, runner));
    return taken;
  });

async function take(db: Database, { id }: TaskRow, runner: string): Promise<TaskRow> {
  const [row] = await db.session
    .update(botTasks)
    .set({
      fence: sql`${botTasks.fence} + 1`,
      leasedBy: runner,
      leaseUntil: sql`now() + make_interval(secs => ${LEASE_SECONDS})`,
      lastRunAt: sql`now()`,
    })
    .where(eq(botTasks.id, id))
    .returning();
  if (row === undefined) throw new LeaseLostError(`task ${id} is gone`);
  await db.session.insert(taskRuns).values({ task: id, run: row.fence, runner });
  return row;
}

/** Where its process died in the middle, that counts as a failure. @returns whether it may run again */
async function survives(db: Database, task: TaskRow): Promise<boolean> {
  if (task.leasedBy === null) return true;
  const error = "its process died, or was silent for too long";
  await endRun(db, task, { end: "lost", error, notes: [] });
  const failures = task.failures + 1;
  const isOver = pauseAfter(failures, task.restart) === undefined;
  await db.session
    .update(botTasks)
    .set({
      failures,
      error,
      lastEnd: "lost",
      leasedBy: null,
      leaseUntil: null,
      ...(isOver
        ? { isOn: false, runAt: null, since: sql`now()` }
        : { restarts: sql`${botTasks.restarts} + 1` }),
    })
    .where(eq(botTasks.id, task.id));
  return !isOver;
}

async function endRun(
  db: Database,
  { id, fence }: TaskRow,
  { end, error, notes }: Pick<EndedRun, "end" | "error" | "notes">,
): Promise<void> {
  await db.session
    .update(taskRuns)
    .set({ end, error: error ?? null, notes, endedAt: sql`now()` })
    .where(and(eq(taskRuns.task, id), eq(taskRuns.run, fence)));
}
