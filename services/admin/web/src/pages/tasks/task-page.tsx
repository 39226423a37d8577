import { Alert, Button, Card, Code, Group, Stack, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPencil, IconPlayerTrackNext, IconTrash } from "@tabler/icons-react";
import { useNavigate, useParams } from "react-router";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { useConfirm } from "../../ui/confirm.js";
import { ErrorState } from "../../ui/error-state.js";
import { Page } from "../../ui/page.js";
import { PageSkeleton } from "../../ui/page-skeleton.js";
import { SwitchButton } from "./switch-button.js";
import { StateBadge } from "./task-badge.js";
import { TaskDialog } from "./task-dialog.js";
import { TaskFacts } from "./task-facts.js";
import { TaskRuns } from "./task-runs.js";
import { isOn, type Task } from "./task-types.js";
import { useTaskDeeds } from "./use-task-deeds.js";

const ASK_EVERY_MS = 3_000;

/** One task: how it stands, what it is told, and what its runs were like. */
export function TaskPage() {
  const t = useTexts();
  const { id = "" } = useParams();
  const params = { path: { id: Number(id) } };
  const asked = $api.useQuery("get", "/api/tasks/{id}", { params }, { refetchInterval: ASK_EVERY_MS });
  const { data, error, refetch } = asked;
  const trail = [{ label: t("nav-tasks"), to: "/tasks" }];
  if (data === undefined)
    return (
      <Page title={`#${id}`} trail={trail}>
        {error === null ? <PageSkeleton /> : <ErrorState error={error} onRetry={() => void refetch()} />}
      </Page>
    );
  const title = (
    <Group gap="sm">
      {data.name}
      <StateBadge state={data.state} />
    </Group>
  );
  return (
    <Page title={title} trail={trail} actions={<TaskActions task={data} />}>
      <Stack gap="lg">
        {data.last_error !== null && (
          <Alert color="red" title={t("tasks-last-error")}>
            {data.last_error}
          </Alert>
        )}
        <TaskFacts task={data} />
        <Card component="section">
          <Title order={2} size="h4" mb="sm">
            {t("tasks-told")}
          </Title>
          <Code block tabIndex={0} role="region" aria-label={t("tasks-told")}>
            {JSON.stringify(data.config, undefined, 2)}
          </Code>
        </Card>
        <TaskRuns task={data.id} />
      </Stack>
    </Page>
  );
}

function TaskActions({ task }: { readonly task: Task }) {
  const t = useTexts();
  const { may } = useSession();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const [isEditing, editing] = useDisclosure();
  const { remove, run } = useTaskDeeds(task, () => void navigate("/tasks"));
  const { name } = task;
  const ask = async (): Promise<void> => {
    const question = { title: t("tasks-remove-title", { name }), body: t("tasks-remove-body") };
    if (await confirm({ ...question, action: t("tasks-remove"), isDangerous: true })) remove.mutate();
  };
  if (!may("tasks:write")) return null;
  return (
    <>
      <Button variant="default" leftSection={<IconPencil size={16} />} onClick={editing.open}>
        {t("tasks-edit")}
      </Button>
      <Button
        variant="default"
        color="red"
        leftSection={<IconTrash size={16} />}
        loading={remove.isPending}
        onClick={() => void ask()}
      >
        {t("tasks-remove")}
      </Button>
      {isOn(task) && (
        <Button
          variant="default"
          leftSection={<IconPlayerTrackNext size={16} />}
          loading={run.isPending}
          onClick={() => run.mutate()}
        >
          {t("tasks-run-now")}
        </Button>
      )}
      <SwitchButton task={task} size="sm" />
      <TaskDialog isOpen={isEditing} onClose={editing.close} task={task} />
    </>
  );
}
