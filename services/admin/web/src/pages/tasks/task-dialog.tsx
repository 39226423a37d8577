import { Drawer } from "@mantine/core";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { ErrorState } from "../../ui/error-state.js";
import { PageSkeleton } from "../../ui/page-skeleton.js";
import { TaskForm } from "./task-form.js";
import type { Task } from "./task-types.js";

interface TaskDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The one to change; without it a new one is made. */
  readonly task?: Task;
}

/** Makes a task or changes it, with the fields that its kind wants. */
export function TaskDialog({ isOpen, onClose, task }: TaskDialogProps) {
  const t = useTexts();
  const { data, error, refetch } = $api.useQuery("get", "/api/tasks/kinds", {}, { enabled: isOpen });
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      title={task === undefined ? t("tasks-new") : t("tasks-edit-title", { name: task.name })}
    >
      {data !== undefined && <TaskForm kinds={data.kinds} task={task} onEnd={onClose} />}
      {data === undefined && error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <PageSkeleton />}
    </Drawer>
  );
}
