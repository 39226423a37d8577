import {
  createLoop,
  type BackgroundTask,
  type Clock,
  type Database,
  type Log,
  type Outbox,
} from "@telebus/service";
import type { Changes } from "./changes.js";
import { pauseAfter } from "./domain/task-restart.js";
import type { TaskKind, TaskStep } from "./task-kind.js";
import { LeaseLostError, type TaskRow, type TaskRunningStore } from "./task-running-store.js";

/** Runs the tasks that are on, each in one process at a time. */
export interface TaskRunning extends BackgroundTask {
  /** Something may be due. */
  readonly nudge: () => void;
}

interface Deps {
  readonly db: Database;
  readonly running: TaskRunningStore;
  readonly kinds: ReadonlyMap<string, TaskKind>;
  readonly outbox: Outbox;
  readonly changes: Pick<Changes, "tell">;
  readonly clock: Clock;
  readonly log: Log;
}

const AT_ONCE = 8;
const POLL_MS = 500;
const BEAT_MS = 3_000;
/** Of one that begins anew as soon as it has ended. */
const REST_MS = 5_000;
const TOO_LATE = "a run came back too late: another process has the task";
const LONGEST_ERROR = 500;

export function createTaskRunning(deps: Deps): TaskRunning {
  const { running, changes, clock, log } = deps;
  const inHand = new Set<Promise<void>>();
  const stopping = new AbortController();
  const turn = async (): Promise<boolean> => {
    for (const task of await running.claim(AT_ONCE - inHand.size)) {
      changes.tell("tasks");
      const work = runOnce(task, deps, stopping.signal).finally(() => {
        inHand.delete(work);
        changes.tell("tasks");
        loop.nudge();
      });
      inHand.add(work);
    }
    return false;
  };
  const loop = createLoop({ name: "tasks", pollMs: POLL_MS, clock, log, turn });
  return {
    name: "tasks",
    nudge: loop.nudge,
    start: async () => loop.start(),
    stop: async () => {
      stopping.abort();
      await loop.stop();
      await Promise.all(inHand);
    },
  };
}

/** One run, whatever comes of it: what fails is written down, and never stops the others. */
async function runOnce(task: TaskRow, deps: Deps, stopping: AbortSignal): Promise<void> {
  const log = deps.log.child({ task: task.id, kind: task.kind, run: task.fence });
  const lease = keepLease(task, deps.running);
  const signal = AbortSignal.any([stopping, lease.lost]);
  try {
    const step = await stepOf(task, deps, log, signal);
    await succeed(task, step, deps);
  } catch (error) {
    if (error instanceof LeaseLostError) log.warn(TOO_LATE);
    else if (lease.lost.aborted) await stopped(task, deps, log);
    else
      await settleFailure(task, error, deps, stopping.aborted).catch((settling: unknown) =>
        log.warn({ err: settling }, "a run could not be settled; the task is free again when its lease ends"),
      );
  } finally {
    lease.end();
  }
}

function stepOf(task: TaskRow, { kinds, clock }: Deps, log: Log, signal: AbortSignal): Promise<TaskStep> {
  const kind = kinds.get(task.kind);
  if (kind === undefined) throw new Error(`nobody here runs tasks of kind ${task.kind}`);
  const { id, bot, name, by, fence: run, memory } = task;
  const about = { task: id, bot, name, by, run, memory, now: new Date(clock.now()), log, signal };
  return kind.run(task.config, about);
}

function succeed(task: TaskRow, step: TaskStep, { db, running, outbox, clock }: Deps): Promise<void> {
  const isAgain = step.next === undefined && task.restart.when === "always";
  const next = isAgain ? new Date(clock.now() + REST_MS) : step.next;
  return db.transaction(async () => {
    await running.finish(task, { end: "ok", notes: step.notes ?? [], memory: step.memory, next });
    const drafts = (await step.settle?.()) ?? [];
    const id = `task:${task.id}:${task.fence}`;
    await outbox.add({ id, journeyId: id }, "run-task", drafts);
  });
}

/** Where another process has it, that is not ours to say. */
const stopped = (task: TaskRow, { db, running }: Deps, log: Log): Promise<void> =>
  db
    .transaction(() => running.finish(task, { end: "stopped", notes: [], next: undefined }))
    .catch((error: unknown) => {
      if (!(error instanceof LeaseLostError)) throw error;
      log.warn(TOO_LATE);
    });

async function settleFailure(
  task: TaskRow,
  error: unknown,
  { db, running, clock, log }: Deps,
  isStopping: boolean,
): Promise<void> {
  if (isStopping) return running.release(task);
  log.warn({ err: error, task: task.id, kind: task.kind }, "a run of a task failed");
  const pause = pauseAfter(task.failures + 1, task.restart);
  const next = pause === undefined ? undefined : new Date(clock.now() + pause);
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_ERROR);
  return db.transaction(() => running.finish(task, { end: "failed", error: reason, notes: [], next }));
}

/** Shows that this process is alive; `lost` says that it has the task no more, or that somebody has stopped it. */
function keepLease(task: TaskRow, running: TaskRunningStore): { lost: AbortSignal; end: () => void } {
  const lost = new AbortController();
  const beat = (): void => {
    running.beat(task).then(
      (isOurs) => void (isOurs || lost.abort(new Error("it was stopped"))),
      () => undefined, // Unreachable for the moment: the next beat comes well before the lease ends.
    );
  };
  const timer = setInterval(beat, BEAT_MS);
  return { lost: lost.signal, end: () => clearInterval(timer) };
}
