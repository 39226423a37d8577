import type { ChatType } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, asc, desc, eq, gt, gte, isNull, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { daysBefore } from "./domain/growth.js";
import { chatAdministrators, chatDays, chatLooks, chats, inviteDays } from "./tables.js";

/** Members and chat, where a page ended. */
export type StatisticsPlace = readonly [members: number, chat: number];

export interface StatisticsQuery {
  readonly bot: number;
  /** `2026-11-21`, UTC. */
  readonly today: string;
  readonly type?: ChatType | undefined;
  readonly after?: StatisticsPlace | undefined;
  /** Rows left out before. */
  readonly offset?: number;
  readonly limit: number;
}

/** What is known of chats in numbers. Chats that ended are left out of lists, and keep their own history. */
export const createStatisticsStore = (db: Database) => ({ ...summed(db), ...listed(db), ...ofOne(db) });
export type StatisticsStore = ReturnType<typeof createStatisticsStore>;

const summed = (db: Database) => ({
  /** By type: how many chats, members, and what happened there in the last 7 days. */
  totals: (bot: number, today: string) =>
    db.session
      .select({
        type: chats.type,
        chats: sql<number>`count(distinct ${chats.chat})`.mapWith(Number),
        members: sql<number | null>`(select sum(c.members) from ${chats} c where c.bot = ${bot}
          and c.type = ${chats.type} and c.ended_at is null)::float8`,
        posts: total(chatDays.posts),
        replies: total(chatDays.replies),
        reactions: total(chatDays.reactions),
        joins: total(chatDays.joins),
        leaves: total(chatDays.leaves),
      })
      .from(chats)
      .leftJoin(chatDays, and(sameChat, gt(chatDays.day, daysBefore(today, 7))))
      .where(and(eq(chats.bot, bot), isNull(chats.endedAt)))
      .groupBy(chats.type)
      .orderBy(chats.type),
});

const listed = (db: Database) => ({
  /** Chats with what happened there in the last 7 days; those with most members first. */
  list: ({ bot, today, type, after, offset = 0, limit }: StatisticsQuery) => {
    const page = db.session
      .select()
      .from(chats)
      .where(
        and(
          eq(chats.bot, bot),
          isNull(chats.endedAt),
          type && eq(chats.type, type),
          after && sql`(${membersOrNone}, ${chats.chat}) < (${after[0]}::integer, ${after[1]}::bigint)`,
        ),
      )
      .orderBy(desc(membersOrNone), desc(chats.chat))
      .limit(limit)
      .offset(offset)
      .as("page");
    const week = db.session
      .select({
        posts: total(chatDays.posts).as("posts"),
        replies: total(chatDays.replies).as("replies"),
        reactions: total(chatDays.reactions).as("reactions"),
        joins: total(chatDays.joins).as("joins"),
        leaves: total(chatDays.leaves).as("leaves"),
      })
      .from(chatDays)
      .where(
        and(eq(chatDays.bot, page.bot), eq(chatDays.chat, page.chat), gt(chatDays.day, daysBefore(today, 7))),
      )
      .as("week");
    const membersAt = (days: number) => sql<number | null>`(select d.members from ${chatDays} d
      where d.bot = ${page.bot} and d.chat = ${page.chat} and d.members is not null
      and d.day <= ${daysBefore(today, days)} order by d.day desc limit 1)`;
    return db.session
      .select({
        chat: page.chat,
        type: page.type,
        title: page.title,
        username: page.username,
        botStatus: page.botStatus,
        members: page.members,
        membersAt: page.membersAt,
        grownDay: sql<number | null>`${page.members} - ${membersAt(1)}`,
        grownWeek: sql<number | null>`${page.members} - ${membersAt(7)}`,
        grownMonth: sql<number | null>`${page.members} - ${membersAt(30)}`,
        posts: week.posts,
        replies: week.replies,
        reactions: week.reactions,
        joins: week.joins,
        leaves: week.leaves,
        lookedAt: chatLooks.lookedAt,
        refusal: chatLooks.refusal,
      })
      .from(page)
      .leftJoinLateral(week, sql`true`)
      .leftJoin(chatLooks, and(eq(chatLooks.bot, page.bot), eq(chatLooks.chat, page.chat)))
      .orderBy(desc(sql`coalesce(${page.members}, -1)`), desc(page.chat));
  },
});

const ofOne = (db: Database) => ({
  /** Days on which something happened or was counted, the oldest first. */
  history: (bot: number, chat: number, since: string) =>
    db.session
      .select()
      .from(chatDays)
      .where(and(eq(chatDays.bot, bot), eq(chatDays.chat, chat), gte(chatDays.day, since)))
      .orderBy(asc(chatDays.day)),

  administrators: (bot: number, chat: number) =>
    db.session
      .select()
      .from(chatAdministrators)
      .where(and(eq(chatAdministrators.bot, bot), eq(chatAdministrators.chat, chat)))
      .orderBy(desc(chatAdministrators.isOwner), asc(chatAdministrators.person)),

  /** By which links people came, those with most first. */
  invites: (bot: number, chat: number, since: string) =>
    db.session
      .select({ link: inviteDays.link, joins: total(inviteDays.joins) })
      .from(inviteDays)
      .where(and(eq(inviteDays.bot, bot), eq(inviteDays.chat, chat), gte(inviteDays.day, since)))
      .groupBy(inviteDays.link)
      .orderBy(desc(total(inviteDays.joins)), inviteDays.link)
      .limit(100),
});

const sameChat = and(eq(chatDays.bot, chats.bot), eq(chatDays.chat, chats.chat));
const membersOrNone = sql`coalesce(${chats.members}, -1)`;

const total = (column: AnyPgColumn) => sql<number>`coalesce(sum(${column}), 0)`.mapWith(Number);
