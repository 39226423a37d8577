import type { Database } from "@telebus/service";
import { and, asc, eq, isNull } from "drizzle-orm";
import { bots } from "./tables.js";

export type BotRow = typeof bots.$inferSelect;
export type NewBot = typeof bots.$inferInsert;

/** The bots of this deployment. */
export interface BotStore {
  /** Also one that was removed. */
  find(id: number): Promise<BotRow | undefined>;
  /** Those that were not removed, by id. */
  all(): Promise<readonly BotRow[]>;
}

export const createBotStore = (db: Database): BotStore => ({
  find: async (id) => (await db.session.select().from(bots).where(eq(bots.id, id)))[0],
  all: () =>
    db.session
      .select()
      .from(bots)
      .where(and(isNull(bots.removedAt)))
      .orderBy(asc(bots.id)),
});
