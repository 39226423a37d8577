import type { ChatType } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, asc, count, eq, exists, isNull, sql } from "drizzle-orm";
import { stateColumns, type ChatState } from "./chat-store.js";
import { chats, fanOutEnds, fanOuts, messages, posts, routes } from "./tables.js";

/** A hub at this moment. */
export interface HubFigures {
  readonly chats: Partial<Record<ChatType, number>>;
  /** Said since midnight, UTC. */
  readonly postsToday: number;
  readonly onTheirWay: number;
  /** Calls that the sender was asked for and has not ended. */
  readonly waitingCalls: number;
}

export interface ChatPage {
  readonly chats: readonly ChatState[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

const PAGE = 8;

/** What administrators see of a hub: its figures and its chats. */
export const createHubFiguresStore = (db: Database) => ({ ...figuresOf(db), ...chatsOf(db) });
export type HubFiguresStore = ReturnType<typeof createHubFiguresStore>;

const figuresOf = (db: Database) => ({
  async figures(hub: number): Promise<HubFigures> {
    const byType = await db.session
      .select({ type: chats.type, chats: count() })
      .from(chats)
      .where(isIn(db, hub))
      .groupBy(chats.type);
    const ended = sql`coalesce(${fanOutEnds.ended}, 0)`;
    const isOpen = sql`${fanOuts.state} <> 'done'`;
    const [posts] = await db.session
      .select({
        today: sql<number>`(count(*) filter (where ${fanOuts.createdAt} >= date_trunc('day', now(), 'UTC')))::int`,
        onTheirWay: sql<number>`(count(*) filter (where ${isOpen}))::int`,
        waitingCalls: sql<number>`coalesce(sum(${fanOuts.asked} - ${ended}) filter (where ${isOpen}), 0)::int`,
      })
      .from(fanOuts)
      .leftJoin(
        fanOutEnds,
        and(
          eq(fanOutEnds.post, fanOuts.post),
          eq(fanOutEnds.kind, fanOuts.kind),
          eq(fanOutEnds.hub, fanOuts.hub),
        ),
      )
      .where(and(eq(fanOuts.hub, hub), eq(fanOuts.kind, "send")));
    return {
      chats: Object.fromEntries(byType.map(({ type, chats }) => [type, chats])),
      postsToday: posts?.today ?? 0,
      onTheirWay: posts?.onTheirWay ?? 0,
      waitingCalls: posts?.waitingCalls ?? 0,
    };
  },
});

const chatsOf = (db: Database) => ({
  /** The chats of a hub that take part, by id; of a page that is not there the nearest. */
  async page(hub: number, wanted: number): Promise<ChatPage> {
    const [all] = await db.session.select({ chats: count() }).from(chats).where(isIn(db, hub));
    const pages = Math.max(1, Math.ceil((all?.chats ?? 0) / PAGE));
    const page = Math.min(Math.max(1, wanted), pages);
    const rows = await db.session
      .select(stateColumns)
      .from(chats)
      .where(isIn(db, hub))
      .orderBy(asc(chats.chat))
      .limit(PAGE)
      .offset((page - 1) * PAGE);
    return { chats: rows, page, pages };
  },

  /** The chat in which was said what a message is a copy of. */
  async sourceOf(bot: number, chat: number, message: number): Promise<number | undefined> {
    const [row] = await db.session
      .select({ source: posts.source })
      .from(messages)
      .innerJoin(posts, and(eq(posts.id, messages.post), eq(posts.at, messages.postAt)))
      .where(and(eq(messages.chat, chat), eq(messages.message, message), eq(messages.bot, bot)))
      .limit(1);
    return row?.source;
  },
});

const isIn = (db: Database, hub: number) =>
  and(
    isNull(chats.endedAt),
    exists(
      db.session
        .select({ one: sql`1` })
        .from(routes)
        .where(and(eq(routes.hub, hub), eq(routes.bot, chats.bot), eq(routes.chat, chats.chat))),
    ),
  );
