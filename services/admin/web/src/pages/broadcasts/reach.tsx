import { Card, Group, List, Skeleton, Stack, Text } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import { useFormat } from "../../ui/format.js";
import type { Preview } from "./broadcast-types.js";
import { useDuration } from "./use-duration.js";

/** How many get it, how long that takes, and what it costs to have it faster. */
export function Reach({
  preview,
  isOld,
}: {
  readonly preview: Preview | undefined;
  readonly isOld: boolean;
}) {
  const t = useTexts();
  const { number } = useFormat();
  const duration = useDuration();
  if (preview === undefined) return isOld ? <Skeleton h={96} /> : null;
  const { count, estimate, left_out: out } = preview;
  const leftOut = (["unknown", "opted_out", "ended"] as const).filter((why) => out[why] > 0);
  return (
    <Card padding="md" aria-live="polite">
      <Stack gap={6}>
        <Group align="baseline" gap={6}>
          <Text fz={26} fw={650} className="numeric" data-testid="reach">
            {number(count)}
          </Text>
          <Text c="var(--quiet)">{t("broadcasts-chats", { count })}</Text>
        </Group>
        <Text size="sm">{t("broadcasts-takes", { time: duration(estimate.seconds) })}</Text>
        {estimate.paid_stars > 0 && (
          <Text size="sm" c="var(--quiet)">
            {t("broadcasts-paid", {
              time: duration(estimate.paid_seconds),
              stars: number(estimate.paid_stars),
            })}
          </Text>
        )}
        {leftOut.length > 0 && (
          <List size="sm">
            {leftOut.map((why) => (
              <List.Item key={why}>
                {t(`broadcasts-left-${why.replace("_", "-")}`, { count: out[why] })}
              </List.Item>
            ))}
          </List>
        )}
      </Stack>
    </Card>
  );
}
