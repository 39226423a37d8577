import { onCommand } from "@telebus/service";
import type { BotTasksStore } from "../../bot-tasks-store.js";
import { showPanel } from "../../panels/panel.js";
import { TASKS_SHOWN, tasksPanel } from "../../panels/tasks.js";

/** `/tasks`: what this bot does by itself, each with a button that turns it on or off (D8). */
export const listTasks = ({ store }: { store: BotTasksStore }) =>
  onCommand("tasks", "list-tasks", async ({ from }, context) => {
    const rows = await store.page({ bots: [from.bot], limit: TASKS_SHOWN });
    return [showPanel(from, tasksPanel(rows, undefined, context.text), context)];
  });
