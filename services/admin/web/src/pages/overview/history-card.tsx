import { Card, Group, SegmentedControl, Skeleton, Title } from "@mantine/core";
import { lazy, Suspense } from "react";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { ErrorState } from "../../ui/error-state.js";
import { useUrlState } from "../../ui/use-url-state.js";

/** A chart library is large: its file is asked for while the page asks for its figures. */
const loadChart = async () => ({ default: (await import("./history-chart.js")).HistoryChart });
const HistoryChart = lazy(loadChart);
loadChart().catch(() => undefined);
const SPANS = ["hour", "day", "week"] as const;
const RENEW_MS = 30_000;

/** An hour, a day or a week of what has flowed. */
export function HistoryCard() {
  const t = useTexts();
  const [kept, keep] = useUrlState("span");
  const span = SPANS.find((one) => one === kept) ?? "hour";
  const asked = $api.useQuery(
    "get",
    "/api/flow/history",
    { params: { query: { span } } },
    { refetchInterval: RENEW_MS },
  );
  return (
    <Card component="section" aria-labelledby="history" bg="var(--panel-ground)">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4" id="history">
          {t("overview-history")}
        </Title>
        <SegmentedControl
          size="xs"
          aria-label={t("overview-span")}
          value={span}
          onChange={(chosen) => keep(chosen === "hour" ? "" : chosen)}
          data={SPANS.map((value) => ({ value, label: t(`overview-span-${value}`) }))}
        />
      </Group>
      {asked.data === undefined ? (
        asked.error === null ? (
          <Skeleton h={260} />
        ) : (
          <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />
        )
      ) : (
        <Suspense fallback={<Skeleton h={260} />}>
          <HistoryChart history={asked.data} isWeek={span === "week"} />
        </Suspense>
      )}
    </Card>
  );
}
