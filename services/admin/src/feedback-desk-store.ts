import type { ConversationPlace, Database } from "@telebus/service";
import { and, eq, gt, sql } from "drizzle-orm";
import { feedbackCards, feedbackForms } from "./tables.js";

/** Whose turn it is to write: the person who gives feedback, or the operator who answers it. */
export type FeedbackRole = "person" | "operator";

export interface FeedbackCard {
  readonly bot: number;
  readonly chat: number;
  readonly message: number;
  readonly thread: number;
  readonly role: FeedbackRole;
}

/** Who is about to write, and which messages of ours can be answered. */
export interface FeedbackDeskStore {
  open(
    place: ConversationPlace,
    form: { thread: number | null; role: FeedbackRole },
    ttlMs: number,
  ): Promise<void>;
  /** Takes it: what is said belongs to one form once. */
  take(place: ConversationPlace): Promise<{ thread: number | null; role: FeedbackRole } | undefined>;
  keepCard(card: FeedbackCard): Promise<void>;
  card(bot: number, chat: number, message: number): Promise<FeedbackCard | undefined>;
  /** Those of operators. */
  cardsOf(thread: number): Promise<readonly FeedbackCard[]>;
}

export function createFeedbackDeskStore(db: Database): FeedbackDeskStore {
  const at = ({ bot, chat, person }: ConversationPlace) =>
    and(eq(feedbackForms.bot, bot), eq(feedbackForms.chat, chat), eq(feedbackForms.person, person));
  return {
    open: async (place, form, ttlMs) => {
      const { bot, chat, person } = place;
      const set = { ...form, until: sql`now() + ${ttlMs} * interval '1 millisecond'` };
      await db.session
        .insert(feedbackForms)
        .values({ bot, chat, person, ...set })
        .onConflictDoUpdate({
          target: [feedbackForms.bot, feedbackForms.chat, feedbackForms.person],
          set,
        });
    },
    take: async (place) => {
      const [row] = await db.session
        .delete(feedbackForms)
        .where(and(at(place), gt(feedbackForms.until, sql`now()`)))
        .returning({ thread: feedbackForms.thread, role: feedbackForms.role });
      return row;
    },
    keepCard: async (card) => {
      await db.session.insert(feedbackCards).values(card).onConflictDoNothing();
    },
    card: async (bot, chat, message) => {
      const [row] = await db.session
        .select()
        .from(feedbackCards)
        .where(
          and(eq(feedbackCards.bot, bot), eq(feedbackCards.chat, chat), eq(feedbackCards.message, message)),
        );
      return row;
    },
    cardsOf: (thread) =>
      db.session
        .select()
        .from(feedbackCards)
        .where(and(eq(feedbackCards.thread, thread), eq(feedbackCards.role, "operator"))),
  };
}
