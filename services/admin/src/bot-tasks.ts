import { forScope } from "@telebus/service";
import { createAudienceStore } from "./audience-store.js";
import { createBroadcastDesk } from "./broadcast-desk.js";
import { createBotTasksStore } from "./bot-tasks-store.js";
import { createBroadcastsStore } from "./broadcasts-store.js";
import { createFeedStore } from "./feed-store.js";
import { listTasks } from "./handlers/tasks/list-tasks.js";
import { pressTask } from "./handlers/tasks/press-task.js";
import { recordTaskFailure } from "./handlers/tasks/record-task-failure.js";
import { taskRoutes } from "./http/tasks.js";
import type { Foundation, Part } from "./part.js";
import { createTaskDesk } from "./task-desk.js";
import { taskKinds } from "./task-kinds.js";
import type { OutsideWay } from "./task-kinds/outside-fetch.js";
import { createTaskRunning } from "./task-running.js";
import { createTaskRunningStore } from "./task-running-store.js";

interface BotTaskSettings {
  /** Feeds may be of this machine and its network. */
  readonly arePrivateFeedsAllowed: boolean;
  /** Feeds are reached as Telegram is. */
  readonly telegram: Pick<OutsideWay, "proxy">;
}

/** What bots do by themselves: made, started, stopped, watched; never two of one (D8). */
export function createBotTasks(
  base: Foundation,
  { arePrivateFeedsAllowed, telegram }: BotTaskSettings,
): Part {
  const { db } = base;
  const store = createBotTasksStore(db);
  const feeds = createFeedStore(db);
  const audience = createAudienceStore(db);
  // Who sends broadcasts looks for new ones by itself, in whatever process.
  const broadcasts = createBroadcastDesk({
    base,
    store: createBroadcastsStore(db),
    audience,
    nudge: () => undefined,
  });
  const outside = { isPrivateAllowed: arePrivateFeedsAllowed, proxy: telegram.proxy };
  const kinds = taskKinds({ desk: broadcasts, feeds, outside });
  const running = createTaskRunning({ ...base, running: createTaskRunningStore(db), kinds });
  const desk = createTaskDesk({ base, store, kinds, nudge: running.nudge });
  return {
    handlers: [
      ...[listTasks({ store }), pressTask({ store, desk })].map(forScope("operator", base.live)),
      recordTaskFailure({ store }),
    ],
    routes: [taskRoutes({ base, store, desk, kinds })],
    tasks: [running],
  };
}
