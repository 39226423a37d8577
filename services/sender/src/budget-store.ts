import { begin, BudgetSpent, type BudgetSpentData, type BudgetView } from "@telebus/contracts";
import type { Clock, Database, Outbox } from "@telebus/service";
import { and, asc, eq, lt, sql } from "drizzle-orm";
import { TENTHS, type JobKey } from "./domain/budget.js";
import { paidJobs } from "./tables.js";

/** A budget that senders spend from. */
export interface OpenBudget extends JobKey {
  readonly budgetTenths: number;
}

const KEEP_DAYS = 30;
/** So much is taken off a budget at once: a tenth of what is left, within these bounds. */
const LEAST_BATCH = 10;
const MOST_BATCH = 100;

const columns = {
  bot: paidJobs.bot,
  job: paidJobs.job,
  budgetTenths: paidJobs.budgetTenths,
  reservedTenths: paidJobs.reservedTenths,
  state: paidJobs.state,
  reason: paidJobs.reason,
};
const isJob = ({ bot, job }: JobKey) => and(eq(paidJobs.bot, bot), eq(paidJobs.job, job));
const isOpen = eq(paidJobs.state, "open");

/** What jobs may cost, and what they have cost. */
export function createBudgetStore(db: Database, outbox: Outbox, clock: Clock) {
  return {
    /** Opens a budget, or makes it larger or smaller: what was spent stays spent. */
    set: (key: JobKey, stars: number): Promise<BudgetView> => setBudget(db, key, stars),

    async list(): Promise<BudgetView[]> {
      const rows = await db.session
        .select(columns)
        .from(paidJobs)
        .orderBy(asc(paidJobs.bot), asc(paidJobs.job));
      return rows.map(viewOf);
    },

    open: (): Promise<OpenBudget[]> =>
      db.session
        .select({ bot: paidJobs.bot, job: paidJobs.job, budgetTenths: paidJobs.budgetTenths })
        .from(paidJobs)
        .where(isOpen),

    /** Takes some off the budget before it is spent. @returns how much, in tenths; 0 when nothing is left */
    async reserve(key: JobKey): Promise<number> {
      const left = sql`(budget_tenths - reserved_tenths)`;
      const batch = sql`least(${left}, least(${MOST_BATCH}, greatest(${LEAST_BATCH}, ${left} / 10)))`;
      const { rows } = await db.session.execute<{ batch: number }>(sql`
        with batch as (select ${batch} as batch from ${paidJobs} where ${isJob(key)} and ${isOpen} for update)
        update ${paidJobs} set reserved_tenths = reserved_tenths + batch, changed_at = now() from batch
        where ${isJob(key)} and batch > 0 returning batch`);
      return rows[0]?.batch ?? 0;
    },

    /** Gives back what was not spent. */
    async release(key: JobKey, tenths: number): Promise<void> {
      const reservedTenths = sql`greatest(0, ${paidJobs.reservedTenths} - ${tenths})`;
      await db.session.update(paidJobs).set({ reservedTenths }).where(isJob(key));
    },

    /** Nothing more is paid for: told once. @param refusal Telegram's text; without it, where all of it is spent */
    close: (key: JobKey, refusal?: string): Promise<void> =>
      db.transaction(async () => {
        const closed = await closeBudget(db, key, refusal);
        if (closed === undefined) return;
        const now = clock.now();
        const id = `budget:${key.bot}:${key.job}:${now}`;
        await outbox.addEncoded([begin(BudgetSpent(closed), { id, source: "sender", now })]);
      }),

    async prune(): Promise<void> {
      await db.session
        .delete(paidJobs)
        .where(lt(paidJobs.changedAt, sql`now() - make_interval(days => ${KEEP_DAYS})`));
    },
  };
}
export type BudgetStore = ReturnType<typeof createBudgetStore>;

async function setBudget(db: Database, { bot, job }: JobKey, stars: number): Promise<BudgetView> {
  const budgetTenths = stars * TENTHS;
  const state = budgetTenths === 0 ? "spent" : "open";
  const stateNow = sql`case when ${paidJobs.reservedTenths} < excluded.budget_tenths then 'open' else 'spent' end`;
  const [row] = await db.session
    .insert(paidJobs)
    .values({ bot, job, budgetTenths, state })
    .onConflictDoUpdate({
      target: [paidJobs.bot, paidJobs.job],
      set: { budgetTenths, state: stateNow, reason: null, changedAt: sql`now()` },
    })
    .returning(columns);
  if (row === undefined) throw new Error("the database gave no row for a budget");
  return viewOf(row);
}

/** @returns what is to be told of it; undefined where it was closed before, or is not spent */
async function closeBudget(
  db: Database,
  key: JobKey,
  refusal?: string,
): Promise<BudgetSpentData | undefined> {
  const reason = refusal === undefined ? "spent" : "refused";
  const isSpent = sql`${paidJobs.reservedTenths} >= ${paidJobs.budgetTenths}`;
  const [closed] = await db.session
    .update(paidJobs)
    .set({ state: reason, reason: refusal ?? null, changedAt: sql`now()` })
    .where(and(isJob(key), isOpen, refusal === undefined ? isSpent : undefined))
    .returning({ budgetTenths: paidJobs.budgetTenths });
  if (closed === undefined) return undefined;
  const { bot, job } = key;
  return { bot, job, stars: closed.budgetTenths / TENTHS, reason, description: refusal };
}

type Row = Pick<typeof paidJobs.$inferSelect, keyof typeof columns>;

const viewOf = ({ budgetTenths, reservedTenths, reason, ...row }: Row): BudgetView => ({
  ...row,
  stars: budgetTenths / TENTHS,
  spentStars: reservedTenths / TENTHS,
  reason: reason ?? undefined,
});
