import { ProblemError, type Caller } from "@telebus/service";
import type { BotTasksStore, TaskChange } from "./bot-tasks-store.js";
import type { RestartPolicy } from "./domain/task-restart.js";
import type { Foundation } from "./part.js";
import type { TaskKind } from "./task-kind.js";
import type { TaskRow } from "./task-running-store.js";
import { usableBot } from "./usable-bot.js";

interface Deps {
  readonly base: Foundation;
  readonly store: BotTasksStore;
  readonly kinds: ReadonlyMap<string, TaskKind>;
  /** Something may be due. */
  readonly nudge: () => void;
}

interface NewTask {
  readonly bot: number;
  readonly name: string;
  readonly kind: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly restart: RestartPolicy;
}

type Edit = { readonly [K in "name" | "config" | "restart"]?: NewTask[K] | undefined };

/** What operators do with tasks, over HTTP and in chats; each change with its line in the audit log. */
export const createTaskDesk = (deps: Deps) => ({ ...writing(deps), ...switching(deps) });
export type TaskDesk = ReturnType<typeof createTaskDesk>;

const record = ({ base }: Deps, { id, bot }: TaskRow, action: string, actor: string, details = {}) =>
  base.audit.record({ actor, action: `task.${action}`, subject: `task:${id}`, bot, details });

/** @throws ProblemError 422 */
function knownKind({ kinds }: Deps, name: string): TaskKind {
  const kind = kinds.get(name);
  if (kind === undefined) throw new ProblemError(422, `kind: is none of ${[...kinds.keys()].join(", ")}`);
  return kind;
}

/** What is given, with what is left out. @throws ProblemError 422 with the field */
function readConfig(
  kind: TaskKind,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const read = kind.config.safeParse(given);
  const problems = read.success
    ? kind.faultsOf(read.data)
    : read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  if (problems.length > 0 || read.data === undefined)
    throw new ProblemError(
      422,
      problems.map((problem) => `config.${problem}`).join("; "),
      undefined,
      problems.map(fieldProblem),
    );
  return read.data;
}

/** Of `cron: is nonsense`. */
function fieldProblem(problem: string): { field: string; message: string } {
  const [, field = "", message = problem] = /^([\w.]+): (.*)$/s.exec(problem) ?? [];
  return { field: `body.config.${field}`, message };
}

function writing(deps: Deps) {
  const { base, store } = deps;
  return {
    async create({ kind, config, ...task }: NewTask, caller: Caller): Promise<TaskRow> {
      const known = knownKind(deps, kind);
      if ((await usableBot(base.bots, caller, task.bot)) === undefined)
        throw new ProblemError(404, "there is no such bot");
      const read = readConfig(known, config);
      return base.db.transaction(async () => {
        const row = await store.add({ ...task, kind, config: read, by: caller.name });
        await record(deps, row, "made", caller.name, { kind });
        return row;
      });
    },

    async edit(row: TaskRow, { name, config, restart }: Edit, by: string): Promise<TaskRow> {
      const kind = knownKind(deps, row.kind);
      const read = config && readConfig(kind, config);
      const runAt = read && kind.firstAt(read, new Date(base.clock.now()));
      const change: TaskChange = {
        ...(name !== undefined && { name }),
        ...(read !== undefined && { config: read }),
        ...(restart !== undefined && { restart }),
      };
      return base.db.transaction(async () => {
        const changed = await store.change(row.id, change, runAt);
        if (changed === undefined) throw new ProblemError(404, "there is no such task");
        await record(deps, changed, "changed", by, { fields: Object.keys(change) });
        base.db.afterCommit(deps.nudge);
        return changed;
      });
    },

    remove: (row: TaskRow, by: string): Promise<void> =>
      base.db.transaction(async () => {
        await store.remove(row.id);
        await record(deps, row, "removed", by);
      }),
  };
}

function switching(deps: Deps) {
  const { base, store } = deps;
  return {
    /** @returns whether it was off */
    start: (row: TaskRow, by: string): Promise<boolean> =>
      base.db.transaction(async () => {
        const kind = knownKind(deps, row.kind);
        const runAt = kind.firstAt(row.config, new Date(base.clock.now()));
        if (runAt === undefined)
          throw new ProblemError(422, "config.cron: has no time that is still to come");
        const isNew = await store.start(row.id, runAt);
        if (isNew) await record(deps, row, "started", by);
        base.db.afterCommit(deps.nudge);
        return isNew;
      }),

    /** Once more at once; then it goes on by its plan. */
    run: (row: TaskRow, by: string): Promise<void> =>
      base.db.transaction(async () => {
        if (!(await store.hasten(row.id))) throw new ProblemError(409, "it is off: start it first");
        await record(deps, row, "hastened", by);
        base.db.afterCommit(deps.nudge);
      }),

    /** @returns whether it was on */
    stop: (row: TaskRow, by: string): Promise<boolean> =>
      base.db.transaction(async () => {
        const isNew = await store.stop(row.id);
        if (isNew) await record(deps, row, "stopped", by);
        return isNew;
      }),
  };
}
