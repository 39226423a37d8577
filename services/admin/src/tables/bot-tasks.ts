import { sql } from "drizzle-orm";
import { bigint, boolean, index, integer, jsonb, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { RestartPolicy, RunEnd } from "../domain/task-restart.js";
import { id, instant, schema } from "./schema.js";

/** Something that a bot does by itself, again and again or once. */
export const botTasks = schema.table(
  "bot_tasks",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    bot: id("bot").notNull(),
    name: text("name").notNull(),
    kind: text("kind").notNull(),
    config: jsonb("config").$type<Readonly<Record<string, unknown>>>().notNull(),
    restart: jsonb("restart").$type<RestartPolicy>().notNull(),
    /** Somebody has started it, and it has not ended. */
    isOn: boolean("is_on").notNull().default(false),
    /** Since when it is on, or off. */
    since: instant("since").notNull().defaultNow(),
    /** When its turn is. */
    runAt: instant("run_at"),
    lastRunAt: instant("last_run_at"),
    lastEnd: text("last_end").$type<RunEnd>(),
    /** Of the newest run that failed, until one goes well. */
    error: text("error"),
    /** Runs in a row that failed. */
    failures: integer("failures").notNull().default(0),
    /** Of its life so far. */
    restarts: integer("restarts").notNull().default(0),
    /** What it keeps from run to run. */
    memory: jsonb("memory").$type<Readonly<Record<string, unknown>>>().notNull().default({}),
    /** Grows with each run: who comes back late with an old number has lost it. */
    fence: bigint("fence", { mode: "number" }).notNull().default(0),
    leasedBy: uuid("leased_by"),
    leaseUntil: instant("lease_until"),
    by: text("by").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    changedAt: instant("changed_at").notNull().defaultNow(),
  },
  (table) => [
    index("bot_tasks_bot").on(table.bot, table.id),
    index("bot_tasks_due")
      .on(table.runAt)
      .where(sql`${table.isOn}`),
  ],
);

/** The runs of tasks; the newest hundred of each are kept. */
export const taskRuns = schema.table(
  "task_runs",
  {
    task: bigint("task", { mode: "number" }).notNull(),
    /** The task's fence at the time. */
    run: bigint("run", { mode: "number" }).notNull(),
    /** The process that ran it. */
    runner: uuid("runner").notNull(),
    startedAt: instant("started_at").notNull().defaultNow(),
    endedAt: instant("ended_at"),
    end: text("end").$type<RunEnd>(),
    error: text("error"),
    /** What it has done, in words for an operator. */
    notes: jsonb("notes").$type<readonly string[]>().notNull().default([]),
  },
  (table) => [primaryKey({ columns: [table.task, table.run] })],
);

/** What a feed reader has seen already. */
export const feedItems = schema.table(
  "feed_items",
  {
    task: bigint("task", { mode: "number" }).notNull(),
    /** Of its id. */
    digest: text("digest").notNull(),
    seenAt: instant("seen_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.task, table.digest] })],
);
