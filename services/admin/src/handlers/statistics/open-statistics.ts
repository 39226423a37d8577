import { onCallback } from "@telebus/service";
import { z } from "zod";
import { redraw } from "../../panels/panel.js";
import { statisticsOfChat } from "../../panels/statistics.js";
import type { StatisticsReports } from "../../statistics-reports.js";

const Args = z.tuple([z.coerce.number().int()], z.coerce.number().int().min(0));

/** One chat of the list, as it is known now. */
export const openStatistics = ({ reports }: { reports: StatisticsReports }) =>
  onCallback("stats-chat", "open-statistics", Args, async (press, context) => {
    const [chat, page] = press.args;
    const report = await reports.ofChat(press.from.bot, chat, 30);
    if (report === undefined) return { events: [], toast: context.text("statistics-gone") };
    return { events: [redraw(press, statisticsOfChat(report, page, context.text), context)] };
  });
