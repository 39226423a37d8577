import type { ChatType } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, inArray, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { chatDays, chatLooks, chats } from "./tables.js";

/** Of these bots; undefined: of all. */
type Among = readonly number[] | undefined;

/** A day of all chats together. */
const Day = z.object({
  day: z.iso.date(),
  posts: z.coerce.number(),
  replies: z.coerce.number(),
  reactions: z.coerce.number(),
  joins: z.coerce.number(),
  leaves: z.coerce.number(),
  active: z.coerce.number(),
  grown: z.coerce.number(),
});
export type DayOfChats = z.output<typeof Day>;

/** Chats of many bots in sums: those in which the bot can speak. */
export const createChatTotalsStore = (db: Database) => ({
  /** By type: how many, and how many members they were last counted to have. */
  byType: (bots: Among): Promise<readonly { type: ChatType; chats: number; members: number }[]> =>
    db.session
      .select({
        type: chats.type,
        chats: sql<number>`count(*)`.mapWith(Number),
        members: sql<number>`coalesce(sum(${chats.members}), 0)`.mapWith(Number),
      })
      .from(chats)
      .where(and(isNull(chats.endedAt), bots && inArray(chats.bot, [...bots])))
      .groupBy(chats.type)
      .orderBy(chats.type),

  /**
   * Each day since then on which something happened or was counted, the oldest first. `grown` is the sum of what each chat
   * grew since its own count before: so a day on which some were not counted is no fall.
   */
  async days(bots: Among, since: string): Promise<readonly DayOfChats[]> {
    const { rows } = await db.session.execute(sql`
      with here as (select bot, chat from ${chats} where ended_at is null ${amongBots(bots)}),
      counted as (
        select d.bot, d.chat, d.day, d.members, d.posts, d.replies, d.reactions, d.joins, d.leaves, d.active,
          d.members - lag(d.members) over (partition by d.bot, d.chat, d.members is null order by d.day) as step
        from ${chatDays} d join here using (bot, chat) where d.day >= ${since}
      ),
      before as (
        select distinct on (c.bot, c.chat) c.bot, c.chat, c.day, c.members - b.members as step
        from counted c cross join lateral (select members from ${chatDays} b where (b.bot, b.chat) = (c.bot, c.chat)
          and b.day < ${since} and b.members is not null order by b.day desc limit 1) b
        where c.members is not null order by c.bot, c.chat, c.day
      ),
      steps as (
        select day, sum(step) as grown from (select day, step from counted union all select day, step from before) s
        group by day
      )
      select day::text, sum(posts) as posts, sum(replies) as replies, sum(reactions) as reactions, sum(joins) as joins,
        sum(leaves) as leaves, sum(active) as active, coalesce(max(steps.grown), 0) as grown
      from counted join steps using (day) group by day order by day`);
    return Day.array().parse(rows);
  },

  /** How many groups and channels Telegram is still to be asked about. */
  async looksWaiting(bots: Among): Promise<number> {
    return db.session.$count(
      chatLooks,
      and(
        sql`(${chatLooks.dueAt} is not null or ${chatLooks.askedAt} is not null)`,
        bots && inArray(chatLooks.bot, [...bots]),
      ),
    );
  },
});
export type ChatTotalsStore = ReturnType<typeof createChatTotalsStore>;

const amongBots = (bots: Among) => {
  if (bots === undefined) return sql``;
  if (bots.length === 0) return sql`and false`;
  return sql`and bot in ${[...bots]}`;
};
