import { randomUUID } from "node:crypto";
import type { Cause } from "@telebus/contracts";
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "./database.js";
import type { PlatformTables } from "./platform-tables.js";

/** A job that this runner holds. */
export interface JobRow extends Cause {
  readonly kind: string;
  readonly payload: unknown;
  /** Counts this run. */
  readonly attempts: number;
}

export interface NewJob {
  /** The same id twice is one job. */
  id: string;
  kind: string;
  payload: unknown;
  cause: Cause;
  /** How long it waits at least before it runs. */
  delayMs?: number;
}

/** How long a runner may be silent before another takes its job over. */
export const LEASE_MS = 30_000;

/** The queries of the jobs table. All times are the database's, so runners need not agree on the clock. */
export function createJobRows(database: Database, { jobs }: Pick<PlatformTables, "jobs">) {
  const runner = randomUUID();
  const inMs = (ms: number) => sql`now() + make_interval(secs => ${ms / 1000})`;
  const ours = (id: string) => and(eq(jobs.id, id), eq(jobs.leasedBy, runner));
  const nobodyHasIt = sql`(${jobs.leaseUntil} is null or ${jobs.leaseUntil} < now())`;

  return {
    async add({ id, kind, payload, cause, delayMs = 0 }: NewJob): Promise<void> {
      const { journeyId, traceparent = null } = cause;
      const row = { id, kind, payload, journeyId, traceparent, runAt: inMs(delayMs) };
      await database.session.insert(jobs).values(row).onConflictDoNothing();
    },

    /** Takes up to `limit` due jobs that nobody works on. */
    async claim(limit: number): Promise<JobRow[]> {
      const due = database.session
        .select({ id: jobs.id })
        .from(jobs)
        .where(and(sql`${jobs.runAt} <= now()`, nobodyHasIt))
        .orderBy(jobs.runAt)
        .limit(limit)
        .for("update", { skipLocked: true });
      const rows = await database.session
        .update(jobs)
        .set({ attempts: sql`${jobs.attempts} + 1`, leaseUntil: inMs(LEASE_MS), leasedBy: runner })
        .where(sql`${jobs.id} in ${due}`)
        .returning();
      return rows.map((row) => ({ ...row, traceparent: row.traceparent ?? undefined }));
    },

    /** @returns whether the lease is still ours. */
    async extendLease(id: string): Promise<boolean> {
      const result = await database.session
        .update(jobs)
        .set({ leaseUntil: inMs(LEASE_MS) })
        .where(ours(id));
      return result.rowCount === 1;
    },

    async putBack(id: string, pauseMs: number, attempts: number): Promise<void> {
      const free = { leaseUntil: null, leasedBy: null };
      await database.session
        .update(jobs)
        .set({ ...free, attempts, runAt: inMs(pauseMs) })
        .where(ours(id));
    },

    /** @returns whether it was still ours to remove. */
    async remove(id: string): Promise<boolean> {
      const result = await database.session.delete(jobs).where(ours(id));
      return result.rowCount === 1;
    },
  };
}
export type JobRows = ReturnType<typeof createJobRows>;
