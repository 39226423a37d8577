import type { Database } from "@telebus/service";
import { and, asc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import { bots } from "./tables.js";

export type BotRow = typeof bots.$inferSelect;
export type NewBot = typeof bots.$inferInsert;
/** Columns of a bot that change. */
export type BotChanges = Partial<Omit<NewBot, "id" | "revision">>;

export interface BotQuery {
  /** Ids above this one. */
  readonly after: number;
  readonly limit: number;
  /** Of these alone. */
  readonly among?: readonly number[] | undefined;
  readonly withRemoved?: boolean | undefined;
  /** Of a managed bot. */
  readonly owner?: number | undefined;
}

/** The bots of this deployment. */
export interface BotStore {
  /** Also one that was removed. */
  find(id: number): Promise<BotRow | undefined>;
  /** As `find`, and nobody else changes it until the end of our transaction. */
  lock(id: number): Promise<BotRow | undefined>;
  /** Those that were not removed, by id. */
  all(): Promise<readonly BotRow[]>;
  page(query: BotQuery): Promise<readonly BotRow[]>;
  /** @returns false when it is there already, be it removed */
  add(bot: NewBot): Promise<boolean>;
  /** A change that an operator may see: others who change the same bot are told that it is another one now. */
  change(id: number, changes: BotChanges): Promise<BotRow | undefined>;
  /** What we have learned of it, or are about to do. */
  note(id: number, changes: BotChanges): Promise<void>;
}

/** @param onChange - a bot is another way now */
export const createBotStore = (db: Database, onChange: () => void): BotStore => ({
  find: async (id) => (await db.session.select().from(bots).where(eq(bots.id, id)))[0],
  lock: async (id) => (await db.session.select().from(bots).where(eq(bots.id, id)).for("update"))[0],
  all: () => db.session.select().from(bots).where(isNull(bots.removedAt)).orderBy(asc(bots.id)),
  page: ({ after, limit, among, withRemoved = false, owner }) =>
    db.session
      .select()
      .from(bots)
      .where(
        and(
          gt(bots.id, after),
          among === undefined ? undefined : inArray(bots.id, [...among]),
          withRemoved ? undefined : isNull(bots.removedAt),
          owner === undefined ? undefined : eq(bots.owner, owner),
        ),
      )
      .orderBy(asc(bots.id))
      .limit(limit),
  add: async (bot) => {
    const { rowCount } = await db.session.insert(bots).values(bot).onConflictDoNothing();
    return rowCount === 1;
  },
  change: async (id, changes) => {
    const revision = sql`${bots.revision} + 1`;
    const set = { ...changes, revision, changedAt: sql`now()` };
    db.afterCommit(onChange);
    return (await db.session.update(bots).set(set).where(eq(bots.id, id)).returning())[0];
  },
  note: async (id, changes) => {
    await db.session.update(bots).set(changes).where(eq(bots.id, id));
    db.afterCommit(onChange);
  },
});
