import { forScope } from "@telebus/service";
import { createChatsStore } from "./chats-store.js";
import { listStatistics } from "./handlers/statistics/list-statistics.js";
import { noteLook } from "./handlers/statistics/note-look.js";
import { openStatistics } from "./handlers/statistics/open-statistics.js";
import { refreshStatistics } from "./handlers/statistics/refresh-statistics.js";
import { showStatistics } from "./handlers/statistics/show-statistics.js";
import { statisticsRoutes } from "./http/statistics.js";
import { createLooksStore } from "./looks-store.js";
import type { Foundation, Part } from "./part.js";
import { createStatisticsReports } from "./statistics-reports.js";
import { createStatisticsStore } from "./statistics-store.js";
import { lookAtChats } from "./tasks/look-at-chats.js";

/** Chats and channels in numbers: what Telegram counts, and what updates told. */
export function createStatistics(
  base: Foundation,
  { statisticsEveryMs }: { readonly statisticsEveryMs: number },
): Part {
  const { db, outbox, bots, access, live, clock, log } = base;
  const looks = createLooksStore(db);
  const chats = createChatsStore(db);
  const looking = lookAtChats({ looks, db, outbox, clock, log, everyMs: statisticsEveryMs });
  const reports = createStatisticsReports({ statistics: createStatisticsStore(db), chats, clock });
  const onNoted = (): void => db.afterCommit(looking.nudge);
  return {
    handlers: [
      ...[
        showStatistics({ reports }),
        listStatistics({ reports }),
        openStatistics({ reports }),
        refreshStatistics({ looks, onRequested: looking.nudge }),
      ].map(forScope("operator", live)),
      noteLook({ looks, onNoted }),
    ],
    routes: [statisticsRoutes({ bots, reports, looks, access, clock, onRequested: looking.nudge })],
    tasks: [looking],
  };
}
