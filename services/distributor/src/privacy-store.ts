import type { KeptRow } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { desc, eq, sql } from "drizzle-orm";
import { authors, chats, decisions, loungeMembers, posts, reports, restrictions } from "./tables.js";

/** More than anybody writes in the two days that posts are kept. */
const MAX_POSTS = 1_000;

/** All that is kept of one person, to be shown to them or forgotten. */
export const createPrivacyStore = (db: Database) => ({
  async read(person: number): Promise<readonly KeptRow[]> {
    const named = await db.session.select().from(authors).where(eq(authors.author, person));
    const held = await db.session.select().from(restrictions).where(eq(restrictions.author, person));
    const { decided, reported } = await aboutModeration(db, person);
    const standing = await db.session.select().from(loungeMembers).where(eq(loungeMembers.author, person));
    const own = await db.session.select().from(chats).where(eq(chats.chat, person));
    const said = await db.session
      .select({ bot: posts.bot, at: posts.at, source: posts.source, content: posts.content })
      .from(posts)
      .where(eq(posts.author, person))
      .orderBy(desc(posts.at))
      .limit(MAX_POSTS);
    const rows = (of: string, found: readonly object[]): KeptRow[] =>
      found.map((row) => ({ of, row: { ...row } }));
    return [
      ...rows("alias", named),
      ...rows("restriction", held),
      ...rows("decision", decided),
      ...rows("own report", reported),
      ...rows("lounge standing", standing),
      ...rows("private chat", own),
      ...rows("post", said),
    ];
  },

  /**
   * Restrictions and the log of decisions stay: a mute does not end because somebody wants to be forgotten. Posts stay without their author: others
   * have heard and answered them, and an edit or a removal of a copy needs what it said, for the days that posts are kept.
   * @returns how many rows
   */
  async erase(person: number): Promise<number> {
    const statements = [
      sql`delete from distributor.authors where author = ${person}`,
      sql`delete from distributor.lounge_members where author = ${person}`,
      sql`delete from distributor.daily_ids where author = ${person}`,
      sql`delete from distributor.answer_quotas where person = ${person}`,
      sql`delete from distributor.chat_admins where person = ${person}`,
      sql`delete from distributor.reactions where person = ${person}`,
      sql`delete from distributor.lounge_marks where person = ${person}`,
      sql`delete from distributor.waiting_commands where (update -> 'person' ->> 'id')::bigint = ${person}`,
      // Those that are not set aside are said within a moment, as their posts.
      sql`delete from distributor.waiting_updates
          where set_aside_at is not null and (update -> 'person' ->> 'id')::bigint = ${person}`,
      sql`update distributor.reports set reporter = null, reason = null where reporter = ${person}`,
      sql`update distributor.posts set author = null where author = ${person}`,
      sql`update distributor.chats set title = null where chat = ${person}`,
    ];
    let rows = 0;
    for (const statement of statements) rows += (await db.session.execute(statement)).rowCount ?? 0;
    return rows;
  },
});
export type PrivacyStore = ReturnType<typeof createPrivacyStore>;

async function aboutModeration(db: Database, person: number) {
  const decided = await db.session
    .select({
      bot: decisions.bot,
      kind: decisions.kind,
      until: decisions.until,
      at: decisions.at,
      undoneAt: decisions.undoneAt,
    })
    .from(decisions)
    .where(eq(decisions.author, person))
    .orderBy(desc(decisions.id))
    .limit(MAX_POSTS);
  const reported = await db.session
    .select({ bot: reports.bot, at: reports.at, reason: reports.reason, state: reports.state })
    .from(reports)
    .where(eq(reports.reporter, person))
    .orderBy(desc(reports.id))
    .limit(MAX_POSTS);
  return { decided, reported };
}
