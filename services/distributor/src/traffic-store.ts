import type { Database } from "@telebus/service";
import { and, desc, eq, exists, gt, ne, sql } from "drizzle-orm";
import type { SaidPost } from "./domain/dry-run.js";
import { StoredContent } from "./domain/stored-content.js";
import { Traits } from "./domain/traits.js";
import { fanOuts, posts } from "./tables.js";

interface Traffic {
  readonly bot: number;
  /** Only what this hub heard. */
  readonly hub?: number | undefined;
  /** Only what was said there; or everything else. */
  readonly source?: { readonly chat: number; readonly isOther: boolean } | undefined;
  readonly hours: number;
  readonly limit: number;
}

/** What was said lately. */
export const createTrafficStore = (db: Database) => ({
  /** The newest first. */
  async lately({ bot, hub, source, hours, limit }: Traffic): Promise<readonly SaidPost[]> {
    const heard = db.session
      .select({ id: fanOuts.id })
      .from(fanOuts)
      .where(and(eq(fanOuts.post, posts.id), eq(fanOuts.kind, "send"), eq(fanOuts.hub, hub ?? 0)));
    const rows = await db.session
      .select({
        id: posts.id,
        at: posts.at,
        source: posts.source,
        author: posts.author,
        content: posts.content,
        traits: posts.traits,
      })
      .from(posts)
      .where(
        and(
          eq(posts.bot, bot),
          gt(posts.at, sql`now() - make_interval(hours => ${hours})`),
          source && (source.isOther ? ne : eq)(posts.source, source.chat),
          hub === undefined ? undefined : exists(heard),
        ),
      )
      .orderBy(desc(posts.id))
      .limit(limit);
    return rows.map(({ author, content, traits, ...post }) => ({
      ...post,
      author: author ?? undefined,
      content: StoredContent.parse(content),
      traits: Traits.parse(traits),
    }));
  },
});
export type TrafficStore = ReturnType<typeof createTrafficStore>;
