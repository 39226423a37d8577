import { ChatType } from "@telebus/contracts";
import { ProblemError, type Access, type Clock, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { BotStore } from "../bot-store.js";
import type { LooksStore } from "../looks-store.js";
import type { StatisticsReports } from "../statistics-reports.js";
import { requestedBot } from "./bot-views.js";
import { CursorQuery, cursorOf, readCursor } from "./cursor.js";
import { ChatParams } from "./known-chat.js";
import { csvOfChats, csvOfHistory } from "./statistics-csv.js";
import { ChatsStatistics, ChatStatistics, noViews } from "./statistics-views.js";

export interface StatisticsDeps {
  readonly bots: BotStore;
  readonly reports: StatisticsReports;
  readonly looks: LooksStore;
  readonly access: Access;
  readonly clock: Clock;
  /** Chats are due. */
  readonly onRequested: () => void;
}

/** `/api/bots/:bot/chats/stats`: statistics of all chats of a bot, and of one. */
export const statisticsRoutes = (deps: StatisticsDeps): RouteGroup => ({
  prefix: "/api/bots/:bot/chats",
  api: "Telebus admin: statistics",
  routes: async (scope) => {
    scope.addHook("onRequest", deps.access.of("chats"));
    await scope.register(ofAll(deps));
    await scope.register(ofOne(deps));
    await scope.register(refreshing(deps));
  },
});

const format = z.enum(["json", "csv"]).default("json");
const BotParams = ChatParams.pick({ bot: true });
const Csv = z.string().describe("With `format=csv`: a file with a line of names");
const Place = z.tuple([z.int(), z.int()]);
/** A file has all chats of a bot, not a page of them. */
const FILE_ROWS = 100_000;

const ListQuery = z.object({
  format,
  type: ChatType.optional(),
  ...CursorQuery,
});

const ofAll =
  ({ bots, reports, access }: StatisticsDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/stats",
      {
        schema: {
          summary: "Statistics of all chats of a bot",
          description: "JSON by page; `format=csv` is a file with all chats.",
          params: BotParams,
          querystring: ListQuery,
          response: { 200: z.union([ChatsStatistics, Csv]) },
        },
      },
      async (call, reply) => {
        const { bot } = call.params;
        const { cursor, type, ...query } = call.query;
        await requestedBot({ access, bots }, call, bot);
        const isFile = query.format === "csv";
        const after = readCursor(Place, cursor);
        const limit = isFile ? FILE_ROWS : query.limit;
        const { hasMore, ...report } = await reports.ofBot({ bot, type, after, limit });
        if (isFile) return reply.headers(csvHeaders(`stats-${bot}`)).send(csvOfChats(report));
        const last = hasMore ? report.chats.at(-1) : undefined;
        const next = last && cursorOf([last.members ?? -1, last.chat]);
        return reply.send({ bot, ...report, ...noViews, next });
      },
    );
  };

const ChatQuery = z.object({
  format,
  days: z.coerce.number().int().min(1).max(400).default(30).describe("How far back, today included"),
});

const ofOne =
  ({ reports, access }: StatisticsDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/:chat/stats",
      {
        schema: {
          summary: "Statistics of one chat",
          description: "`format=csv` is its history, a line for each day.",
          params: ChatParams,
          querystring: ChatQuery,
          response: { 200: z.union([ChatStatistics, Csv]) },
        },
      },
      async (call, reply) => {
        const { bot, chat } = call.params;
        const mayUse = access.callerOf(call).mayUse(bot);
        const report = mayUse ? await reports.ofChat(bot, chat, call.query.days) : undefined;
        if (report === undefined) throw noChat();
        if (call.query.format === "csv")
          return reply.headers(csvHeaders(`stats-${bot}-${chat}`)).send(csvOfHistory(report));
        return reply.send({ ...report, ...noViews });
      },
    );
  };

const Refreshing = z.object({ chats: z.int().describe("Groups and channels that Telegram is asked about") });

const refreshing =
  ({ bots, looks, access, clock, onRequested }: StatisticsDeps): RouteGroup["routes"] =>
  async (scope) => {
    const request = async (bot: number, chat?: number) => {
      const chats = await looks.request(bot, chat, new Date(clock.now()));
      onRequested();
      return { chats };
    };
    scope.post(
      "/stats/refresh",
      {
        schema: {
          summary: "Count the members of all chats of a bot now",
          params: BotParams,
          response: { 202: Refreshing },
        },
      },
      async (call, reply) => {
        const { bot } = call.params;
        await requestedBot({ access, bots }, call, bot);
        return reply.code(202).send(await request(bot));
      },
    );
    scope.post(
      "/:chat/stats/refresh",
      {
        schema: {
          summary: "Count the members of one chat now",
          params: ChatParams,
          response: { 202: Refreshing },
        },
      },
      async (call, reply) => {
        const { bot, chat } = call.params;
        const asked = access.callerOf(call).mayUse(bot) ? await request(bot, chat) : { chats: 0 };
        if (asked.chats === 0) throw new ProblemError(404, "there is no such group or channel");
        return reply.code(202).send(asked);
      },
    );
  };

const noChat = (): ProblemError => new ProblemError(404, "there is no such chat");

const csvHeaders = (name: string) => ({
  "content-type": "text/csv; charset=utf-8",
  "content-disposition": `attachment; filename="${name}.csv"`,
});
