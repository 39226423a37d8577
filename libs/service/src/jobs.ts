import type { Bus } from "@telebus/bus";
import {
  follow,
  InvalidEventError,
  PermanentError,
  RetryAfterError,
  UnavailableError,
  type EventDraft,
} from "@telebus/contracts";
import { z } from "zod";
import type { Clock } from "./clock.js";
import { asUnavailable, type Database } from "./database.js";
import { createJobRows, LEASE_MS, type JobRow, type JobRows, type NewJob } from "./job-rows.js";
import type { Log } from "./log.js";
import { createLoop } from "./loop.js";
import type { Outbox } from "./outbox.js";
import type { PlatformTables } from "./platform-tables.js";

/** What a job is told about itself. */
export interface JobContext {
  readonly jobId: string;
  readonly journeyId: string;
  /** 1 for the first run. */
  readonly attempt: number;
  readonly log: Log;
  /** Aborted when the lease is lost or the service stops: give up, somebody else goes on. */
  readonly signal: AbortSignal;
}

export interface JobDefinition {
  readonly kind: string;
  readonly run: (payload: unknown, context: JobContext) => Promise<readonly EventDraft[]>;
}

/**
 * Declares a kind of job: work too slow for a handler. The events it returns are committed with its end. It may run
 * twice (a crash before that commit), so what it does outside must bear a repeat.
 */
export function defineJob<Schema extends z.ZodType>(
  kind: string,
  schema: Schema,
  run: (payload: z.output<Schema>, context: JobContext) => Promise<readonly EventDraft[]>,
): JobDefinition {
  return {
    kind,
    run: async (payload, context) => {
      const parsed = schema.safeParse(payload);
      if (!parsed.success) throw new InvalidEventError(`job ${kind}: ${z.prettifyError(parsed.error)}`);
      return run(parsed.data, context);
    },
  };
}

export interface Jobs {
  /** Records a job, in the transaction we are in. */
  enqueue(job: NewJob): Promise<void>;
  start(): void;
  /** Aborts what runs, puts it back, and waits for that. */
  stop(): Promise<void>;
}

export interface JobPorts {
  service: string;
  bus: Bus;
  outbox: Outbox;
  clock: Clock;
  log: Log;
  /** Jobs at once in this process; default 4. */
  concurrency?: number;
  /** How often to look for jobs that nobody announced; default 1 s. */
  pollMs?: number;
}

const MAX_ATTEMPTS = 10;
const MAX_PAUSE_MS = 300_000;

/** Runs the jobs of one service. Rows are claimed with SKIP LOCKED, so any number of replicas share them. */
export function createJobs(
  database: Database,
  tables: Pick<PlatformTables, "jobs">,
  definitions: readonly JobDefinition[],
  ports: JobPorts,
): Jobs {
  const { concurrency = 4, clock, log, pollMs = 1_000 } = ports;
  const rows = createJobRows(database, tables);
  const kinds = new Map(definitions.map((definition) => [definition.kind, definition]));
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();

  const startDue = async (): Promise<boolean> => {
    const free = concurrency - running.size;
    if (free === 0) return false;
    for (const job of await asUnavailable(rows.claim(free))) {
      const work = runJob(job, kinds.get(job.kind), rows, database, ports, stopping.signal).finally(() => {
        running.delete(work);
        loop.nudge();
      });
      running.add(work);
    }
    return false;
  };
  const loop = createLoop({ name: "jobs", pollMs, clock, log, turn: startDue });

  return {
    enqueue: async (job) => {
      await rows.add(job);
      database.afterCommit(loop.nudge);
    },
    start: loop.start,
    stop: async () => {
      stopping.abort();
      await loop.stop();
      await Promise.all(running);
    },
  };
}

async function runJob(
  job: JobRow,
  definition: JobDefinition | undefined,
  rows: JobRows,
  database: Database,
  ports: JobPorts,
  stopping: AbortSignal,
): Promise<void> {
  const log = ports.log.child({ job: job.id, kind: job.kind, journey: job.journeyId });
  const lease = keepLease(job, rows);
  try {
    if (definition === undefined) throw new PermanentError(`nobody here runs jobs of kind ${job.kind}`);
    const signal = AbortSignal.any([stopping, lease.lost]);
    const context = { jobId: job.id, journeyId: job.journeyId, attempt: job.attempts, log, signal };
    const drafts = await asUnavailable(definition.run(job.payload, context));
    await asUnavailable(finishJob(job, drafts, rows, database, ports));
  } catch (error) {
    log.warn({ err: error, attempt: job.attempts }, "job failed");
    await settleFailure(job, error, rows, ports, stopping.aborted).catch((settling: unknown) =>
      log.warn({ err: settling }, "the job could not be put back; it is free again when its lease ends"),
    );
  } finally {
    lease.end();
  }
}

function finishJob(
  job: JobRow,
  drafts: readonly EventDraft[],
  rows: JobRows,
  database: Database,
  { service, outbox, clock }: JobPorts,
): Promise<void> {
  return database.transaction(async () => {
    // A runner that was frozen past its lease must not commit beside the one that took over.
    if (!(await rows.remove(job.id))) throw new Error("the lease was lost to another runner");
    await outbox.addEncoded(follow(job, { source: service, handler: job.kind, now: clock.now() }, drafts));
  });
}

/** Extends the lease while the job runs; `lost` says that another runner has it. */
function keepLease(job: JobRow, rows: JobRows): { lost: AbortSignal; end: () => void } {
  const lost = new AbortController();
  const extend = (): void => {
    rows.extendLease(job.id).then(
      (isOurs) => void (isOurs || lost.abort()),
      () => undefined, // Unreachable for the moment: the next turn tries again, well before the lease ends.
    );
  };
  const timer = setInterval(extend, LEASE_MS / 3);
  return { lost: lost.signal, end: () => clearInterval(timer) };
}

async function settleFailure(
  job: JobRow,
  error: unknown,
  rows: JobRows,
  { service, bus }: JobPorts,
  isStopping: boolean,
): Promise<void> {
  const uncounted = job.attempts - 1;
  if (isStopping) return rows.putBack(job.id, 0, uncounted);
  if (error instanceof RetryAfterError) return rows.putBack(job.id, error.retryAfterMs, uncounted);
  if (error instanceof UnavailableError) return rows.putBack(job.id, 1_000, uncounted);
  if (!(error instanceof PermanentError) && job.attempts < MAX_ATTEMPTS)
    return rows.putBack(job.id, Math.min(MAX_PAUSE_MS, 1_000 * 2 ** job.attempts), job.attempts);

  const reason = error instanceof Error ? error.message : String(error);
  const bytes = new TextEncoder().encode(JSON.stringify({ kind: job.kind, payload: job.payload }));
  await bus.bury({ id: `job:${service}:${job.id}`, service, reason, bytes });
  await rows.remove(job.id);
}
