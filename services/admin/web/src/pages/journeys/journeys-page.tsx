import { Badge, Text } from "@mantine/core";
import { IconRoute } from "@tabler/icons-react";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";
import { Page } from "../../ui/page.js";
import { Time } from "../../ui/time.js";
import { JourneyFilters, useJourneyFilters } from "./journey-filters.js";
import { addressOfJourney } from "./journey-types.js";
import { useStepName } from "./use-step-name.js";

const RENEW_MS = 5_000;

/** Updates, and all that came of them. */
export function JourneysPage() {
  const t = useTexts();
  const nameOf = useStepName();
  const query = useJourneyFilters();
  const asked = $api.useInfiniteQuery(
    "get",
    "/api/journeys",
    { params: { query } },
    { ...pagedBy("cursor"), refetchInterval: RENEW_MS },
  );
  const list = pagesOf(asked, ({ journeys }) => journeys);
  return (
    <Page title={t("nav-journeys")} about={t("journeys-about")}>
      <JourneyFilters />
      <DataTable
        label={t("nav-journeys")}
        list={list}
        rowKey={({ id }) => id}
        to={({ id }) => addressOfJourney(id)}
        empty={<EmptyState icon={IconRoute} title={t("journeys-none")} hint={t("journeys-none-hint")} />}
        columns={[
          { id: "what", title: t("journeys-what"), cell: (one) => <Text fw={550}>{nameOf(one)}</Text> },
          {
            id: "owner",
            title: t("journeys-owner"),
            cell: (one) => <Badge>{one.owner ?? one.source}</Badge>,
          },
          { id: "chat", title: t("journeys-chat"), cell: ({ chat }) => <Id value={chat} /> },
          { id: "person", title: t("journeys-person"), cell: ({ person }) => <Id value={person} /> },
          { id: "id", title: t("journeys-id"), cell: ({ id }) => <Text size="sm">{id}</Text> },
          { id: "at", title: t("journeys-began"), cell: ({ at }) => <Time at={at} />, atEnd: true },
        ]}
      />
    </Page>
  );
}

const Id = ({ value }: { readonly value: number | null }) => (
  <Text size="sm" className="numeric" {...(value === null && { c: "var(--quiet)" })}>
    {value ?? "–"}
  </Text>
);
