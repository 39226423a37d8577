import { csvOf } from "./csv.js";
import type { ChatsStatistics, ChatStatistics } from "./statistics-views.js";

const activity = ["posts", "replies", "reactions", "joins", "leaves"] as const;

/** A line for each chat. */
export const csvOfChats = ({ chats }: Pick<ChatsStatistics, "chats">): string =>
  csvOf(
    chats.map(({ growth, ...chat }) => ({
      ...chat,
      grownDay: growth.day,
      grownWeek: growth.week,
      grownMonth: growth.month,
    })),
    [
      "chat",
      "type",
      "title",
      "username",
      "botStatus",
      "members",
      "membersAt",
      "grownDay",
      "grownWeek",
      "grownMonth",
      ...activity,
      "lookedAt",
      "refusal",
    ],
  );

/** A line for each day. */
export const csvOfHistory = ({ history }: Pick<ChatStatistics, "history">): string =>
  csvOf(history, ["day", "members", "administrators", "botStatus", "type", ...activity, "active"]);
