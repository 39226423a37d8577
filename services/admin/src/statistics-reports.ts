import type { ChatType } from "@telebus/contracts";
import type { Clock } from "@telebus/service";
import type { ChatsStore } from "./chats-store.js";
import { daysBefore, growthOf } from "./domain/growth.js";
import type { StatisticsPlace, StatisticsStore } from "./statistics-store.js";

interface Deps {
  readonly statistics: StatisticsStore;
  readonly chats: ChatsStore;
  readonly clock: Clock;
}

interface ListQuery {
  readonly bot: number;
  readonly type?: ChatType | undefined;
  readonly after?: StatisticsPlace | undefined;
  /** Or the page so many pages on. */
  readonly page?: number | undefined;
  readonly limit: number;
}

/** Longer than growth looks back. */
const GROWTH_DAYS = 60;

/** What is shown of chats in numbers: by HTTP, and in the chat. */
export function createStatisticsReports({ statistics, chats, clock }: Deps) {
  const dayOfToday = (): string => new Date(clock.now()).toISOString().slice(0, 10);

  return {
    /** All chats of a bot that it can speak in. `hasMore`: there is another page. */
    async ofBot({ limit, page: number = 0, ...query }: ListQuery) {
      const today = dayOfToday();
      const types = await statistics.totals(query.bot, today);
      const rows = await statistics.list({ ...query, today, offset: number * limit, limit: limit + 1 });
      const page = rows.slice(0, limit).map(({ grownDay, grownWeek, grownMonth, ...row }) => ({
        ...row,
        growth: { day: grownDay, week: grownWeek, month: grownMonth },
      }));
      return { today, types, totals: sumOf(types), chats: page, hasMore: rows.length > limit };
    },

    /** One chat, with its days back to `days` ago; undefined where nobody has seen it. */
    async ofChat(bot: number, chat: number, days: number) {
      const found = await chats.find(bot, chat);
      if (found === undefined) return undefined;
      const today = dayOfToday();
      const since = daysBefore(today, days - 1);
      const [history, administrators, invites] = await Promise.all([
        statistics.history(bot, chat, daysBefore(today, Math.max(days - 1, GROWTH_DAYS))),
        statistics.administrators(bot, chat),
        statistics.invites(bot, chat, since),
      ]);
      return {
        ...found.chat,
        lookedAt: found.lookedAt,
        refusal: found.refusal,
        growth: growthOf(history, today),
        administrators,
        invites,
        history: history.filter(({ day }) => day >= since),
      };
    },
  };
}
export type StatisticsReports = ReturnType<typeof createStatisticsReports>;

type Totals = Awaited<ReturnType<StatisticsStore["totals"]>>;

const counted = ["chats", "members", "posts", "replies", "reactions", "joins", "leaves"] as const;

function sumOf(types: Totals) {
  const sums = { chats: 0, members: 0, posts: 0, replies: 0, reactions: 0, joins: 0, leaves: 0 };
  for (const type of types) for (const name of counted) sums[name] += type[name] ?? 0;
  return sums;
}
