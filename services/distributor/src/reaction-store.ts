import type { Cause } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, desc, eq, sql } from "drizzle-orm";
import type { PostKey } from "./domain/post-key.js";
import type { Reacted } from "./domain/reacted.js";
import { fanOuts, hubs, posts, reactions, reactionTotals, routes } from "./tables.js";

/** Copies of one post are changed no more often than this for the sake of reactions. */
const REST = sql`interval '5 seconds'`;

/** A post to which people have reacted since its copies last showed it. */
export interface Behind {
  readonly post: PostKey;
  readonly bot: number;
  readonly source: number;
  readonly content: unknown;
  readonly cause: Cause;
}

/** Reactions to posts and their copies. */
export const createReactionStore = (db: Database) => ({ ...given(db), ...shown(db) });
export type ReactionStore = ReturnType<typeof createReactionStore>;

const isOf = ({ at, id }: PostKey) => and(eq(reactions.post, id), eq(reactions.postAt, at));

const given = (db: Database) => ({
  /** What somebody reacts with to a message takes the place of what they reacted with before. */
  react: (post: PostKey, reacted: Reacted, cause: Cause): Promise<void> => react(db, post, reacted, cause),

  /** A press on a button gives a reaction, or takes it back. @returns whether it is given now */
  async press(post: PostKey, person: number, emoji: string, cause: Cause): Promise<boolean> {
    const place = { chat: 0, message: 0, person };
    const before = await db.session
      .select({ emoji: reactions.emoji })
      .from(reactions)
      .where(and(isOf(post), eq(reactions.chat, 0), eq(reactions.message, 0), eq(reactions.person, person)));
    const isGiven = before.every((one) => one.emoji !== emoji);
    await react(db, post, { ...place, reactions: isGiven ? [{ emoji, count: 1 }] : [] }, cause);
    return isGiven;
  },
});

async function react(db: Database, post: PostKey, reacted: Reacted, cause: Cause): Promise<void> {
  const { chat, message, person } = reacted;
  const isTheirs = and(
    isOf(post),
    eq(reactions.chat, chat),
    eq(reactions.message, message),
    eq(reactions.person, person),
  );
  const place = { postAt: post.at, post: post.id, chat, message, person };
  await db.session.delete(reactions).where(isTheirs);
  const rows = reacted.reactions.map((one) => ({ ...place, ...one }));
  if (rows.length > 0) await db.session.insert(reactions).values(rows);
  await markChanged(db, post, cause);
}

async function markChanged(db: Database, { at, id }: PostKey, cause: Cause): Promise<void> {
  const changedAt = sql`clock_timestamp()`;
  await db.session
    .insert(reactionTotals)
    .values({ postAt: at, post: id, cause, changedAt })
    .onConflictDoUpdate({
      target: [reactionTotals.post, reactionTotals.postAt],
      set: { cause, changedAt },
    });
}

const isShown = (policy: unknown) => sql`${policy} ->> 'reactions' in ('footer', 'buttons')`;

const shown = (db: Database) => ({
  /** The hubs of a post in which reactions are shown, all over or in some chat. */
  async hubsThatShow({ id }: PostKey): Promise<readonly { hub: number; sourceThread: number }[]> {
    return db.session
      .select({ hub: fanOuts.hub, sourceThread: fanOuts.sourceThread })
      .from(fanOuts)
      .innerJoin(hubs, eq(hubs.id, fanOuts.hub))
      .where(
        and(
          eq(fanOuts.post, id),
          eq(fanOuts.kind, "send"),
          sql`(${isShown(hubs.policy)} or exists (
            select from ${routes} where ${routes.hub} = ${hubs.id} and ${isShown(routes.policy)}))`,
        ),
      );
  },

  /** Takes a post whose copies are to show newer reactions, until the transaction ends; they count as shown. */
  async takeBehind(): Promise<Behind | undefined> {
    const [row] = await db.session
      .select({ at: reactionTotals.postAt, id: reactionTotals.post, cause: reactionTotals.cause })
      .from(reactionTotals)
      .where(isBehind)
      .orderBy(reactionTotals.changedAt)
      .limit(1)
      .for("update", { skipLocked: true });
    if (row === undefined) return undefined;
    const { cause, ...key } = row;
    await show(db, key);
    const [post] = await db.session
      .select({ bot: posts.bot, source: posts.source, content: posts.content })
      .from(posts)
      .where(and(eq(posts.id, key.id), eq(posts.at, key.at)));
    return post && { ...post, post: key, cause };
  },
});

/** While copies of it are being edited it waits: they would have to be edited again. */
const isBehind = sql`
  (${reactionTotals.shownAt} is null or ${reactionTotals.changedAt} > ${reactionTotals.shownAt}
    and ${reactionTotals.shownAt} < clock_timestamp() - ${REST})
  and not exists (
    select from ${fanOuts} where ${fanOuts.post} = ${reactionTotals.post}
      and ${fanOuts.kind} = 'edit' and ${fanOuts.state} <> 'done')`;

async function show(db: Database, key: PostKey): Promise<void> {
  const count = sql<number>`sum(${reactions.count})::int`;
  const totals = await db.session
    .select({ emoji: reactions.emoji, count })
    .from(reactions)
    .where(isOf(key))
    .groupBy(reactions.emoji)
    .orderBy(desc(count), reactions.emoji);
  await db.session
    .update(reactionTotals)
    .set({ totals, shownAt: sql`clock_timestamp()` })
    .where(and(eq(reactionTotals.post, key.id), eq(reactionTotals.postAt, key.at)));
}
