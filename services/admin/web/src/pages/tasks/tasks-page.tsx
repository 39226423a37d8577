import { Button, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconClockPlay, IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";
import { Page } from "../../ui/page.js";
import { Time } from "../../ui/time.js";
import { TaskFilters, useTaskFilter } from "./task-filters.js";
import { AllTasks } from "./all-tasks.js";
import { StateBadge } from "./task-badge.js";
import { TaskDialog } from "./task-dialog.js";
import { SwitchButton } from "./switch-button.js";
import { TASKS, type Task } from "./task-types.js";

const ASK_EVERY_MS = 5_000;

/** What bots do by themselves. */
export function TasksPage() {
  const t = useTexts();
  const { may } = useSession();
  const [isMaking, making] = useDisclosure();
  const query = useTaskFilter();
  const asked = $api.useInfiniteQuery(
    "get",
    TASKS,
    { params: { query } },
    {
      ...pagedBy("before"),
      refetchInterval: ASK_EVERY_MS,
    },
  );
  const mayWrite = may("tasks:write");
  const isFiltered = Object.keys(query).length > 0;
  const newTask = (
    <Button key="new" leftSection={<IconPlus size={16} />} onClick={making.open}>
      {t("tasks-new")}
    </Button>
  );
  return (
    <Page
      title={t("nav-tasks")}
      about={t("tasks-about")}
      actions={mayWrite && [<AllTasks key="all" bot={query.bot} />, newTask]}
    >
      <Stack>
        <TaskFilters />
        <DataTable
          label={t("nav-tasks")}
          list={pagesOf(asked, ({ tasks }) => tasks)}
          rowKey={({ id }) => id}
          to={({ id }) => `/tasks/${id}`}
          empty={<NoTasks isFiltered={isFiltered}>{mayWrite && newTask}</NoTasks>}
          columns={[
            { id: "name", title: t("tasks-name"), cell: (task) => <Name task={task} /> },
            { id: "state", title: t("tasks-state"), cell: ({ state }) => <StateBadge state={state} /> },
            { id: "next", title: t("tasks-next"), cell: (task) => <Time at={task.next_run_at} /> },
            { id: "last", title: t("tasks-last"), cell: (task) => <Time at={task.last_run_at} /> },
            {
              id: "switch",
              title: "",
              atEnd: true,
              cell: (task) => mayWrite && <SwitchButton task={task} />,
            },
          ]}
        />
      </Stack>
      <TaskDialog isOpen={isMaking} onClose={making.close} />
    </Page>
  );
}

function Name({ task: { name, kind, last_error: fault } }: { readonly task: Task }) {
  return (
    <div style={{ maxWidth: 420 }}>
      <Text fw={550}>{name}</Text>
      <Text size="xs" c="var(--quiet)">
        {kind}
      </Text>
      {fault !== null && (
        <Text size="xs" c="red" lineClamp={1}>
          {fault}
        </Text>
      )}
    </div>
  );
}

function NoTasks({ isFiltered, children }: { readonly isFiltered: boolean; readonly children: ReactNode }) {
  const t = useTexts();
  const none = isFiltered ? "tasks-none-match" : "tasks-none";
  return (
    <EmptyState title={t(none)} hint={t(`${none}-hint`)} icon={IconClockPlay}>
      {!isFiltered && children}
    </EmptyState>
  );
}
