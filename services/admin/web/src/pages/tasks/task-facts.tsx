import { Anchor, Card } from "@mantine/core";
import { Link } from "react-router";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { Actor } from "../../ui/actor.js";
import { botLabel } from "../../ui/bot-select.js";
import { Facts } from "../../ui/facts.js";
import { useFormat } from "../../ui/format.js";
import { Time } from "../../ui/time.js";
import type { Task } from "./task-types.js";

/** How a task stands, and who made it. */
export function TaskFacts({ task }: { readonly task: Task }) {
  const t = useTexts();
  const { number } = useFormat();
  const { data } = $api.useQuery("get", "/api/bots");
  const bot = data?.bots.find(({ id }) => id === task.bot);
  const facts = {
    bot: (
      <Anchor component={Link} to={`/bots/${task.bot}`}>
        {bot === undefined ? task.bot : botLabel(bot)}
      </Anchor>
    ),
    kind: task.kind,
    next: <Time at={task.next_run_at} />,
    last: <Time at={task.last_run_at} />,
    since: <Time at={task.since} />,
    restart: t(`tasks-restart-${task.restart.when}`, { count: task.restart.max_restarts }),
    counts: t("tasks-runs-and-restarts", { runs: number(task.runs), restarts: number(task.restarts) }),
    by: <Actor id={task.by} />,
    changed: <Time at={task.changed_at} />,
  };
  return (
    <Card>
      <Facts facts={Object.entries(facts).map(([id, value]) => ({ label: t(`tasks-${id}`), value }))} />
    </Card>
  );
}
