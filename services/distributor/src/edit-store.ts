import type { Database } from "@telebus/service";
import { aliasedTable, and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Change } from "./domain/change.js";
import type { PostKey } from "./domain/post-key.js";
import type { FanOut } from "./fan-out-store.js";
import type { Node } from "./graph-store.js";
import { createOutdatedStore } from "./outdated-store.js";
import { edits, fanOuts, laggards, messages, posts } from "./tables.js";

/** A post that a message has become: it, or the item of an album. */
export interface EditedPost {
  readonly key: PostKey;
  readonly item: number;
  readonly content: unknown;
  readonly isTakenBack: boolean;
  readonly author: number | undefined;
  /** What it answers. */
  readonly replyTo: Node | undefined;
}

/** A hub that a post went to, and from which topic. */
export interface Way {
  readonly hub: number;
  readonly sourceThread: number;
}

/** What became of posts after they were said, and which copies show it. */
export const createEditStore = (db: Database) => ({
  ...known(db),
  ...edited(db),
  ...createOutdatedStore(db),
});
export type EditStore = ReturnType<typeof createEditStore>;

const known = (db: Database) => ({
  /**
   * What was made of a message that was said in a chat: several posts where its edits were sent again, the newest
   * first. Nobody else edits them until the transaction ends.
   */
  async postsOf(bot: number, chat: number, message: number): Promise<readonly EditedPost[]> {
    const rows = await db.session
      .select({
        at: posts.at,
        id: posts.id,
        item: messages.item,
        content: posts.content,
        takenBackAt: posts.takenBackAt,
        author: posts.author,
        replyToAt: posts.replyToAt,
        replyTo: posts.replyTo,
        replyToItem: posts.replyToItem,
      })
      .from(messages)
      .innerJoin(posts, and(eq(posts.id, messages.post), eq(posts.at, messages.postAt)))
      .where(
        and(
          eq(messages.chat, chat),
          eq(messages.message, message),
          eq(messages.bot, bot),
          eq(messages.isSource, true),
        ),
      )
      .orderBy(desc(posts.at))
      .for("update");
    return rows.map(({ at, id, item, content, takenBackAt, author, replyToAt, replyTo, replyToItem }) => ({
      key: { at, id },
      item,
      content,
      isTakenBack: takenBackAt !== null,
      author: author ?? undefined,
      replyTo:
        replyToAt === null || replyTo === null
          ? undefined
          : { post: { at: replyToAt, id: replyTo }, item: replyToItem ?? 0 },
    }));
  },

  /** A post, and all that was made of edits of it. */
  async versionsOf({ at, id }: PostKey): Promise<readonly PostKey[]> {
    const said = aliasedTable(messages, "said");
    const isSameMessage = and(
      eq(messages.chat, said.chat),
      eq(messages.message, said.message),
      eq(messages.bot, said.bot),
      eq(messages.isSource, true),
    );
    return db.session
      .selectDistinct({ at: messages.postAt, id: messages.post })
      .from(said)
      .innerJoin(messages, isSameMessage)
      .where(and(eq(said.post, id), eq(said.postAt, at), eq(said.isSource, true)));
  },

  /** The hubs that a post goes to or went to. */
  async waysOf({ id }: PostKey): Promise<readonly Way[]> {
    return db.session
      .select({ hub: fanOuts.hub, sourceThread: fanOuts.sourceThread })
      .from(fanOuts)
      .where(and(eq(fanOuts.post, id), eq(fanOuts.kind, "send")));
  },
});

const edited = (db: Database) => ({
  /** The post says something else from now on: what has not left goes as it is now, copies can be told. */
  async edit(key: PostKey, content: unknown, items: readonly number[], change: Change): Promise<void> {
    const [row] = await db.session
      .update(posts)
      .set({ content, version: sql`${posts.version} + 1` })
      .where(and(eq(posts.id, key.id), eq(posts.at, key.at)))
      .returning({ version: posts.version });
    if (row === undefined) throw new Error("a post that is edited is gone");
    const { version } = row;
    const since = { version, wordsVersion: version, ...(change === "file" && { fileVersion: version }) };
    await db.session
      .insert(edits)
      .values(items.map((item) => ({ postAt: key.at, post: key.id, item, ...since })))
      .onConflictDoUpdate({ target: [edits.post, edits.item, edits.postAt], set: since });
  },

  /** What people see of an item has changed, and it is not the words: copies can be told. */
  async touch(key: PostKey, item: number): Promise<void> {
    const [row] = await db.session
      .update(posts)
      .set({ version: sql`${posts.version} + 1` })
      .where(and(eq(posts.id, key.id), eq(posts.at, key.at)))
      .returning({ version: posts.version });
    const version = row?.version ?? 0;
    await db.session
      .insert(edits)
      .values({ postAt: key.at, post: key.id, item, version })
      .onConflictDoUpdate({ target: [edits.post, edits.item, edits.postAt], set: { version } });
  },

  /** What has not left for a hub stays here. */
  async stop({ id }: PostKey, hub: number): Promise<void> {
    const sending = and(eq(fanOuts.post, id), eq(fanOuts.kind, "send"), eq(fanOuts.hub, hub));
    await db.session
      .update(fanOuts)
      .set({ state: "fed" })
      .where(and(sending, eq(fanOuts.state, "feeding")));
    const stopped = db.session.select({ id: fanOuts.id }).from(fanOuts).where(sending);
    await db.session.delete(laggards).where(and(inArray(laggards.fanOut, stopped), isNull(laggards.askedAt)));
  },

  /** The copies of a post in a hub are gone along, from the first one; calls that are under way still count. */
  async follow(post: PostKey, way: Way & Pick<FanOut, "bot" | "source" | "cause">): Promise<void> {
    await db.session
      .insert(fanOuts)
      .values({ ...way, post: post.id, postAt: post.at, kind: "edit" })
      .onConflictDoUpdate({
        target: [fanOuts.post, fanOuts.kind, fanOuts.hub],
        set: {
          cause: way.cause,
          state: "feeding",
          cursor: null,
          asked: sql`case ${fanOuts.state} when 'done' then 0 else ${fanOuts.asked} end`,
          fedAt: sql`clock_timestamp()`,
          doneAt: null,
        },
      });
  },
});
