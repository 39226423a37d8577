import { Badge, Progress, Stack, Text, Tooltip } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import { useFormat } from "../../ui/format.js";
import { countsOf, endedCount, ends, type Broadcast } from "./broadcast-types.js";

const COLOURS = {
  draft: "gray",
  scheduled: "indigo",
  running: "blue",
  paused: "yellow",
  done: "teal",
  cancelled: "gray",
  failed: "red",
} as const satisfies Record<Broadcast["state"], string>;

export function StateBadge({ state }: Pick<Broadcast, "state">) {
  const t = useTexts();
  return <Badge color={COLOURS[state]}>{t(`broadcasts-state-${state}`)}</Badge>;
}

const END_COLOURS = {
  sent: "teal",
  blocked: "orange",
  failed: "red",
  expired: "grape",
  unknown: "yellow",
  cancelled: "gray",
} as const;

/** How far it has come: a bar of what became of the chats. */
export function ProgressBar({
  broadcast,
  size = "md",
}: {
  readonly broadcast: Broadcast;
  readonly size?: string;
}) {
  const t = useTexts();
  const { number } = useFormat();
  const { total } = broadcast;
  const counts = countsOf(broadcast);
  const all = Math.max(total ?? 0, endedCount(broadcast), 1);
  return (
    <Stack gap={4}>
      <Progress.Root size={size} role="group" aria-label={t("broadcasts-progress")}>
        {ends
          .filter((end) => counts[end] > 0)
          .map((end) => (
            <Tooltip key={end} label={t(`broadcasts-end-${end}`, { count: number(counts[end]) })}>
              <Progress.Section
                value={(counts[end] / all) * 100}
                color={END_COLOURS[end]}
                aria-label={t(`broadcasts-end-${end}`, { count: number(counts[end]) })}
              />
            </Tooltip>
          ))}
      </Progress.Root>
      <Text size="xs" c="var(--quiet)" className="numeric">
        {total === null
          ? t("broadcasts-not-begun")
          : t("broadcasts-of-total", { done: number(endedCount(broadcast)), total: number(total) })}
      </Text>
    </Stack>
  );
}
