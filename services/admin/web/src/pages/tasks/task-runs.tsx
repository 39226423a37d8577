import { Text, Title } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";
import { Time } from "../../ui/time.js";
import { EndBadge } from "./task-badge.js";
import type { TaskRun } from "./task-types.js";

const ASK_EVERY_MS = 3_000;

/** The newest runs of a task: when, how they ended, and what they say of themselves. */
export function TaskRuns({ task }: { readonly task: number }) {
  const t = useTexts();
  const params = { path: { id: task } };
  const asked = $api.useInfiniteQuery(
    "get",
    "/api/tasks/{id}/runs",
    { params },
    {
      ...pagedBy("before"),
      refetchInterval: ASK_EVERY_MS,
    },
  );
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {t("tasks-runs")}
      </Title>
      <DataTable
        label={t("tasks-runs")}
        list={pagesOf(asked, ({ runs }) => runs)}
        rowKey={({ run }) => run}
        empty={<EmptyState title={t("tasks-no-runs")} hint={t("tasks-no-runs-hint")} icon={IconHistory} />}
        columns={[
          { id: "run", title: t("tasks-run"), cell: ({ run }) => `#${run}` },
          { id: "end", title: t("tasks-end"), cell: ({ end }) => <EndBadge end={end} /> },
          { id: "said", title: t("tasks-said"), cell: (run) => <Said run={run} /> },
          { id: "at", title: t("tasks-began"), cell: (run) => <Time at={run.started_at} /> },
        ]}
      />
    </section>
  );
}

function Said({ run: { error, notes } }: { readonly run: TaskRun }) {
  return (
    <>
      {error !== null && <Text c="red">{error}</Text>}
      {notes.map((note) => (
        <Text key={note} size="sm">
          {note}
        </Text>
      ))}
    </>
  );
}
