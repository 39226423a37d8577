import type { EventDraft } from "@telebus/contracts";
import type { Log } from "@telebus/service";
import type { z } from "zod";

/** What a run is told about its task. */
export interface TaskRun {
  readonly task: number;
  readonly bot: number;
  readonly name: string;
  /** Who made it, for the audit log of what it does. */
  readonly by: string;
  /** Grows with each run of the task. */
  readonly run: number;
  /** What the run before has kept. */
  readonly memory: Readonly<Record<string, unknown>>;
  readonly now: Date;
  readonly log: Log;
  /** Aborted when somebody stops the task, another process has taken it over, or this one ends. */
  readonly signal: AbortSignal;
}

/** What a run has come to. */
export interface TaskStep {
  /** When its turn comes again; undefined: it is over. */
  readonly next: Date | undefined;
  /** For the next run; else it stays as it is. */
  readonly memory?: Readonly<Record<string, unknown>>;
  /** In words for an operator. */
  readonly notes?: readonly string[];
  /**
   * What it does: in the transaction that ends the run, and only where nobody else has taken it over. So all that a task
   * does happens once, whichever process dies when.
   * @returns what is to be asked for or told
   */
  readonly settle?: () => Promise<readonly EventDraft[]>;
}

/** A kind of task, with what it needs to know hidden behind a schema. */
export interface TaskKind {
  readonly name: string;
  /** For operators who choose one. */
  readonly summary: string;
  readonly config: z.ZodType<Readonly<Record<string, unknown>>>;
  /** @returns what is wrong beyond the schema, each beginning with the field */
  readonly faultsOf: (config: unknown) => readonly string[];
  /** When the first run is, where it is started now. */
  readonly firstAt: (config: unknown, now: Date) => Date | undefined;
  /** One step; it may run twice, but what `settle` does counts once. @throws what an operator should read */
  readonly run: (config: unknown, about: TaskRun) => Promise<TaskStep>;
}

interface KindOf<Schema extends z.ZodType<Readonly<Record<string, unknown>>>> {
  readonly summary: string;
  readonly config: Schema;
  readonly faultsOf?: (config: z.output<Schema>) => readonly string[];
  readonly firstAt?: (config: z.output<Schema>, now: Date) => Date | undefined;
  readonly run: (config: z.output<Schema>, about: TaskRun) => Promise<TaskStep>;
}

/** Declares a kind of task: one line in `taskKinds` makes it known to HTTP, chats and the runner. */
export const defineTaskKind = <Schema extends z.ZodType<Readonly<Record<string, unknown>>>>(
  name: string,
  { summary, config, faultsOf, firstAt, run }: KindOf<Schema>,
): TaskKind => ({
  name,
  summary,
  config,
  faultsOf: (given) => faultsOf?.(config.parse(given)) ?? [],
  firstAt: (given, now) => (firstAt ? firstAt(config.parse(given), now) : now),
  run: (given, about) => run(config.parse(given), about),
});
