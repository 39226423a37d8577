import type { Database } from "@telebus/service";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Delivery } from "./domain/delivery.js";
import type { PostKey } from "./domain/post-key.js";
import { fanOutEnds, messages, posts, undelivered } from "./tables.js";

/** A message of a post: which post, and which item of its album. */
export interface Node {
  readonly post: PostKey;
  readonly item: number;
}

export interface NewPost {
  readonly bot: number;
  readonly source: number;
  /** Its messages, in the order of the album. */
  readonly messages: readonly number[];
  readonly author: number | undefined;
  readonly content: unknown;
  readonly replyTo: Node | undefined;
}

/** Which message is which, in whatever chat. */
export const createGraphStore = (db: Database) => ({
  async addPost(post: NewPost): Promise<PostKey> {
    const { bot, source, author, content, replyTo } = post;
    const row = { bot, source, author, content, ...replyColumns(replyTo) };
    const [key] = await db.session.insert(posts).values(row).returning({ at: posts.at, id: posts.id });
    if (key === undefined) throw new Error("a post was not inserted");
    const said = post.messages.map((message, item) => ({ bot, chat: source, message, item, isSource: true }));
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
      .limit(1);
    return node && { post: { at: node.at, id: node.id }, item: node.item };
  },

  /** Where an item of a post is in some chats: message ids by chat. */
  async messagesOf({ post, item }: Node, chats: readonly number[]): Promise<ReadonlyMap<number, number>> {
    const rows = await db.session
      .select({ chat: messages.chat, message: messages.message })
      .from(messages)
      .where(and(isOf(post), eq(messages.item, item), inArray(messages.chat, [...chats])));
    return new Map(rows.map(({ chat, message }) => [chat, message]));
  },

  /** Every message of a post, the first one and all copies. */
  async allOf(post: PostKey): Promise<readonly { chat: number; message: number; item: number }[]> {
    const { chat, message, item } = messages;
    return db.session.select({ chat, message, item }).from(messages).where(isOf(post));
  },

  /** Records what became of many calls; what is recorded already is passed over. */
  async record(deliveries: readonly Delivery[]): Promise<void> {
    const { sent, notSent } = rowsOf(deliveries);
    await db.session.execute(sql`
      with given as (select * from json_populate_recordset(null::${messages}, ${JSON.stringify(sent)})),
      missed as (select * from json_populate_recordset(null::${undelivered}, ${JSON.stringify(notSent)})),
      added as (insert into ${messages} select * from given on conflict do nothing returning post, item),
      noted as (insert into ${undelivered} select * from missed on conflict do nothing returning post),
      ends as (select post from added where item = 0 union all select post from noted)
      insert into ${fanOutEnds} select post, count(*) from ends group by post order by post
        on conflict (post) do update set ended = ${fanOutEnds.ended} + excluded.ended`);
  },
});
export type GraphStore = ReturnType<typeof createGraphStore>;

const isOf = ({ at, id }: PostKey) => and(eq(messages.post, id), eq(messages.postAt, at));

const replyColumns = (replyTo: Node | undefined) =>
  replyTo && { replyToAt: replyTo.post.at, replyTo: replyTo.post.id, replyToItem: replyTo.item };

/** As the columns are called. */
function rowsOf(deliveries: readonly Delivery[]) {
  const sent = deliveries.flatMap(({ bot, chat, post, end }) =>
    end.kind === "sent"
      ? end.messages.map((message, item) => ({ ...keyOf(post), bot, chat, message, item, is_source: false }))
      : [],
  );
  const notSent = deliveries.flatMap(({ chat, post, end }) =>
    end.kind === "not sent" ? [{ ...keyOf(post), chat, is_unknown: end.isUnknown, reason: end.reason }] : [],
  );
  return { sent, notSent };
}

const keyOf = ({ at, id }: PostKey) => ({ post_at: at.toISOString(), post: id });
