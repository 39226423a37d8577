import type { QueueScope } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, asc, eq, isNull, lt, or, sql } from "drizzle-orm";
import type { OperatorOrder } from "./domain/orders.js";
import { keyOfScope } from "./domain/scope.js";
import { cancellations, parked, pauses } from "./tables.js";

export interface Pause {
  readonly id: string;
  readonly scope: QueueScope;
  readonly reason: string | null;
  readonly createdAt: Date;
}

const pauseColumns = {
  id: pauses.id,
  scope: pauses.scope,
  reason: pauses.reason,
  createdAt: pauses.createdAt,
};
interface ToFollow {
  readonly pauses: OperatorOrder[];
  readonly cancellations: OperatorOrder[];
  /** Those that Telegram does not accept. */
  readonly stoppedBots: number[];
}

/** The bot of a pause in force that nobody gave by hand. */
const stoppedBot = sql<number | null>`case when ${pauses.stop} is not null and ${pauses.liftedAt} is null
  then (${pauses.scope} ->> 'bot')::float8 end`;
const inForce = isNull(pauses.liftedAt);

/** A call lives 48 h, so what was asked for before a cancellation is gone by then. */
const KEEP_DAYS = 3;
/** So long at most a lifted pause keeps back what comes while its calls are let go. */
const LIFTING_SECONDS = 3;

/** What operators want done with calls that have not left. */
export function createOrderStore(db: Database) {
  return {
    /** @returns the pause, or the one in force that has the same scope */
    async pause(scope: QueueScope, reason: string | undefined): Promise<Pause> {
      const [pause] = await db.session
        .insert(pauses)
        .values({ key: keyOfScope(scope), scope, reason: reason ?? null })
        .onConflictDoUpdate({ target: pauses.key, targetWhere: inForce, set: { key: sql`excluded.key` } })
        .returning(pauseColumns);
      if (pause === undefined) throw new Error("the database gave no row for a pause");
      return pause;
    },

    pausesInForce: (): Promise<Pause[]> =>
      db.session.select(pauseColumns).from(pauses).where(inForce).orderBy(asc(pauses.createdAt)),

    /** @returns whether there was one in force */
    async lift(id: string): Promise<boolean> {
      const lifted = await db.session
        .update(pauses)
        .set({ liftedAt: sql`now()` })
        .where(and(eq(pauses.id, id), inForce));
      return lifted.rowCount === 1;
    },

    async cancel(scope: QueueScope): Promise<{ id: string; scope: QueueScope; createdAt: Date }> {
      const [cancellation] = await db.session
        .insert(cancellations)
        .values({ key: keyOfScope(scope), scope })
        .returning();
      if (cancellation === undefined) throw new Error("the database gave no row for a cancellation");
      return cancellation;
    },

    /** What every sender has to follow: also pauses that are lifted, until what they kept back is let go. */
    async toFollow(): Promise<ToFollow> {
      const [kept, ended] = await Promise.all([
        db.session.select({ key: pauses.key, createdAt: pauses.createdAt, stopped: stoppedBot }).from(pauses),
        db.session.select({ key: cancellations.key, createdAt: cancellations.createdAt }).from(cancellations),
      ]);
      const stoppedBots = kept.flatMap(({ stopped }) => (stopped === null ? [] : [stopped]));
      return { pauses: kept.map(inMs), cancellations: ended.map(inMs), stoppedBots };
    },

    /** Forgets the lifted pauses that keep nothing back any more. */
    async forgetLifted(): Promise<void> {
      const keepsNothing = sql`not exists (select from ${parked} where ${pauses.key} = any(${parked.keys}))`;
      const isOld = sql`${pauses.liftedAt} < now() - make_interval(secs => ${LIFTING_SECONDS})`;
      await db.session
        .delete(pauses)
        .where(and(sql`${pauses.liftedAt} is not null`, or(keepsNothing, isOld)));
    },

    async prune(): Promise<void> {
      const before = sql`now() - make_interval(days => ${KEEP_DAYS})`;
      await db.session.delete(cancellations).where(lt(cancellations.createdAt, before));
    },
  };
}
export type OrderStore = ReturnType<typeof createOrderStore>;

const inMs = ({ key, createdAt }: { key: string; createdAt: Date }): OperatorOrder => ({
  key,
  createdAt: createdAt.getTime(),
});
