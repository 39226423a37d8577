import { dataOf, type ApiClient } from "@telebus/client";
import { z } from "zod";
import { addCommand, number, type CommandGroup } from "../command.js";
import { UsageError, type Session } from "../session.js";
import { harmlessJson } from "../text.js";
import { findBot } from "./find-bot.js";

const formats = ["table", "json", "summary", "csv"] as const;
type Format = (typeof formats)[number];
const PAGE = 1_000;

/** `telebus stats`: chats and their members, posts and growth. */
export const statsCommand: CommandGroup = (program, io) =>
  addCommand(program, io, {
    usage: "stats",
    about: "Members, growth, posts, joins and leaves of chats; views are not available to bots",
    options: [
      ["--all-bots", "of every bot"],
      ["--bot-id <id>", "of this bot"],
      ["--bot-name <name>", "of the bot with this username"],
      ["--chat-id <id>", "of one chat, with its days"],
      ["--format <format>", formats.join(", ")],
    ],
    examples: [
      "telebus stats --all-bots --format summary",
      "telebus stats --bot-name first_bot --format csv > chats.csv",
      "telebus stats --bot-id 123456789 --chat-id -1001234567890",
    ],
    input: z.object({
      allBots: z.boolean().default(false),
      botId: number.optional(),
      botName: z.string().optional(),
      chatId: number.optional(),
      format: z.enum(formats).default("table"),
    }),
    run: async ({ allBots, botId, botName, chatId, format }, session) => {
      const named = [allBots, botId !== undefined, botName !== undefined].filter(Boolean).length;
      if (named !== 1) throw new UsageError("Say of which bots: --all-bots, --bot-id or --bot-name");
      if (allBots && chatId !== undefined) throw new UsageError("--chat-id goes with one bot");
      const { api } = session;
      const bots = allBots ? await everyBot(api) : [botId ?? (await findBot(api, botName ?? ""))];
      const shown = session.isJson ? "json" : format;
      if (chatId !== undefined) return showChat(session, bots[0] ?? 0, chatId, shown);
      return showBots(session, bots, shown);
    },
  });

async function everyBot(api: ApiClient): Promise<number[]> {
  const ids: number[] = [];
  for (let after: number | undefined = 0; after !== undefined;) {
    const page: { bots: { id: number }[]; next?: number } = await dataOf(
      api.GET("/api/bots", { params: { query: { after, limit: PAGE } } }),
    );
    ids.push(...page.bots.map(({ id }) => id));
    after = page.next;
  }
  return ids;
}

async function showBots(session: Session, bots: readonly number[], format: Format): Promise<void> {
  if (format === "csv") {
    for (const bot of bots)
      session.io.out((await csvOf(session.api, `/api/bots/{bot}/chats/stats`, { bot })).trimEnd());
    return;
  }
  const all = await Promise.all(bots.map((bot) => statsOf(session.api, bot)));
  if (format === "json") return session.io.out(harmlessJson({ bots: all }));
  if (format === "summary")
    return session.list(all, {
      rows: all,
      columns: [
        ["BOT", ({ bot }) => bot],
        ["CHATS", ({ totals }) => totals.chats],
        ["MEMBERS", ({ totals }) => totals.members],
        ["POSTS", ({ totals }) => totals.posts],
        ["REPLIES", ({ totals }) => totals.replies],
        ["REACTIONS", ({ totals }) => totals.reactions],
        ["JOINS", ({ totals }) => totals.joins],
        ["LEAVES", ({ totals }) => totals.leaves],
      ],
      empty: "There are no bots.",
    });
  session.list(all, {
    rows: all.flatMap(({ bot, chats }) => chats.map((chat) => ({ ...chat, bot }))),
    columns: [
      ["BOT", ({ bot }) => bot],
      ["CHAT", ({ chat }) => chat],
      ["TYPE", ({ type }) => type],
      ["TITLE", ({ title }) => title],
      ["ROLE", ({ botStatus }) => botStatus],
      ["MEMBERS", ({ members }) => members],
      ["WEEK", ({ growth }) => growth.week],
      ["POSTS", ({ posts }) => posts],
      ["JOINS", ({ joins }) => joins],
      ["LEAVES", ({ leaves }) => leaves],
    ],
    empty: "These bots are in no chats.",
  });
}

/** All pages as one. */
async function statsOf(api: ApiClient, bot: number) {
  const page = (cursor?: string) =>
    dataOf(
      api.GET("/api/bots/{bot}/chats/stats", {
        params: { path: { bot }, query: { format: "json", ...(cursor !== undefined && { cursor }) } },
      }),
    ).then(asData);
  const first = await page();
  const chats = [...first.chats];
  for (let { next } = first; next !== undefined;) {
    const more = await page(next);
    chats.push(...more.chats);
    next = more.next;
  }
  return { ...first, chats, next: undefined };
}

/** The path answers text where CSV is asked for. */
function asData<Data>(answer: Data): Exclude<Data, string> {
  if (!isData(answer)) throw new TypeError("the platform answers CSV where JSON was asked for");
  return answer;
}
const isData = <Data>(answer: Data): answer is Exclude<Data, string> => typeof answer !== "string";

async function csvOf(
  api: ApiClient,
  path: "/api/bots/{bot}/chats/stats",
  at: { bot: number },
): Promise<string> {
  const params = { path: at, query: { format: "csv" as const } };
  const { data } = await api.GET(path, { params, parseAs: "text" });
  return data ?? "";
}

async function showChat(session: Session, bot: number, chat: number, format: Format): Promise<void> {
  const { api, io, show, list } = session;
  const path = { bot, chat };
  if (format === "csv") {
    const params = { path, query: { format: "csv" as const } };
    const { data } = await api.GET("/api/bots/{bot}/chats/{chat}/stats", { params, parseAs: "text" });
    return io.out((data ?? "").trimEnd());
  }
  const params = { path, query: { format: "json" as const } };
  const stats = asData(await dataOf(api.GET("/api/bots/{bot}/chats/{chat}/stats", { params })));
  if (format === "json") return io.out(harmlessJson(stats));
  const { history, ...summary } = stats;
  show(summary);
  if (format === "summary") return;
  list(history, {
    rows: history,
    columns: [
      ["DAY", ({ day }) => day],
      ["MEMBERS", ({ members }) => members],
      ["POSTS", ({ posts }) => posts],
      ["REPLIES", ({ replies }) => replies],
      ["REACTIONS", ({ reactions }) => reactions],
      ["JOINS", ({ joins }) => joins],
      ["LEAVES", ({ leaves }) => leaves],
    ],
    empty: "Nothing is known of its days yet.",
  });
}
