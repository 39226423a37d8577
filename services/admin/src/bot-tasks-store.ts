import type { Database } from "@telebus/service";
import { and, desc, eq, inArray, lt, not, sql } from "drizzle-orm";
import type { TaskRow } from "./task-running-store.js";
import { botTasks, feedItems, taskRuns } from "./tables.js";

export type NewTask = Pick<
  typeof botTasks.$inferInsert,
  "bot" | "name" | "kind" | "config" | "restart" | "by"
>;
export type TaskChange = Partial<Pick<NewTask, "name" | "config" | "restart">>;
export type RunRow = typeof taskRuns.$inferSelect;

interface Page {
  readonly bots: readonly number[] | undefined;
  readonly kind?: string | undefined;
  readonly isOn?: boolean | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
}

/** What operators do with tasks. */
export const createBotTasksStore = (db: Database) => ({ ...written(db), ...running(db) });
export type BotTasksStore = ReturnType<typeof createBotTasksStore>;

const written = (db: Database) => ({
  async add(task: NewTask): Promise<TaskRow> {
    const [row] = await db.session.insert(botTasks).values(task).returning();
    if (row === undefined) throw new Error("the database gave no row for a task");
    return row;
  },

  async find(id: number): Promise<TaskRow | undefined> {
    return (await db.session.select().from(botTasks).where(eq(botTasks.id, id)))[0];
  },

  /** The newest first. */
  page: ({ bots, kind, isOn, before, limit }: Page): Promise<TaskRow[]> =>
    db.session
      .select()
      .from(botTasks)
      .where(
        and(
          bots && inArray(botTasks.bot, [...bots]),
          kind === undefined ? undefined : eq(botTasks.kind, kind),
          isOn === undefined ? undefined : eq(botTasks.isOn, isOn),
          before === undefined ? undefined : lt(botTasks.id, before),
        ),
      )
      .orderBy(desc(botTasks.id))
      .limit(limit),

  /** @param runAt where it is on: when its turn is now */
  async change(id: number, change: TaskChange, runAt: Date | undefined): Promise<TaskRow | undefined> {
    const [row] = await db.session
      .update(botTasks)
      .set({
        ...change,
        changedAt: sql`now()`,
        ...(runAt && { runAt: sql`case when ${botTasks.isOn} then ${runAt}::timestamptz end` }),
      })
      .where(eq(botTasks.id, id))
      .returning();
    return row;
  },

  async remove(id: number): Promise<void> {
    await db.session.delete(feedItems).where(eq(feedItems.task, id));
    await db.session.delete(taskRuns).where(eq(taskRuns.task, id));
    await db.session.delete(botTasks).where(eq(botTasks.id, id));
  },
});

const running = (db: Database) => ({
  /** @returns whether it was off */
  async start(id: number, runAt: Date): Promise<boolean> {
    const started = await db.session
      .update(botTasks)
      .set({ isOn: true, runAt, failures: 0, error: null, since: sql`now()` })
      .where(and(eq(botTasks.id, id), not(botTasks.isOn)));
    return started.rowCount === 1;
  },

  /** Its turn is now, whatever its plan says. @returns whether it is on */
  async hasten(id: number): Promise<boolean> {
    const hastened = await db.session
      .update(botTasks)
      .set({ runAt: sql`now()` })
      .where(and(eq(botTasks.id, id), botTasks.isOn));
    return hastened.rowCount === 1;
  },

  /** A run in hand is told within seconds. @returns whether it was on */
  async stop(id: number): Promise<boolean> {
    const stopped = await db.session
      .update(botTasks)
      .set({ isOn: false, runAt: null, failures: 0, lastEnd: null, since: sql`now()` })
      .where(and(eq(botTasks.id, id), botTasks.isOn));
    return stopped.rowCount === 1;
  },

  /** The newest first. */
  runs: (id: number, before: number | undefined, limit: number): Promise<RunRow[]> =>
    db.session
      .select()
      .from(taskRuns)
      .where(and(eq(taskRuns.task, id), before === undefined ? undefined : lt(taskRuns.run, before)))
      .orderBy(desc(taskRuns.run))
      .limit(limit),

  /** What a run has asked for has failed afterwards. */
  async noteFailure(id: number, run: number, error: string): Promise<void> {
    await db.session.update(botTasks).set({ error }).where(eq(botTasks.id, id));
    await db.session
      .update(taskRuns)
      .set({ end: "failed", error })
      .where(and(eq(taskRuns.task, id), eq(taskRuns.run, run)));
  },
});
