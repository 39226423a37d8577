import type { Cause } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, eq, lt, ne, sql } from "drizzle-orm";
import { HubPolicy } from "./domain/hub-policy.js";
import type { PostKey } from "./domain/post-key.js";
import { RoutePolicy } from "./domain/route-policy.js";
import type { Node } from "./graph-store.js";
import {
  authors,
  fanOutEnds,
  fanOuts,
  hubs,
  laggards,
  posts,
  reactionTotals,
  routes,
  type FanOutKind,
} from "./tables.js";

/** What the posts of one bot amount to at a moment. */
export interface Load {
  readonly bot: number;
  /** Calls that were asked for and have not ended. */
  readonly outstanding: number;
  /** Calls of the posts still on their way that have ended: it falls when a post is done. */
  readonly ended: number;
  readonly isWanting: boolean;
}

/** A post on its way, in the hands of one feeder. */
export interface FanOut {
  readonly id: number;
  readonly bot: number;
  readonly source: number;
  /** The topic it was said in, where the hub hears this topic by itself; 0 where it hears the whole chat. */
  readonly sourceThread: number;
  readonly post: PostKey;
  readonly kind: FanOutKind;
  /** The hub whose chats it goes to; 0 for what concerns all copies. */
  readonly hub: number;
  readonly hubPolicy: HubPolicy;
  readonly cause: Cause;
  /** Its post was taken back. */
  readonly isTakenBack: boolean;
  readonly author: number | null;
  /** Of the author, as others see them. */
  readonly alias: string | null;
  readonly content: unknown;
  /** Of the content. */
  readonly version: number;
  /** `ReactionTotals`, as they are shown now. */
  readonly reactions: unknown;
  /** What filters ask for and the content does not tell. */
  readonly traits: unknown;
  /** Of the route that it was said by, as it is now. */
  readonly sourcePolicy: RoutePolicy;
  readonly replyTo: Node | undefined;
  readonly cursor: Cursor | undefined;
}

/** A chat, or a topic of it; thread 0 is none. */
export interface Place {
  readonly chat: number;
  readonly thread: number;
}

/** The chat and topic that had their turn last, in the order of their ids. */
export type Cursor = Place;

/** How far it has come. */
export interface Step {
  readonly cursor: Cursor | undefined;
  readonly asked: number;
  readonly isLast: boolean;
  /** It begins again at the first chat, after a rest. */
  readonly isAgain?: boolean;
}

type NewFanOut = Pick<FanOut, "bot" | "source" | "post" | "kind" | "cause"> &
  Partial<Pick<FanOut, "hub" | "sourceThread">>;

/** Posts on their way to the chats of their hub: one row each, however many chats there are. */
export const createFanOutStore = (db: Database) => ({ ...lifeOf(db), ...turnsOf(db) });
export type FanOutStore = ReturnType<typeof createFanOutStore>;

/** Where they begin and end. */
const lifeOf = (db: Database) => ({
  async add({ post, ...fanOut }: NewFanOut): Promise<void> {
    await db.session.insert(fanOuts).values({ ...fanOut, post: post.id, postAt: post.at });
  },

  async loads(): Promise<readonly Load[]> {
    const ended = sql<number>`coalesce(${fanOutEnds.ended}, 0)`;
    return db.session
      .select({
        bot: fanOuts.bot,
        outstanding: sql<number>`sum(${fanOuts.asked} - ${ended})::int`,
        ended: sql<number>`sum(${ended})::int`,
        isWanting: sql<boolean>`bool_or(${fanOuts.state} = 'feeding')`,
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
      .where(ne(fanOuts.state, "done"))
      .groupBy(fanOuts.bot);
  },

  /** Those of which every call has ended are done, and need no counting any more. */
  async close(): Promise<void> {
    await db.session.execute(sql`
      with closed as (
        update ${fanOuts} f set state = 'done', done_at = now()
        where state = 'fed'
          and asked <= coalesce((
            select ended from ${fanOutEnds} e
            where e.post = f.post and e.kind = f.kind and e.hub = f.hub), 0)
          and not exists (select from ${laggards} l where l.fan_out = f.id)
        returning f.post, f.kind, f.hub)
      delete from ${fanOutEnds} e using closed
      where e.post = closed.post and e.kind = closed.kind and e.hub = closed.hub`);
  },
});

/** Whose turn it is, and what comes next. */
const turnsOf = (db: Database) => ({
  /**
   * Takes the fan-out of a bot whose turn it is, until the transaction ends: the one that has waited longest, among those
   * that are the first of their chat, so that posts of one chat never overtake each other. Those of a paused hub wait,
   * and nobody waits for them.
   */
  async take(bot: number): Promise<FanOut | undefined> {
    const { rows } = await db.session.execute<{ id: string }>(sql`
      select id from ${fanOuts} mine
      where mine.bot = ${bot} and mine.state = 'feeding' and mine.fed_at <= clock_timestamp()
        and not exists (
          select from ${hubs} h where h.id = mine.hub and h.paused_at is not null and mine.kind = 'send')
        and not exists (
          select from ${fanOuts} earlier
          where earlier.bot = mine.bot and earlier.source = mine.source and earlier.id < mine.id
            and earlier.state = 'feeding' and earlier.kind = 'send' and mine.kind = 'send'
            and earlier.post <> mine.post
            and not exists (select from ${hubs} h where h.id = earlier.hub and h.paused_at is not null))
      order by mine.fed_at limit 1 for update skip locked`);
    const [row] = rows;
    return row && read(db, Number(row.id));
  },

  get: (id: number): Promise<FanOut | undefined> => read(db, id),

  /** Whether nothing of the post is on its way to a chat any more. */
  async isSent({ id }: PostKey): Promise<boolean> {
    const [row] = await db.session
      .select({ id: fanOuts.id })
      .from(fanOuts)
      .where(and(eq(fanOuts.post, id), eq(fanOuts.kind, "send"), ne(fanOuts.state, "done")));
    return row === undefined;
  },

  /** Those that ended days ago are of no more use. */
  async forget(): Promise<void> {
    await db.session.delete(fanOuts).where(lt(fanOuts.doneAt, sql`now() - interval '3 days'`));
  },

  /** So many more were asked for; all of them, where `isLast`. */
  async advance(id: number, step: Step): Promise<void> {
    await db.session
      .update(fanOuts)
      .set({
        ...(step.cursor && { cursor: step.cursor.chat, cursorThread: step.cursor.thread }),
        asked: sql`${fanOuts.asked} + ${step.asked}`,
        fedAt: sql`clock_timestamp()`,
        ...(step.isAgain && { cursor: null, fedAt: sql`clock_timestamp() + interval '1 second'` }),
        ...(step.isLast && { state: "fed" as const }),
      })
      .where(eq(fanOuts.id, id));
  },
});

const columns = {
  id: fanOuts.id,
  bot: fanOuts.bot,
  source: fanOuts.source,
  sourceThread: fanOuts.sourceThread,
  hub: fanOuts.hub,
  hubPolicy: hubs.policy,
  at: fanOuts.postAt,
  post: fanOuts.post,
  kind: fanOuts.kind,
  cause: fanOuts.cause,
  isTakenBack: sql<boolean>`${posts.takenBackAt} is not null`,
  cursor: fanOuts.cursor,
  cursorThread: fanOuts.cursorThread,
  author: posts.author,
  alias: authors.alias,
  content: posts.content,
  version: posts.version,
  reactions: reactionTotals.totals,
  traits: posts.traits,
  sourcePolicy: routes.policy,
  replyToAt: posts.replyToAt,
  replyTo: posts.replyTo,
  replyToItem: posts.replyToItem,
};

async function read(db: Database, id: number): Promise<FanOut | undefined> {
  const [row] = await db.session
    .select(columns)
    .from(fanOuts)
    .innerJoin(posts, and(eq(posts.id, fanOuts.post), eq(posts.at, fanOuts.postAt)))
    .leftJoin(authors, and(eq(authors.bot, posts.bot), eq(authors.author, posts.author)))
    .leftJoin(
      reactionTotals,
      and(eq(reactionTotals.post, fanOuts.post), eq(reactionTotals.postAt, fanOuts.postAt)),
    )
    .leftJoin(hubs, eq(hubs.id, fanOuts.hub))
    .leftJoin(
      routes,
      and(
        eq(routes.hub, fanOuts.hub),
        eq(routes.chat, fanOuts.source),
        eq(routes.thread, fanOuts.sourceThread),
      ),
    )
    .where(eq(fanOuts.id, id));
  if (row === undefined) return undefined;
  const {
    at,
    post,
    hubPolicy,
    sourcePolicy,
    cursor,
    cursorThread,
    replyToAt,
    replyTo,
    replyToItem,
    ...fanOut
  } = row;
  return {
    ...fanOut,
    hubPolicy: HubPolicy.parse(hubPolicy ?? {}),
    post: { at, id: post },
    sourcePolicy: RoutePolicy.parse(sourcePolicy ?? {}),
    cursor: cursor === null ? undefined : { chat: cursor, thread: cursorThread },
    replyTo:
      replyToAt === null || replyTo === null
        ? undefined
        : { post: { at: replyToAt, id: replyTo }, item: replyToItem ?? 0 },
  };
}
