import { Button } from "@mantine/core";
import { IconPlayerPlay, IconPlayerStop } from "@tabler/icons-react";
import { useTexts } from "../../texts/texts.js";
import { isOn, type Task } from "./task-types.js";
import { useTaskDeeds } from "./use-task-deeds.js";

/** Starts a task, or stops it. */
export function SwitchButton({ task, size = "xs" }: { readonly task: Task; readonly size?: "xs" | "sm" }) {
  const t = useTexts();
  const { start, stop } = useTaskDeeds(task);
  const isRunning = isOn(task);
  const { name } = task;
  return (
    <Button
      size={size}
      variant="default"
      leftSection={isRunning ? <IconPlayerStop size={14} /> : <IconPlayerPlay size={14} />}
      loading={start.isPending || stop.isPending}
      onClick={() => (isRunning ? stop.mutate() : start.mutate())}
      aria-label={t(isRunning ? "tasks-stop-of" : "tasks-start-of", { name })}
    >
      {t(isRunning ? "tasks-stop" : "tasks-start")}
    </Button>
  );
}
