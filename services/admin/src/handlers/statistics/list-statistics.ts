import { onCallback } from "@telebus/service";
import { z } from "zod";
import { redraw } from "../../panels/panel.js";
import { STATISTICS_PAGE, statisticsList } from "../../panels/statistics.js";
import type { StatisticsReports } from "../../statistics-reports.js";

const Page = z.coerce.number().int().min(0).max(10_000);

/** Turns the pages of `/stats`. */
export const listStatistics = ({ reports }: { reports: StatisticsReports }) =>
  onCallback("stats-list", "list-statistics", z.tuple([Page]), async (press, context) => {
    const [page] = press.args;
    const list = await reports.ofBot({ bot: press.from.bot, page, limit: STATISTICS_PAGE });
    return { events: [redraw(press, statisticsList(list, page, context.text), context)] };
  });
