import type { Database } from "@telebus/service";
import { and, desc, eq, sql } from "drizzle-orm";
import { messages, people, postReactions } from "./tables.js";

export interface MessageQuery {
  readonly bot: number;
  /** Else of all chats of the bot. */
  readonly chat?: number | undefined;
  readonly person?: number | undefined;
  /** Words, as in a web search: `"exactly this"`, `-without`, `or`. */
  readonly q?: string | undefined;
  /** When it was said, where, and its id. */
  readonly before?: MessagePlace | undefined;
  readonly limit: number;
}
export type MessagePlace = readonly [at: string, chat: number, message: number];

/** What was said, the newest first. */
export const createMessagesStore = (db: Database) => ({
  list: ({ bot, chat, person, q, before, limit }: MessageQuery) =>
    db.session
      .select({
        at: messages.at,
        chat: messages.chat,
        message: messages.message,
        person: messages.person,
        name: people.firstName,
        username: people.username,
        asChat: messages.asChat,
        thread: messages.thread,
        kind: messages.kind,
        content: messages.content,
        isService: messages.isService,
        hasMedia: messages.hasMedia,
        replyTo: messages.replyTo,
        length: messages.length,
        editedAt: messages.editedAt,
        reactions: postReactions.total,
        text: messages.text,
      })
      .from(messages)
      .leftJoin(people, eq(people.id, messages.person))
      .leftJoin(
        postReactions,
        and(
          eq(postReactions.bot, messages.bot),
          eq(postReactions.chat, messages.chat),
          eq(postReactions.message, messages.message),
        ),
      )
      .where(
        and(
          eq(messages.bot, bot),
          chat === undefined ? undefined : eq(messages.chat, chat),
          person === undefined ? undefined : eq(messages.person, person),
          q === undefined ? undefined : sql`${messages.search} @@ websearch_to_tsquery('simple', ${q})`,
          before && earlier(before),
        ),
      )
      .orderBy(desc(messages.at), desc(messages.chat), desc(messages.message))
      .limit(limit),
});
export type MessagesStore = ReturnType<typeof createMessagesStore>;

/** The day alone, too: partitions of later days are not looked at. */
const earlier = ([at, chat, message]: MessagePlace) =>
  sql`${messages.at} <= ${at}::timestamptz and (${messages.at}, ${messages.chat}, ${messages.message})
    < (${at}::timestamptz, ${chat}::bigint, ${message}::bigint)`;
