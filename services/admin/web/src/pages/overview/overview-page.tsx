import { Button, Card, Group, Skeleton, Stack, Switch, Title } from "@mantine/core";
import { IconPlus, IconRobot } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "react-router";
import { useFlow } from "../../app/flow.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { EmptyState } from "../../ui/empty-state.js";
import { ErrorState } from "../../ui/error-state.js";
import { Page } from "../../ui/page.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { AttentionList } from "./attention-list.js";
import { useOverview, type Overview } from "./figures.js";
import { FlowDetails } from "./flow-details.js";
import { FlowGraph, type Selected } from "./flow-graph.js";
import { FlowTable } from "./flow-table.js";
import { HistoryCard } from "./history-card.js";
import { firstFaults, useQueueAttention } from "./queue-attention.js";
import { Tiles } from "./tiles/tiles.js";

/** How the platform is, at a glance. */
export function OverviewPage() {
  const t = useTexts();
  const overview = useOverview();
  return (
    <Page title={t("nav-overview")} about={t("overview-about")}>
      <FirstSteps totals={overview.data?.totals} />
      <Tiles />
      <NeedsAttention />
      <FlowCard />
      <HistoryCard />
    </Page>
  );
}

function NeedsAttention() {
  const { data, error, refetch } = useOverview();
  const held = useQueueAttention();
  if (data === undefined && error !== null)
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <AttentionList attention={data && firstFaults([...data.attention, ...held])} />;
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
