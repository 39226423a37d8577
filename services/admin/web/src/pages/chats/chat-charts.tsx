import { Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { ErrorState } from "../../ui/error-state.js";
import { useTexts } from "../../texts/texts.js";
import { Chart } from "../../ui/chart.js";
import type { ChartRow } from "../../ui/chart-series.js";
import { useFormat } from "../../ui/format.js";
import { daySpans, useDays, useTotals } from "./use-totals.js";

/** Growth and activity of all chats over the chosen time. */
export function ChatCharts({ bot }: { readonly bot: number | undefined }) {
  const { data, error, refetch } = useTotals(bot);
  if (data === undefined && error !== null)
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <Stack>
      <DaysChoice />
      <GrowthChart days={data?.days} />
      <ActivityChart days={data?.days} />
    </Stack>
  );
}

/** Over which time charts look back. */
export function DaysChoice() {
  const t = useTexts();
  const [days, setDays] = useDays();
  return (
    <Group>
      <SegmentedControl
        aria-label={t("chats-days")}
        data={daySpans.map((span) => ({ value: span, label: t("chats-last-days", { days: Number(span) }) }))}
        value={days}
        onChange={setDays}
      />
    </Group>
  );
}

interface Day {
  readonly day: string;
  readonly members: number | null;
  readonly posts: number;
  readonly reactions: number;
  readonly joins: number;
  readonly leaves: number;
}

/** Members by day. */
export function GrowthChart({ days }: { readonly days: readonly Day[] | undefined }) {
  const t = useTexts();
  const { change } = useFormat();
  const counted = days?.filter(({ members }) => members !== null);
  const first = counted?.at(0)?.members;
  const last = counted?.at(-1)?.members;
  const grown = typeof first === "number" && typeof last === "number" ? last - first : undefined;
  return (
    <Chart
      title={t("chats-members")}
      kind="area"
      rows={counted?.map(({ day, members }): ChartRow => ({ day, values: { members } }))}
      series={[{ id: "members", label: t("chats-members"), color: "indigo" }]}
      empty={t("chats-no-days")}
      now={
        grown !== undefined && (
          <Text size="sm" c="var(--quiet)">
            {t("chats-grown", { change: change(grown) })}
          </Text>
        )
      }
    />
  );
}

/** What happened, by day; and who came and left. */
export function ActivityChart({ days }: { readonly days: readonly Day[] | undefined }) {
  const t = useTexts();
  const rows = days?.map(({ day, ...values }): ChartRow => ({ day, values: { ...values } }));
  return (
    <>
      <Chart
        title={t("chats-activity")}
        kind="bars"
        rows={rows}
        series={[
          { id: "posts", label: t("chats-posts"), color: "indigo" },
          { id: "reactions", label: t("chats-reactions"), color: "orange" },
        ]}
        empty={t("chats-no-days")}
      />
      <Chart
        title={t("chats-coming")}
        kind="bars"
        rows={rows}
        series={[
          { id: "joins", label: t("chats-joins"), color: "teal" },
          { id: "leaves", label: t("chats-leaves"), color: "red" },
        ]}
        empty={t("chats-no-days")}
      />
    </>
  );
}
