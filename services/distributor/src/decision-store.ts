import type { Database } from "@telebus/service";
import { and, desc, eq, gt, inArray, isNull, lt, sql } from "drizzle-orm";
import { kindsLike, type DecisionKind } from "./domain/decision.js";
import { authors, decisions, hubs } from "./tables.js";

/** A decision to be remembered. */
export interface NewDecision {
  readonly bot: number;
  readonly hub?: number | undefined;
  readonly author: number;
  readonly kind: DecisionKind;
  readonly until?: Date | undefined;
  readonly replacedUntil?: Date | undefined;
  readonly reason?: string | undefined;
  readonly by?: number | undefined;
  readonly byName: string;
  readonly posts?: number | undefined;
  readonly report?: number | undefined;
}

export interface DecisionQuery {
  readonly bot?: number | undefined;
  /** Only those about authors of these bots. */
  readonly bots?: readonly number[] | undefined;
  readonly author?: number | undefined;
  readonly kinds?: readonly DecisionKind[] | undefined;
  /** Older than this one. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** A year: longer than any mute. */
const FORGET_AFTER = sql`now() - interval '400 days'`;

/** What was decided about authors. */
export const createDecisionStore = (db: Database) => ({ ...noted(db), ...listed(db) });
export type DecisionStore = ReturnType<typeof createDecisionStore>;

const noted = (db: Database) => ({
  /** @param lifting the kind of decision that this one ends: the last one of it counts as undone */
  async note(decision: NewDecision, lifting?: DecisionKind): Promise<number> {
    const [made] = await db.session.insert(decisions).values(decision).returning({ id: decisions.id });
    if (made === undefined) throw new Error("a decision was not inserted");
    if (lifting !== undefined)
      await db.session.execute(sql`
        update ${decisions} set undone_at = now(), undone_by = ${made.id}
        where undone_at is null and id = (
          select max(id) from ${decisions}
          where bot = ${decision.bot} and author = ${decision.author} and kind = ${lifting}
            and hub = ${decision.hub ?? 0} and id < ${made.id})`);
    return made.id;
  },

  async markUndone(id: number, by: number): Promise<void> {
    await db.session
      .update(decisions)
      .set({ undoneAt: sql`now()`, undoneBy: by })
      .where(and(eq(decisions.id, id), isNull(decisions.undoneAt)));
  },

  /** What decides the same thing about the same author waits until this transaction ends. */
  async lockAbout(bot: number, author: number): Promise<void> {
    const key = `decisions:${bot}:${author}`;
    await db.session.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
  },

  async forget(): Promise<void> {
    await db.session.delete(decisions).where(lt(decisions.at, FORGET_AFTER));
  },
});

const listed = (db: Database) => ({
  /** The newest first. */
  async page({ bot, bots, author, kinds, before, limit }: DecisionQuery): Promise<readonly ListedDecision[]> {
    return selectDecisions(db)
      .where(
        and(
          bot === undefined ? undefined : eq(decisions.bot, bot),
          bots === undefined ? undefined : inArray(decisions.bot, [...bots]),
          author === undefined ? undefined : eq(decisions.author, author),
          kinds === undefined ? undefined : inArray(decisions.kind, [...kinds]),
          before === undefined ? undefined : lt(decisions.id, before),
        ),
      )
      .orderBy(desc(decisions.id))
      .limit(limit);
  },

  async find(id: number): Promise<ListedDecision | undefined> {
    const [row] = await selectDecisions(db).where(eq(decisions.id, id));
    return row;
  },

  /** Whether nothing else was decided about the same thing since. */
  async isNewest({ id, bot, hub, author, kind }: ListedDecision): Promise<boolean> {
    const [newer] = await db.session
      .select({ id: decisions.id })
      .from(decisions)
      .where(
        and(
          eq(decisions.bot, bot),
          eq(decisions.hub, hub),
          eq(decisions.author, author),
          inArray(decisions.kind, [...kindsLike(kind)]),
          gt(decisions.id, id),
        ),
      )
      .limit(1);
    return newer === undefined;
  },
});

const selectDecisions = (db: Database) =>
  db.session
    .select({
      id: decisions.id,
      bot: decisions.bot,
      hub: decisions.hub,
      hubName: hubs.name,
      author: decisions.author,
      alias: authors.alias,
      kind: decisions.kind,
      until: decisions.until,
      replacedUntil: decisions.replacedUntil,
      reason: decisions.reason,
      by: decisions.by,
      byName: decisions.byName,
      at: decisions.at,
      posts: decisions.posts,
      report: decisions.report,
      undoneAt: decisions.undoneAt,
    })
    .from(decisions)
    .leftJoin(authors, and(eq(authors.bot, decisions.bot), eq(authors.author, decisions.author)))
    .leftJoin(hubs, eq(hubs.id, decisions.hub));

/** A decision as those who moderate see it. */
export interface ListedDecision {
  readonly id: number;
  readonly bot: number;
  /** 0: all hubs of the bot. */
  readonly hub: number;
  readonly hubName: string | null;
  readonly author: number;
  readonly alias: string | null;
  readonly kind: DecisionKind;
  readonly until: Date | null;
  readonly replacedUntil: Date | null;
  readonly reason: string | null;
  readonly by: number | null;
  readonly byName: string;
  readonly at: Date;
  readonly posts: number | null;
  readonly report: number | null;
  readonly undoneAt: Date | null;
}
