import type { Database } from "@telebus/service";
import { and, desc, eq, inArray, lt, sql } from "drizzle-orm";
import type { PostKey } from "./domain/post-key.js";
import { authors, chats, posts, reports, type ReportState } from "./tables.js";

/** Somebody finds a post wrong. */
export interface NewReport {
  readonly bot: number;
  readonly post: PostKey;
  readonly author: number | undefined;
  /** Where it was seen. */
  readonly chat: number;
  readonly reporter: number;
  readonly reason: string | undefined;
}

export interface ReportQuery {
  readonly bot?: number | undefined;
  readonly bots?: readonly number[] | undefined;
  readonly states?: readonly ReportState[] | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
}

const FORGET_AFTER = sql`now() - interval '90 days'`;

/** What people have reported. */
export const createReportStore = (db: Database) => ({ ...made(db), ...listed(db) });
export type ReportStore = ReturnType<typeof createReportStore>;

const made = (db: Database) => ({
  /** @returns undefined where this person has reported this post before */
  async add({ post, ...report }: NewReport): Promise<number | undefined> {
    const [row] = await db.session
      .insert(reports)
      .values({ ...report, post: post.id, postAt: post.at })
      .onConflictDoNothing()
      .returning({ id: reports.id });
    return row?.id;
  },

  /** All open reports of the same post. @returns whether this one was open */
  async close(
    id: number,
    how: Exclude<ReportState, "open">,
    by: string,
    decision?: number,
  ): Promise<boolean> {
    const { rowCount } = await db.session.execute(sql`
      update ${reports} r set state = ${how}, decided_at = now(), decided_by = ${by},
        decision = ${decision ?? null}::bigint
      from ${reports} this
      where this.id = ${id} and this.state = 'open' and r.state = 'open'
        and r.post = this.post and r.bot = this.bot`);
    return (rowCount ?? 0) > 0;
  },

  /** @returns whether it was closed */
  async reopen(id: number): Promise<boolean> {
    const { rowCount } = await db.session
      .update(reports)
      .set({ state: "open", decidedAt: null, decidedBy: null, decision: null })
      .where(and(eq(reports.id, id), inArray(reports.state, ["acted", "dismissed"])));
    return rowCount === 1;
  },

  /** What led to a decision that is undone is open again. */
  async reopenOf(decision: number): Promise<void> {
    await db.session
      .update(reports)
      .set({ state: "open", decidedAt: null, decidedBy: null, decision: null })
      .where(eq(reports.decision, decision));
  },

  async forget(): Promise<void> {
    await db.session.delete(reports).where(lt(reports.at, FORGET_AFTER));
  },
});

const listed = (db: Database) => ({
  /** The newest first. */
  async page({ bot, bots, states, before, limit }: ReportQuery): Promise<readonly ListedReport[]> {
    return selectReports(db)
      .where(
        and(
          bot === undefined ? undefined : eq(reports.bot, bot),
          bots === undefined ? undefined : inArray(reports.bot, [...bots]),
          states === undefined ? undefined : inArray(reports.state, [...states]),
          before === undefined ? undefined : lt(reports.id, before),
        ),
      )
      .orderBy(desc(reports.id))
      .limit(limit);
  },

  async find(id: number): Promise<ListedReport | undefined> {
    const [row] = await selectReports(db).where(eq(reports.id, id));
    return row;
  },

  /** How many wait for a decision. */
  async countOpen(bots: readonly number[] | undefined): Promise<number> {
    const ofBots = bots === undefined ? undefined : inArray(reports.bot, [...bots]);
    const [row] = await db.session
      .select({ open: sql<number>`count(*)::int` })
      .from(reports)
      .where(and(eq(reports.state, "open"), ofBots));
    return row?.open ?? 0;
  },
});

const selectReports = (db: Database) =>
  db.session
    .select({
      id: reports.id,
      bot: reports.bot,
      post: reports.post,
      postAt: reports.postAt,
      author: reports.author,
      alias: authors.alias,
      chat: reports.chat,
      source: posts.source,
      sourceTitle: chats.title,
      kind: sql<string | null>`${posts.content} ->> 'kind'`,
      isTakenBack: sql<boolean>`${posts.takenBackAt} is not null`,
      isKept: sql<boolean>`${posts.id} is not null`,
      reporter: reports.reporter,
      reason: reports.reason,
      at: reports.at,
      state: reports.state,
      decidedAt: reports.decidedAt,
      decidedBy: reports.decidedBy,
      decision: reports.decision,
    })
    .from(reports)
    .leftJoin(posts, and(eq(posts.id, reports.post), eq(posts.at, reports.postAt)))
    .leftJoin(chats, and(eq(chats.bot, reports.bot), eq(chats.chat, posts.source)))
    .leftJoin(authors, and(eq(authors.bot, reports.bot), eq(authors.author, reports.author)));

/** A report as those who moderate see it: where it was said and by whom, and not what. */
export interface ListedReport {
  readonly id: number;
  readonly bot: number;
  readonly post: number;
  readonly postAt: Date;
  readonly author: number | null;
  readonly alias: string | null;
  readonly chat: number;
  readonly source: number | null;
  readonly sourceTitle: string | null;
  readonly kind: string | null;
  readonly isTakenBack: boolean;
  readonly isKept: boolean;
  readonly reporter: number | null;
  readonly reason: string | null;
  readonly at: Date;
  readonly state: ReportState;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly decision: number | null;
}
