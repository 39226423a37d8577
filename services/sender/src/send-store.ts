import type { EncodedEvent, SendView } from "@telebus/contracts";
import type { Database, Outbox } from "@telebus/service";
import { and, eq, lt, sql } from "drizzle-orm";
import { calls, parked, requests } from "./tables.js";

/** A call that somebody asked for over HTTP. */
export interface SendRecord {
  readonly id: string;
  readonly idempotencyKey: string | undefined;
  /** The same for the same call. */
  readonly digest: string;
  readonly requestedAt: Date;
  readonly event: EncodedEvent;
}

/** As long as the calls themselves are known. */
const KEEP_DAYS = 7;

/** The calls that were asked for over HTTP. */
export function createSendStore(db: Database, outbox: Outbox) {
  return {
    /** Records a request and the event that it becomes. @returns it, or the one that had its key before */
    accept: ({ event, ...row }: SendRecord): Promise<{ id: string; digest: string }> =>
      db.transaction(async () => {
        // An update that changes nothing: unlike `do nothing` it waits for the other one, and gives its row.
        const [kept] = await db.session
          .insert(requests)
          .values(row)
          .onConflictDoUpdate({ target: requests.idempotencyKey, set: { digest: sql`${requests.digest}` } })
          .returning({ id: requests.id, digest: requests.digest });
        if (kept === undefined) throw new Error("the database gave no row for a request");
        if (kept.id === row.id) await outbox.addEncoded([event]);
        return kept;
      }),

    /** Where a call is that was asked for here. */
    async find(id: string): Promise<SendView | undefined> {
      const isTheCall = and(
        sql`${calls.id} = ${requests.id}::text`,
        eq(calls.requestedAt, requests.requestedAt),
      );
      const [row] = await db.session
        .select({ state: calls.state, outcome: calls.outcome, parked: parked.call })
        .from(requests)
        .leftJoin(calls, isTheCall)
        .leftJoin(parked, sql`${parked.call} = ${requests.id}::text`)
        .where(eq(requests.id, id));
      if (row === undefined) return undefined;
      const { state, outcome } = row;
      if (state === "done" && outcome !== null) return { id, status: outcome.status, outcome };
      return { id, status: row.parked === null ? statusOf(state) : "parked" };
    },

    async prune(): Promise<void> {
      const before = sql`now() - make_interval(days => ${KEEP_DAYS})`;
      await db.session.delete(requests).where(lt(requests.requestedAt, before));
    },
  };
}
export type SendStore = ReturnType<typeof createSendStore>;

const statusOf = (state: "tried" | "refused" | "done" | null) =>
  state === null ? "queued" : state === "refused" ? "refused" : "tried";
