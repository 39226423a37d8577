import type { EncodedEvent, SendPart, SendView, SentView } from "@telebus/contracts";
import type { Database, Outbox } from "@telebus/service";
import { and, desc, eq, inArray, lt, sql } from "drizzle-orm";
import { partIds, requestView } from "./domain/request-parts.js";
import { calls, parked, requests } from "./tables.js";

/** What somebody asked for over HTTP. */
export interface SendRecord {
  readonly id: string;
  readonly bot: number;
  readonly chat: number | undefined;
  readonly method: string;
  /** Who asked. */
  readonly by: string;
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
      const rows = await db.session.select(STANDING).from(requests).where(eq(requests.id, id));
      return (await viewsOf(db, rows)).get(id);
    },

    /** What was asked for, the newest first. */
    async list({ bots, before, limit }: SentQuery): Promise<readonly SentView[]> {
      const at = sql`(${requests.requestedAt}, ${requests.id})`;
      const place = sql`(select r.requested_at, r.id from ${requests} r where r.id = ${before})`;
      const rows = await db.session
        .select()
        .from(requests)
        .where(
          and(
            bots && inArray(requests.bot, [...bots]),
            before === undefined ? undefined : sql`${at} < ${place}`,
          ),
        )
        .orderBy(desc(requests.requestedAt), desc(requests.id))
        .limit(limit);
      const views = await viewsOf(db, rows);
      return rows.flatMap(({ id, bot, chat, method, by, requestedAt }) => {
        const view = views.get(id);
        return view ? [{ ...view, bot, chat, method, by, requested_at: requestedAt }] : [];
      });
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

export interface SentQuery {
  /** Of these bots alone. */
  readonly bots: readonly number[] | undefined;
  /** The last one of the page before. */
  readonly before: string | undefined;
  readonly limit: number;
}

const STANDING = { id: requests.id, parts: requests.parts, requestedAt: requests.requestedAt };
type Standing = Pick<typeof requests.$inferSelect, keyof typeof STANDING>;

/** Where requests are, by id. */
async function viewsOf(db: Database, asked: readonly Standing[]): Promise<ReadonlyMap<string, SendView>> {
  if (asked.length === 0) return new Map();
  const ids = asked.flatMap(({ id, parts }) => partIds(id, parts));
  const days = asked.map(({ requestedAt }) => requestedAt);
  const tried = await db.session
    .select({ id: calls.id, state: calls.state, outcome: calls.outcome })
    .from(calls)
    .where(and(inArray(calls.id, ids), inArray(calls.requestedAt, days)));
  const kept = await db.session.select({ id: parked.call }).from(parked).where(inArray(parked.call, ids));
  const found = new Map(tried.map((row) => [row.id, row]));
  const isParked = new Set(kept.map((row) => row.id));
  const partOf = (part: string): SendPart => {
    const { state = null, outcome = null } = found.get(part) ?? {};
    if (state === "done" && outcome !== null) return { id: part, status: outcome.status, outcome };
    return { id: part, status: isParked.has(part) ? "parked" : statusOf(state) };
  };
  return new Map(asked.map(({ id, parts }) => [id, requestView(id, partIds(id, parts).map(partOf))]));
}
