import type { EncodedEvent, SendPart, SendView } from "@telebus/contracts";
import type { Database, Outbox } from "@telebus/service";
import { and, eq, inArray, lt, sql } from "drizzle-orm";
import { partIds, requestView } from "./domain/request-parts.js";
import { calls, parked, requests } from "./tables.js";

/** What somebody asked for over HTTP. */
export interface SendRecord {
  readonly id: string;
  readonly bot: number;
  readonly idempotencyKey: string | undefined;
  /** The same for the same call. */
  readonly digest: string;
  readonly requestedAt: Date;
  /** Calls that it becomes. */
  readonly parts: number;
  readonly events: readonly EncodedEvent[];
}

/** As long as the calls themselves are known. */
const KEEP_DAYS = 7;

/** The calls that were asked for over HTTP. */
export function createSendStore(db: Database, outbox: Outbox) {
  return {
    /** Records a request and the events that it becomes. @returns it, or the one that had its key before */
    accept: ({ events, ...row }: SendRecord): Promise<{ id: string; digest: string }> =>
      db.transaction(async () => {
        // An update that changes nothing: unlike `do nothing` it waits for the other one, and gives its row.
        const [kept] = await db.session
          .insert(requests)
          .values(row)
          .onConflictDoUpdate({ target: requests.idempotencyKey, set: { digest: sql`${requests.digest}` } })
          .returning({ id: requests.id, digest: requests.digest });
        if (kept === undefined) throw new Error("the database gave no row for a request");
        if (kept.id === row.id) await outbox.addEncoded([...events]);
        return kept;
      }),

    /** @returns undefined where no request of this id was made here */
    async botOf(id: string): Promise<number | undefined> {
      const [request] = await db.session
        .select({ bot: requests.bot })
        .from(requests)
        .where(eq(requests.id, id));
      return request?.bot ?? undefined;
    },

    /** Where a request is that was made here. */
    async find(id: string): Promise<SendView | undefined> {
      const [request] = await db.session
        .select({ parts: requests.parts, requestedAt: requests.requestedAt })
        .from(requests)
        .where(eq(requests.id, id));
      if (request === undefined) return undefined;
      const ids = partIds(id, request.parts);
      const tried = await db.session
        .select({ id: calls.id, state: calls.state, outcome: calls.outcome })
        .from(calls)
        .where(and(inArray(calls.id, ids), eq(calls.requestedAt, request.requestedAt)));
      const kept = await db.session.select({ id: parked.call }).from(parked).where(inArray(parked.call, ids));
      const isParked = new Set(kept.map((row) => row.id));
      const partOf = (part: string): SendPart => {
        const { state = null, outcome = null } = tried.find((row) => row.id === part) ?? {};
        if (state === "done" && outcome !== null) return { id: part, status: outcome.status, outcome };
        return { id: part, status: isParked.has(part) ? "parked" : statusOf(state) };
      };
      return requestView(id, ids.map(partOf));
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
