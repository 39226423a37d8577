import type { Cause } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, count, eq, isNull, sql } from "drizzle-orm";
import { fanOuts, posts } from "./tables.js";

interface AuthorKey {
  readonly bot: number;
  readonly author: number;
}

/** All that an author has said, as far back as the graph goes. */
export const createAuthorPostsStore = (db: Database) => ({
  /** What is not taken back: posts, and the copies that were asked for. Those are counted of each post, not one by one. */
  async count({ bot, author }: AuthorKey): Promise<{ posts: number; copies: number }> {
    const mine = and(eq(posts.bot, bot), eq(posts.author, author), isNull(posts.takenBackAt));
    const [said] = await db.session.select({ posts: count() }).from(posts).where(mine);
    const [repeated] = await db.session
      .select({ copies: sql<number>`coalesce(sum(${fanOuts.asked}), 0)::int` })
      .from(posts)
      .innerJoin(fanOuts, and(eq(fanOuts.post, posts.id), eq(fanOuts.kind, "send")))
      .where(mine);
    return { posts: said?.posts ?? 0, copies: repeated?.copies ?? 0 };
  },

  /**
   * Takes back all that was said since then: from now on nothing of it leaves, and every copy goes. Each post goes its
   * own way, so each gets a cause of its own: the ids of calls are made of it. @returns how many posts
   */
  async takeBackAll({ bot, author }: AuthorKey, since: Date, cause: Cause): Promise<number> {
    const { rowCount } = await db.session.execute(sql`
      with gone as (
        update ${posts} set taken_back_at = now()
        where bot = ${bot} and author = ${author} and at >= ${since} and taken_back_at is null
        returning id, at, source)
      insert into ${fanOuts} (bot, source, post_at, post, kind, cause)
        select ${bot}::bigint, source, at, id, 'take-back',
          jsonb_set(${JSON.stringify(cause)}::jsonb, '{id}', to_jsonb(${cause.id}::text || ':' || id))
        from gone
      on conflict do nothing`);
    return rowCount ?? 0;
  },
});
export type AuthorPostsStore = ReturnType<typeof createAuthorPostsStore>;
