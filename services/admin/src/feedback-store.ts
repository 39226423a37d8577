import type { Database } from "@telebus/service";
import { and, asc, desc, eq, gt, inArray, isNull, lt, sql } from "drizzle-orm";
import { feedbackMessages, feedbackThreads } from "./tables.js";

export type FeedbackThread = typeof feedbackThreads.$inferSelect;
export type FeedbackMessage = typeof feedbackMessages.$inferSelect;
export type FeedbackState = FeedbackThread["state"];

export interface FeedbackQuery {
  readonly bots?: readonly number[] | undefined;
  readonly state?: FeedbackState | undefined;
  /** Older than this one. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** What people have told operators. */
export interface FeedbackStore {
  begin(
    thread: Pick<FeedbackThread, "bot" | "person" | "chat" | "name"> & { language?: string | undefined },
  ): Promise<number>;
  find(id: number): Promise<FeedbackThread | undefined>;
  /** The newest first. */
  page(query: FeedbackQuery): Promise<readonly FeedbackThread[]>;
  /** The oldest first. */
  messagesOf(thread: number): Promise<readonly FeedbackMessage[]>;
  /** Adds what was said, and sets the state that follows from it. */
  add(message: Pick<FeedbackMessage, "thread" | "answeredBy" | "text" | "message">): Promise<void>;
  setState(thread: number, state: FeedbackState): Promise<void>;
  /** How often somebody has written since then. */
  countSince(bot: number, person: number, since: Date): Promise<number>;
}

export function createFeedbackStore(db: Database): FeedbackStore {
  const setState = async (thread: number, state: FeedbackState): Promise<void> => {
    await db.session
      .update(feedbackThreads)
      .set({ state, changedAt: sql`now()` })
      .where(eq(feedbackThreads.id, thread));
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
    page: ({ bots, state, before, limit }) =>
      db.session
        .select()
        .from(feedbackThreads)
        .where(
          and(
            bots === undefined ? undefined : inArray(feedbackThreads.bot, [...bots]),
            state === undefined ? undefined : eq(feedbackThreads.state, state),
            before === undefined ? undefined : lt(feedbackThreads.id, before),
          ),
        )
        .orderBy(desc(feedbackThreads.id))
        .limit(limit),
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
