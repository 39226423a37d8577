import { dataOf } from "@telebus/client";
import { api } from "../../api/client.js";
import { forget } from "../../api/queries.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { showUndo } from "../../ui/undo-toast.js";
import { isOn, TASKS, type Task } from "./task-types.js";

/** What can be done with one task. */
export function useTaskDeeds(task: Task, afterRemoval?: () => void) {
  const { id, name } = task;
  const t = useTexts();
  const params = { path: { id } };
  const refreshes = [TASKS];
  const start = useAction({
    run: () => dataOf(api.POST("/api/tasks/{id}/start", { params })),
    done: () => t("tasks-started", { name }),
    refreshes,
  });
  const stop = useAction({
    run: () => dataOf(api.POST("/api/tasks/{id}/stop", { params })),
    done: () => t("tasks-stopped", { name }),
    refreshes,
  });
  const run = useAction({
    run: () => dataOf(api.POST("/api/tasks/{id}/run", { params })),
    done: () => t("tasks-hastened", { name }),
    refreshes,
  });
  const restore = useAction({
    run: () => madeAgain(task),
    done: () => t("tasks-restored", { name }),
    refreshes,
  });
  const remove = useAction({
    run: () => api.DELETE("/api/tasks/{id}", { params }),
    after: () => {
      forget("/api/tasks/{id}", params);
      afterRemoval?.();
      showUndo({
        message: t("tasks-removed", { name }),
        label: t("undo"),
        onUndo: () => restore.mutate(),
      });
    },
    refreshes,
  });
  return { start, stop, run, remove };
}

/** The same task once more; what its runs were like is not kept. */
const madeAgain = (task: Task): Promise<Task> => {
  const { bot, name, kind, config, restart } = task;
  const body = { bot, name, kind, config: { ...config }, restart, start: isOn(task) };
  return dataOf(api.POST("/api/tasks", { body }));
};
