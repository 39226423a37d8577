import type { ChatType } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, inArray, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { BegunDay, CountedDay } from "./domain/members-by-day.js";
import { chatDays, chatLooks, chats } from "./tables.js";

/** Of these bots; undefined: of all. */
type Among = readonly number[] | undefined;

/** What happened on a day in all chats together, and what was counted then. */
const Day = z.object({
  day: z.iso.date(),
  posts: z.coerce.number(),
  replies: z.coerce.number(),
  reactions: z.coerce.number(),
  joins: z.coerce.number(),
  leaves: z.coerce.number(),
  active: z.coerce.number(),
  counted: z.coerce.number(),
  members: z.coerce.number(),
  membersNow: z.coerce.number(),
});
const Begun = z.object({ day: z.iso.date(), chats: z.coerce.number(), members: z.coerce.number() });

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

  /** Each day since then on which something happened or was counted, the oldest first. */
  async days(bots: Among, since: string): Promise<readonly CountedDay[]> {
    const { rows } = await db.session.execute(sql`
      select d.day::text, sum(d.posts) as posts, sum(d.replies) as replies, sum(d.reactions) as reactions,
        sum(d.joins) as joins, sum(d.leaves) as leaves, sum(d.active) as active, count(d.members) as counted,
        coalesce(sum(d.members), 0) as members,
        coalesce(sum(c.members) filter (where d.members is not null), 0) as "membersNow"
      from ${chatDays} d join ${chats} c on (c.bot, c.chat) = (d.bot, d.chat) and c.ended_at is null
      where d.day >= ${since} ${amongBots(bots)} group by d.day order by d.day`);
    return Day.array().parse(rows);
  },

  /** How many chats whose members are known were seen first on which day, and how many members they have now. */
  async begun(bots: Among): Promise<readonly BegunDay[]> {
    const { rows } = await db.session.execute(sql`
      select (d.first_seen_at at time zone 'UTC')::date::text as day, count(*) as chats, sum(d.members) as members
      from ${chats} d where d.ended_at is null and d.members is not null ${amongBots(bots)} group by 1`);
    return Begun.array().parse(rows);
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
  return sql`and d.bot in ${[...bots]}`;
};
