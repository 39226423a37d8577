import type { Database } from "@telebus/service";
import { and, asc, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import { bots, managedWork } from "./tables.js";

export type ManagedWork = typeof managedWork.$inferSelect;

/** Managed bots whose token is to be fetched or replaced: asked of Telegram outside of handlers. */
export interface ManagedWorkStore {
  /** Records it, in the transaction we are in; of two for one bot the later one counts. */
  add(work: Pick<ManagedWork, "bot" | "manager" | "owner" | "task">): Promise<void>;
  /** Takes what is due, and keeps others from it until `leaseUntil`. */
  claim(now: Date, leaseUntil: Date): Promise<ManagedWork | undefined>;
  /** Later again. */
  putOff(claimed: ManagedWork, dueAt: Date): Promise<void>;
  /** It is done, unless something else is wanted by now. @returns whether it was still that */
  finish(claimed: ManagedWork): Promise<boolean>;
  /** How many bots somebody has here. */
  countOf(owner: number): Promise<number>;
}

export const createManagedWorkStore = (db: Database): ManagedWorkStore => {
  const sameAs = ({ bot, dueAt }: ManagedWork) => and(eq(managedWork.bot, bot), eq(managedWork.dueAt, dueAt));
  return {
    add: async (work) => {
      const row = { ...work, dueAt: new Date(), attempts: 0 };
      await db.session
        .insert(managedWork)
        .values(row)
        .onConflictDoUpdate({ target: managedWork.bot, set: row });
    },
    claim: async (now, leaseUntil) => {
      const due = db.session
        .select({ bot: managedWork.bot })
        .from(managedWork)
        .where(lte(managedWork.dueAt, now))
        .orderBy(asc(managedWork.dueAt))
        .limit(1)
        .for("update", { skipLocked: true });
      const set = { dueAt: leaseUntil, attempts: sql`${managedWork.attempts} + 1` };
      return (
        await db.session.update(managedWork).set(set).where(inArray(managedWork.bot, due)).returning()
      )[0];
    },
    putOff: async (claimed, dueAt) => {
      await db.session.update(managedWork).set({ dueAt }).where(sameAs(claimed));
    },
    finish: async (claimed) => (await db.session.delete(managedWork).where(sameAs(claimed))).rowCount === 1,
    countOf: (owner) => db.session.$count(bots, and(eq(bots.owner, owner), isNull(bots.removedAt))),
  };
};
