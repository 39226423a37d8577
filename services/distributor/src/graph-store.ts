import type { Database } from "@telebus/service";
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Delivery } from "./domain/delivery.js";
import type { PostKey } from "./domain/post-key.js";
import type { SaidAt } from "./domain/transport.js";
import { fanOutEnds, messages, posts, undelivered } from "./tables.js";

/** A message of a post: which post, and which item of its album. */
export interface Node {
  readonly post: PostKey;
  readonly item: number;
}

export interface NewPost {
  readonly bot: number;
  readonly source: number;
  /** The topic it was said in; 0 is none. */
  readonly thread: number;
  /** Its messages, in the order of the album. */
  readonly messages: readonly number[];
  readonly author: number | undefined;
  readonly content: unknown;
  /** What filters ask for and the content does not tell. */
  readonly traits: unknown;
  readonly replyTo: Node | undefined;
}

/** A message, and where it is; thread 0 is no topic. */
export interface PlacedMessage {
  readonly chat: number;
  readonly thread: number;
  readonly message: number;
}

/** Which message is which, in whatever chat. */
export const createGraphStore = (db: Database) => ({ ...known(db), ...recorded(db), ...removed(db) });
export type GraphStore = ReturnType<typeof createGraphStore>;

const known = (db: Database) => ({
  async addPost(post: NewPost): Promise<PostKey> {
    const { bot, source, thread, author, content, traits, replyTo } = post;
    const row = { bot, source, author, content, traits, ...replyColumns(replyTo) };
    const [key] = await db.session.insert(posts).values(row).returning({ at: posts.at, id: posts.id });
    if (key === undefined) throw new Error("a post was not inserted");
    const said = post.messages.map((message, item) => ({
      bot,
      chat: source,
      thread,
      message,
      item,
      isSource: true,
    }));
    await db.session
      .insert(messages)
      .values(said.map((one) => ({ ...one, post: key.id, postAt: key.at })))
      .onConflictDoNothing();
    return key;
  },

  /** What a message of a chat is, whether it was said there or sent by us. */
  async nodeOf(bot: number, chat: number, message: number): Promise<Node | undefined> {
    const [node] = await db.session
      .select({ at: messages.postAt, id: messages.post, item: messages.item })
      .from(messages)
      .where(and(eq(messages.chat, chat), eq(messages.message, message), eq(messages.bot, bot)))
      // A message that was edited may be several posts.
      .orderBy(desc(messages.postAt))
      .limit(1);
    return node && { post: { at: node.at, id: node.id }, item: node.item };
  },

  /** What was said, as `StoredContent`. */
  async contentOf({ at, id }: PostKey): Promise<unknown> {
    const [post] = await db.session
      .select({ content: posts.content })
      .from(posts)
      .where(and(eq(posts.id, id), eq(posts.at, at)));
    return post?.content;
  },

  /** Where it was said: its messages, in the order of their items. */
  async saidAt(post: PostKey): Promise<SaidAt | undefined> {
    const rows = await db.session
      .select({ chat: messages.chat, message: messages.message })
      .from(messages)
      .where(and(isOf(post), messages.isSource))
      .orderBy(messages.item);
    const [first] = rows;
    return first && { chat: first.chat, messages: rows.map(({ message }) => message) };
  },

  /** Where an item of a post is in some chats. */
  async messagesOf({ post, item }: Node, chats: readonly number[]): Promise<readonly PlacedMessage[]> {
    return db.session
      .select({ chat: messages.chat, thread: messages.thread, message: messages.message })
      .from(messages)
      .where(and(isOf(post), eq(messages.item, item), inArray(messages.chat, [...chats])));
  },
});

const recorded = (db: Database) => ({
  /** Records what became of many calls; what is recorded already is passed over. */
  async record(deliveries: readonly Delivery[]): Promise<void> {
    const { sent, notSent, calls } = rowsOf(deliveries);
    await db.session.execute(sql`
      with given as (select * from json_populate_recordset(null::${messages}, ${JSON.stringify(sent)})),
      missed as (select * from json_populate_recordset(null::${undelivered}, ${JSON.stringify(notSent)})),
      calls as (
        select * from json_to_recordset(${JSON.stringify(calls)})
          as c (post bigint, hub bigint, chat bigint, thread bigint, item smallint)),
      added as (insert into ${messages} select * from given on conflict do nothing
        returning post, chat, thread, item),
      noted as (insert into ${undelivered} select * from missed on conflict do nothing
        returning post, chat, thread, item),
      ends as (
        select hub, post from (select * from added union all select * from noted) ended
          join calls using (post, chat, thread, item))
      insert into ${fanOutEnds} (post, kind, hub, ended)
        select post, 'send', hub, count(*) from ends group by post, hub order by post, hub
        on conflict (post, kind, hub) do update set ended = ${fanOutEnds.ended} + excluded.ended`);
  },
});

/** Posts that were taken back. */
const removed = (db: Database) => ({
  async post({ at, id }: PostKey): Promise<{ author: number | null; isTakenBack: boolean } | undefined> {
    const [row] = await db.session
      .select({ author: posts.author, takenBackAt: posts.takenBackAt })
      .from(posts)
      .where(and(eq(posts.id, id), eq(posts.at, at)));
    return row && { author: row.author, isTakenBack: row.takenBackAt !== null };
  },

  async takeBack({ at, id }: PostKey): Promise<void> {
    await db.session
      .update(posts)
      .set({ takenBackAt: sql`now()` })
      .where(and(eq(posts.id, id), eq(posts.at, at)));
  },

  /** The next copies to be removed, chat by chat; from now on they count as asked for. */
  async nextToRemove(post: PostKey, limit: number): Promise<readonly ChatMessages[]> {
    const next = db.session
      .selectDistinct({ chat: messages.chat })
      .from(messages)
      .where(and(isOf(post), eq(messages.isSource, false), isNull(messages.removal)))
      .limit(limit);
    const rows = await db.session
      .update(messages)
      .set({ removal: "asked" })
      .where(and(isOf(post), inArray(messages.chat, next), isNull(messages.removal)))
      .returning({ chat: messages.chat, message: messages.message });
    const byChat = new Map<number, number[]>();
    for (const { chat, message } of rows) byChat.set(chat, [...(byChat.get(chat) ?? []), message]);
    return [...byChat].map(([chat, of]) => ({ chat, messages: of }));
  },

  /** Copies whose removal has ended, well or not; what is recorded already is passed over. */
  async recordRemovals(removals: readonly { post: PostKey; chat: number }[]): Promise<void> {
    const rows = removals.map(({ post, chat }) => ({ ...keyOf(post), chat }));
    await db.session.execute(sql`
      with given as (
        select post_at, post, chat from json_populate_recordset(null::${messages}, ${JSON.stringify(rows)})),
      ended as (
        update ${messages} m set removal = 'ended' from given
        where m.post = given.post and m.post_at = given.post_at and m.chat = given.chat
          -- Not "= 'asked'": the end may be here before who asked has committed, and so waits for it.
          and m.removal is distinct from 'ended' and not m.is_source
        returning m.post, m.chat)
      insert into ${fanOutEnds} (post, kind, hub, ended)
        select post, 'take-back', 0, count(distinct chat) from ended group by post order by post
        on conflict (post, kind, hub) do update set ended = ${fanOutEnds.ended} + excluded.ended`);
  },
});

/** Messages of one chat. */
export interface ChatMessages {
  readonly chat: number;
  readonly messages: readonly number[];
}

const isOf = ({ at, id }: PostKey) => and(eq(messages.post, id), eq(messages.postAt, at));

const replyColumns = (replyTo: Node | undefined) =>
  replyTo && { replyToAt: replyTo.post.at, replyTo: replyTo.post.id, replyToItem: replyTo.item };

/** As the columns are called; a call is known by the first of its items. */
function rowsOf(deliveries: readonly Delivery[]) {
  const sent = deliveries.flatMap(({ end, ...call }) =>
    end.kind === "sent"
      ? end.messages.map((message, n) => ({
          ...callColumns(call),
          message,
          item: call.item + n,
          is_source: false,
        }))
      : [],
  );
  const notSent = deliveries.flatMap(({ end, ...call }) =>
    end.kind === "not sent" ? [{ ...callColumns(call), is_unknown: end.isUnknown, reason: end.reason }] : [],
  );
  const calls = deliveries.map(({ post, hub, chat, thread, item }) => ({
    post: post.id,
    hub,
    chat,
    thread,
    item,
  }));
  return { sent, notSent, calls };
}

const callColumns = ({ post, hub, bot, chat, thread, item, version }: Omit<Delivery, "end">) => ({
  ...keyOf(post),
  hub,
  bot,
  chat,
  thread,
  item,
  version,
  asked: version,
});

const keyOf = ({ at, id }: PostKey) => ({ post_at: at.toISOString(), post: id });
