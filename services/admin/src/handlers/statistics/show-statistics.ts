import { onCommand } from "@telebus/service";
import { showPanel } from "../../panels/panel.js";
import { STATISTICS_PAGE, statisticsList, statisticsOfChat } from "../../panels/statistics.js";
import type { StatisticsReports } from "../../statistics-reports.js";

/** `/stats`: of this group or channel; in a private chat, all chats of the bot to choose from. */
export const showStatistics = ({ reports }: { reports: StatisticsReports }) =>
  onCommand("stats", "show-statistics", async ({ from }, context) => {
    const { bot, chat, type } = from;
    const report = type === "private" ? undefined : await reports.ofChat(bot, chat, 30);
    if (report !== undefined)
      return [showPanel(from, statisticsOfChat(report, undefined, context.text), context)];
    const list = await reports.ofBot({ bot, page: 0, limit: STATISTICS_PAGE });
    return [showPanel(from, statisticsList(list, 0, context.text), context)];
  });
