import { onCallback, ProblemError } from "@telebus/service";
import { z } from "zod";
import type { BotTasksStore } from "../../bot-tasks-store.js";
import { redraw } from "../../panels/panel.js";
import { TASKS_SHOWN, tasksPanel } from "../../panels/tasks.js";
import type { TaskDesk } from "../../task-desk.js";

interface Deps {
  readonly store: BotTasksStore;
  readonly desk: TaskDesk;
}

const Args = z.tuple([z.enum(["start", "stop", "show"]), z.int(), z.int()]);

/** A button of `/tasks`: one is started or stopped, or the page is turned. */
export const pressTask = ({ store, desk }: Deps) =>
  onCallback("task", "press-task", Args, async (press, context) => {
    const { from, person, args } = press;
    const [turn, id, page] = args;
    const before = page === 0 ? undefined : page;
    const row = turn === "show" ? undefined : await store.find(id);
    let isDone = turn === "show";
    if (turn !== "show" && row?.bot === from.bot)
      isDone = await switched(() => desk[turn](row, `person:${person.id}`));
    const rows = await store.page({ bots: [from.bot], before, limit: TASKS_SHOWN });
    return {
      events: [redraw(press, tasksPanel(rows, before, context.text), context)],
      ...(!isDone && { toast: context.text("tasks-not-done") }),
    };
  });

/** @returns whether anything could be done */
async function switched(change: () => Promise<boolean>): Promise<boolean> {
  try {
    await change();
    return true;
  } catch (error) {
    if (error instanceof ProblemError) return false;
    throw error;
  }
}
