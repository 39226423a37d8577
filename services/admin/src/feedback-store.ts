import type { Database } from "@telebus/service";
import { and, asc, desc, eq, gt, inArray, isNull, lt, sql, type SQL } from "drizzle-orm";
import { literally } from "./domain/like-pattern.js";
import { feedbackMessages, feedbackThreads } from "./tables.js";

export type FeedbackThread = typeof feedbackThreads.$inferSelect;
export type FeedbackMessage = typeof feedbackMessages.$inferSelect;
export type FeedbackState = FeedbackThread["state"];

export interface FeedbackQuery {
  readonly bots?: readonly number[] | undefined;
  readonly state?: FeedbackState | undefined;
  readonly person?: number | undefined;
  /** Part of the name, or of what was said. */
  readonly search?: string | undefined;
  /** Older than this one. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** In the inbox: with the last thing that was said. */
export interface ListedFeedback extends FeedbackThread {
  readonly last: string;
  readonly isLastTheirs: boolean;
}

/** What people have told operators. */
export interface FeedbackStore {
  begin(
    thread: Pick<FeedbackThread, "bot" | "person" | "chat" | "name"> & { language?: string | undefined },
  ): Promise<number>;
  find(id: number): Promise<FeedbackThread | undefined>;
  /** The newest first. */
  page(query: FeedbackQuery): Promise<readonly ListedFeedback[]>;
  /** The oldest first. */
  messagesOf(thread: number): Promise<readonly FeedbackMessage[]>;
  /** Adds what was said, and sets the state that follows from it. */
  add(message: Pick<FeedbackMessage, "thread" | "answeredBy" | "text" | "message">): Promise<void>;
  setState(thread: number, state: FeedbackState): Promise<void>;
  /** How often somebody has written since then. */
  countSince(bot: number, person: number, since: Date): Promise<number>;
}

/** @param onChange - pages that show it are to ask again */
export function createFeedbackStore(db: Database, onChange: () => void): FeedbackStore {
  const setState = async (thread: number, state: FeedbackState): Promise<void> => {
    await db.session
      .update(feedbackThreads)
      .set({ state, changedAt: sql`now()` })
      .where(eq(feedbackThreads.id, thread));
    db.afterCommit(onChange);
  };
  return {
    setState,
    begin: async (thread) => {
      const [row] = await db.session
        .insert(feedbackThreads)
        .values(thread)
        .returning({ id: feedbackThreads.id });
      if (row === undefined) throw new Error("a thread was not kept");
      return row.id;
    },
    find: async (id) =>
      (await db.session.select().from(feedbackThreads).where(eq(feedbackThreads.id, id)))[0],
    page: (query) => pageOf(db, query),
    messagesOf: (thread) =>
      db.session
        .select()
        .from(feedbackMessages)
        .where(eq(feedbackMessages.thread, thread))
        .orderBy(asc(feedbackMessages.id)),
    add: async (message) => {
      await db.session.insert(feedbackMessages).values(message);
      await setState(message.thread, message.answeredBy === null ? "open" : "answered");
    },
    countSince: async (bot, person, since) => {
      const said = and(isNull(feedbackMessages.answeredBy), gt(feedbackMessages.at, since));
      const [row] = await db.session
        .select({ count: sql<string>`count(*)` })
        .from(feedbackMessages)
        .innerJoin(feedbackThreads, eq(feedbackThreads.id, feedbackMessages.thread))
        .where(and(said, eq(feedbackThreads.bot, bot), eq(feedbackThreads.person, person)));
      return Number(row?.count ?? 0);
    },
  };
}

/** So much of what was said stands in the inbox. */
const EXCERPT = 240;

async function pageOf(db: Database, query: FeedbackQuery): Promise<readonly ListedFeedback[]> {
  const threads = await db.session
    .select()
    .from(feedbackThreads)
    .where(meant(query))
    .orderBy(desc(feedbackThreads.id))
    .limit(query.limit);
  const said = await lastSaid(
    db,
    threads.map(({ id }) => id),
  );
  return threads.map((thread) => {
    const last = said.find((one) => one.thread === thread.id);
    return { ...thread, last: last?.text ?? "", isLastTheirs: (last?.answeredBy ?? null) === null };
  });
}

/** What was said last in each of these. */
const lastSaid = async (db: Database, threads: readonly number[]) =>
  threads.length === 0
    ? []
    : db.session
        .selectDistinctOn([feedbackMessages.thread], {
          thread: feedbackMessages.thread,
          text: sql<string>`left(${feedbackMessages.text}, ${EXCERPT})`,
          answeredBy: feedbackMessages.answeredBy,
        })
        .from(feedbackMessages)
        .where(inArray(feedbackMessages.thread, [...threads]))
        .orderBy(feedbackMessages.thread, desc(feedbackMessages.id));

function meant({ bots, state, person, search, before }: FeedbackQuery): SQL | undefined {
  return and(
    bots === undefined ? undefined : inArray(feedbackThreads.bot, [...bots]),
    state === undefined ? undefined : eq(feedbackThreads.state, state),
    person === undefined ? undefined : eq(feedbackThreads.person, person),
    before === undefined ? undefined : lt(feedbackThreads.id, before),
    search === undefined ? undefined : saying(`%${literally(search.toLowerCase())}%`),
  );
}

const saying = (pattern: string): SQL =>
  sql`(lower(${feedbackThreads.name}) like ${pattern} or exists (select 1 from ${feedbackMessages}
    where ${feedbackMessages.thread} = ${feedbackThreads.id} and lower(${feedbackMessages.text}) like ${pattern}))`;
