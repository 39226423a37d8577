import { dataOf } from "@telebus/client";
import { api } from "../../api/client.js";
import { forget } from "../../api/queries.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { TASKS, type Task } from "./task-types.js";

/** What can be done with one task. */
export function useTaskDeeds({ id, name }: Pick<Task, "id" | "name">, afterRemoval?: () => void) {
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
  const remove = useAction({
    run: () => api.DELETE("/api/tasks/{id}", { params }),
    done: () => t("tasks-removed", { name }),
    after: () => {
      forget("/api/tasks/{id}", params);
      afterRemoval?.();
    },
    refreshes,
  });
  return { start, stop, remove };
}
