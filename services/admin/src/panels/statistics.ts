import type { Text } from "@telebus/service";
import type { StatisticsReports } from "../statistics-reports.js";
import type { Panel, PanelButton } from "./panel.js";

type BotReport = Awaited<ReturnType<StatisticsReports["ofBot"]>>;
type ChatReport = NonNullable<Awaited<ReturnType<StatisticsReports["ofChat"]>>>;

/** Chats of a page: as many as a thumb finds. */
export const STATISTICS_PAGE = 8;

/** `/stats` in a private chat: all chats of the bot, a page of them; a number opens the chat. */
export function statisticsList(report: BotReport, page: number, text: Text): Panel {
  const { totals, chats, hasMore } = report;
  const lines = chats.map((chat, n) =>
    text("statistics-line", {
      number: n + 1,
      name: nameOf(chat, text),
      members: membersOf(chat, text),
      growth: signed(chat.growth.week, text),
    }),
  );
  const turn = (label: string, to: number): PanelButton => ({ label, action: "stats-list", args: [to] });
  const open = chats.map(({ chat }, n) => ({
    label: String(n + 1),
    action: "stats-chat",
    args: [chat, page],
  }));
  return {
    text: [
      text("statistics-title", { chats: totals.chats, members: totals.members, posts: totals.posts }),
      "",
      ...(lines.length > 0 ? lines : [text("statistics-empty")]),
    ].join("\n"),
    rows: [
      open.slice(0, 4),
      open.slice(4),
      [...(page > 0 ? [turn("‹", page - 1)] : []), ...(hasMore ? [turn("›", page + 1)] : [])],
      [{ label: text("statistics-refresh-button"), action: "stats-refresh", args: [0, page] }],
    ],
  };
}

/** One chat; with `page`, the way back to the list. */
export function statisticsOfChat(chat: ChatReport, page: number | undefined, text: Text): Panel {
  const week = chat.history.slice(-7);
  const sum = (name: "posts" | "replies" | "reactions" | "joins" | "leaves"): number =>
    week.reduce((total, day) => total + day[name], 0);
  const lines = [
    nameOf(chat, text),
    text("statistics-members", {
      members: membersOf(chat, text),
      day: signed(chat.growth.day, text),
      week: signed(chat.growth.week, text),
      month: signed(chat.growth.month, text),
    }),
    text("statistics-role", { role: chat.botStatus ?? "unknown", count: chat.administrators.length }),
    text("statistics-week", { posts: sum("posts"), replies: sum("replies"), reactions: sum("reactions") }),
    text("statistics-moves", { joins: sum("joins"), leaves: sum("leaves") }),
    text("statistics-views"),
    chat.lookedAt === null
      ? text("statistics-never-looked")
      : text("statistics-looked", { at: chat.lookedAt }),
    ...(chat.refusal === null ? [] : [text("statistics-refused", { reason: chat.refusal })]),
  ];
  const back =
    page === undefined ? [] : [{ label: text("statistics-list-button"), action: "stats-list", args: [page] }];
  const again = page === undefined ? [] : [page];
  return {
    text: lines.join("\n"),
    rows: [
      [
        { label: text("statistics-refresh-button"), action: "stats-refresh", args: [chat.chat, ...again] },
        { label: text("statistics-show-button"), action: "stats-chat", args: [chat.chat, ...again] },
      ],
      back,
    ],
  };
}

/** Titles are people's words: short, and on one line. */
function nameOf({ title, chat }: { title: string | null; chat: number }, text: Text): string {
  if (title === null) return text("statistics-unnamed", { chat: String(chat) });
  const line = title.replaceAll(/\s+/g, " ");
  const letters = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment);
  return letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : line;
}

const membersOf = ({ members }: { members: number | null }, text: Text): string =>
  members === null ? text("statistics-unknown") : text("statistics-number", { count: members });

function signed(growth: number | null, text: Text): string {
  if (growth === null) return text("statistics-unknown");
  const sign = growth > 0 ? "+" : growth < 0 ? "−" : "±";
  return `${sign}${text("statistics-number", { count: Math.abs(growth) })}`;
}
