import { Badge } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import type { Task, TaskRun } from "./task-types.js";

const stateColors = {
  stopped: "gray",
  waiting: "teal",
  running: "blue",
  restarting: "yellow",
  failed: "red",
  ended: "gray",
} as const;
const endColors = { ok: "teal", failed: "red", lost: "yellow", stopped: "gray" } as const;

/** How a task stands. */
export function StateBadge({ state }: Pick<Task, "state">) {
  const t = useTexts();
  return (
    <Badge color={stateColors[state]} title={t(`tasks-state-${state}-hint`)}>
      {t(`tasks-state-${state}`)}
    </Badge>
  );
}

/** How a run ended. */
export function EndBadge({ end }: Pick<TaskRun, "end">) {
  const t = useTexts();
  if (end === null) return <Badge color="blue">{t("tasks-end-under-way")}</Badge>;
  return <Badge color={endColors[end]}>{t(`tasks-end-${end}`)}</Badge>;
}
