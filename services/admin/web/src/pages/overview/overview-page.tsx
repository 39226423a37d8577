import { Button, Card, Grid, Group, Skeleton, Stack, Switch, Title } from "@mantine/core";
import { IconPlus, IconRobot } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "react-router";
import { $api } from "../../api/client.js";
import { useFlow } from "../../app/flow.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { EmptyState } from "../../ui/empty-state.js";
import { ErrorState } from "../../ui/error-state.js";
import { Page } from "../../ui/page.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { AttentionList } from "./attention-list.js";
import { FlowDetails } from "./flow-details.js";
import { FlowGraph, type Selected } from "./flow-graph.js";
import { FlowTable } from "./flow-table.js";
import { HistoryCard } from "./history-card.js";
import { Tiles, type Overview } from "./tiles.js";

const RENEW_MS = 15_000;

/** How the platform is, at a glance. */
export function OverviewPage() {
  const t = useTexts();
  const { flow } = useFlow();
  const overview = $api.useQuery("get", "/api/flow/overview", {}, { refetchInterval: RENEW_MS });
  const history = $api.useQuery(
    "get",
    "/api/flow/history",
    { params: { query: { span: "hour" } } },
    { refetchInterval: 2 * RENEW_MS },
  );
  const isUrgent = (overview.data?.attention.length ?? 0) > 0;
  const attention =
    overview.data === undefined && overview.error !== null ? (
      <ErrorState error={overview.error} onRetry={() => void overview.refetch()} />
    ) : (
      <AttentionList attention={overview.data?.attention} />
    );
  return (
    <Page title={t("nav-overview")} about={t("overview-about")}>
      <FirstSteps totals={overview.data?.totals} />
      <Tiles flow={flow} history={history.data} overview={overview.data} />
      {isUrgent && attention}
      <FlowCard />
      <Grid gap="lg">
        {!isUrgent && <Grid.Col span={{ base: 12, lg: 4 }}>{attention}</Grid.Col>}
        <Grid.Col span={{ base: 12, lg: isUrgent ? 12 : 8 }}>
          <HistoryCard />
        </Grid.Col>
      </Grid>
    </Page>
  );
}

/** The drawing, and the same as a table for whoever cannot or does not want to see it. */
function FlowCard() {
  const t = useTexts();
  const { flow, error, retry } = useFlow();
  const [view, setView] = useUrlState("view");
  const [selected, setSelected] = useState<Selected>();
  return (
    <Card component="section" aria-labelledby="flow" h="100%" bg="var(--panel-ground)">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4" id="flow">
          {t("overview-flow")}
        </Title>
        <Switch
          size="xs"
          label={t("overview-as-table")}
          checked={view === "table"}
          onChange={({ currentTarget }) => setView(currentTarget.checked ? "table" : "")}
        />
      </Group>
      {flow === undefined ? (
        error === null ? (
          <Skeleton h={260} />
        ) : (
          <ErrorState error={error} onRetry={retry} />
        )
      ) : view === "table" ? (
        <FlowTable flow={flow} />
      ) : (
        <FlowGraph flow={flow} onSelect={setSelected} />
      )}
      <FlowDetails selected={selected} onClose={() => setSelected(undefined)} />
    </Card>
  );
}

/** Where nothing has ever happened: what to do. */
function FirstSteps({ totals }: { readonly totals: Overview["totals"] | undefined }) {
  const t = useTexts();
  const { may } = useSession();
  if (totals === undefined || totals.chats > 0) return null;
  const hasBots = totals.bots > 0;
  return (
    <Card bg="var(--panel-ground)">
      <EmptyState
        icon={IconRobot}
        title={t(hasBots ? "overview-first-words" : "overview-first-bot")}
        hint={t(hasBots ? "overview-first-words-hint" : "overview-first-bot-hint")}
      >
        {may("bots:write") && !hasBots && (
          <Stack mt="xs">
            <Button component={Link} to="/bots" leftSection={<IconPlus size={16} />}>
              {t("overview-add-bot")}
            </Button>
          </Stack>
        )}
      </EmptyState>
    </Card>
  );
}
