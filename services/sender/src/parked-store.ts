import {
  fnv1a32,
  CallRequested,
  type CallOutcome,
  type CallRequestedData,
  type Lane,
} from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, asc, count, eq, inArray, or, sql } from "drizzle-orm";
import type { CallState } from "./domain/call-state.js";
import { calls, cancellations, parked, pauses } from "./tables.js";

/** A call that a pause keeps back. */
export interface ParkedCall {
  /** Id of the request. */
  readonly call: string;
  readonly requestedAt: Date;
  readonly sequence: number;
  readonly keys: readonly string[];
  readonly expiresAt: Date;
  readonly origin: string;
  /** Of the event that brought it. */
  readonly eventId: string;
  readonly journeyId: string;
  readonly traceparent: string | undefined;
  readonly request: CallRequestedData;
}

/** A parked call that does not stay: it goes on, unless it ends. */
export interface DueCall extends ParkedCall {
  readonly end: "cancelled" | "expired" | undefined;
  /** What is noted of it, where it was tried before. */
  readonly before: { readonly state: CallState; readonly outcome: CallOutcome | null } | undefined;
  /** When this was found, by the database's clock. */
  readonly at: Date;
}

const SETTLING_LOCK = fnv1a32("telebus sender parked");

/** The calls that pauses keep back. */
export function createParkedStore(db: Database) {
  return {
    /** Of a call that is here already the later event stays: the id that follows from it was not used yet. */
    async keep(rows: readonly ParkedCall[]): Promise<void> {
      const values = rows.map(({ keys, ...row }) => ({
        ...row,
        keys: [...keys],
        bot: row.request.bot,
        lane: row.request.lane,
      }));
      await db.session
        .insert(parked)
        .values(values)
        .onConflictDoUpdate({
          target: parked.call,
          set: { eventId: sql`excluded.event_id`, sequence: sql`excluded.sequence` },
          setWhere: sql`length(excluded.event_id) > length(${parked.eventId})`,
        });
    },

    /**
     * Takes out, in order, what does not stay; when `settle` throws, all of it stays. One process at a time.
     * @returns how many those were
     */
    takeDue: (limit: number, settle: (due: readonly DueCall[]) => Promise<void>): Promise<number> =>
      db.transaction(async () => {
        const lock = sql`select pg_try_advisory_xact_lock(${SETTLING_LOCK}) as locked`;
        const { rows } = await db.session.execute(lock);
        if (rows[0]?.["locked"] !== true) return 0;
        const due = await dueCalls(db, limit);
        if (due.length === 0) return 0;
        await settle(due);
        const ids = due.map(({ call }) => call);
        await db.session.delete(parked).where(inArray(parked.call, ids));
        return due.length;
      }),

    countByLane: (): Promise<{ bot: number; lane: Lane; parked: number }[]> =>
      db.session
        .select({ bot: parked.bot, lane: parked.lane, parked: count() })
        .from(parked)
        .groupBy(parked.bot, parked.lane),
  };
}
export type ParkedStore = ReturnType<typeof createParkedStore>;

const now = sql`now()`.mapWith(parked.requestedAt);
const isExpired = sql<boolean>`${parked.expiresAt} <= now()`;
const isCancelled = sql<boolean>`exists (select from ${cancellations}
  where ${cancellations.key} = any(${parked.keys}) and ${cancellations.createdAt} >= ${parked.requestedAt})`;
const isFree = sql<boolean>`not exists (select from ${pauses}
  where ${pauses.key} = any(${parked.keys}) and ${pauses.liftedAt} is null)`;

async function dueCalls(db: Database, limit: number): Promise<DueCall[]> {
  const inOrder = [asc(parked.requestedAt), asc(parked.sequence)];
  const locked = await db.session
    .select({ call: parked.call })
    .from(parked)
    .where(or(isExpired, isCancelled, isFree))
    .orderBy(...inOrder)
    .limit(limit)
    // Whoever parks one of them again meanwhile waits for what becomes of it here.
    .for("update");
  if (locked.length === 0) return [];
  const ids = locked.map(({ call }) => call);
  const rows = await db.session
    .select({ row: parked, state: calls.state, outcome: calls.outcome, isCancelled, isExpired, at: now })
    .from(parked)
    .leftJoin(calls, and(eq(calls.id, parked.call), eq(calls.requestedAt, parked.requestedAt)))
    .where(inArray(parked.call, ids))
    .orderBy(...inOrder);
  return rows.map(({ row, state, outcome, isCancelled, isExpired, at }) => ({
    ...row,
    traceparent: row.traceparent ?? undefined,
    request: CallRequested.schema.parse(row.request),
    before: state === null ? undefined : { state, outcome },
    end: isCancelled ? "cancelled" : isExpired ? "expired" : undefined,
    at,
  }));
}
