import { Group, Kbd, Select, Stack, Text } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconFlagCheck } from "@tabler/icons-react";
import { useState } from "react";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { EmptyState } from "../../ui/empty-state.js";
import { ErrorState } from "../../ui/error-state.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";
import { PageSkeleton } from "../../ui/page-skeleton.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { MoreReports } from "./more-reports.js";
import { ReportCard } from "./report-card.js";

const states = ["open", "acted", "dismissed"] as const;
const KEYS = ["j", "k", "enter", "d", "m", "w", "b", "x"] as const;

/** What people have reported, one below the other; by keyboard too. */
export function ReportList() {
  const t = useTexts();
  const [asked, setState] = useUrlState("state");
  const [bot, setBot] = useUrlState("bot");
  const [chosen, choose] = useState(0);
  const state = states.find((one) => one === asked) ?? "open";
  const query = { state, ...(bot !== "" && { bot: Number(bot) }) };
  const reports = $api.useInfiniteQuery(
    "get",
    "/api/moderation/reports",
    { params: { query } },
    { ...pagedBy("before"), refetchInterval: 20_000 },
  );
  const list = pagesOf(reports, (page) => page.reports);
  const rows = list.rows ?? [];
  const at = Math.min(chosen, Math.max(0, rows.length - 1));
  useHotkeys([
    ["j", () => choose(Math.min(at + 1, rows.length - 1))],
    ["k", () => choose(Math.max(at - 1, 0))],
  ]);
  return (
    <Stack>
      <Group justify="space-between">
        <Group>
          <Select
            aria-label={t("moderation-state")}
            data={states.map((one) => ({ value: one, label: t(`moderation-state-${one}`) }))}
            value={state}
            onChange={(value) => setState(value === "open" ? "" : (value ?? ""))}
            allowDeselect={false}
          />
          <BotSelect value={bot} onChange={setBot} />
        </Group>
        {rows.length > 0 && <Shortcuts />}
      </Group>
      {list.rows === undefined && list.error === null && <PageSkeleton />}
      {list.rows === undefined && list.error !== null && (
        <ErrorState error={list.error} onRetry={list.retry} />
      )}
      {list.rows?.length === 0 && (
        <EmptyState
          title={t(state === "open" ? "moderation-no-reports" : "moderation-no-such-reports")}
          hint={t("moderation-no-reports-hint")}
          icon={IconFlagCheck}
        />
      )}
      {rows.map((report, n) => (
        <ReportCard key={report.id} report={report} isChosen={n === at} onChoose={() => choose(n)} />
      ))}
      <MoreReports list={list} />
    </Stack>
  );
}

function Shortcuts() {
  const t = useTexts();
  return (
    <Group gap="sm" visibleFrom="sm" aria-label={t("moderation-keys")} role="note">
      {KEYS.map((key) => (
        <Text key={key} size="xs" c="var(--quiet)">
          <Kbd size="xs">{key}</Kbd> {t(`moderation-key-${key}`)}
        </Text>
      ))}
    </Group>
  );
}
