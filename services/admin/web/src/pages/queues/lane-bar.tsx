import { Group, Progress, Text } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import { useFormat } from "../../ui/format.js";
import type { BotQueues } from "./queue-types.js";

const parts = [
  ["underWay", "under-way", "teal.6"],
  ["waiting", "waiting", "indigo.5"],
  ["parked", "parked", "yellow.6"],
] as const;

interface LaneBarProps {
  readonly lane: BotQueues["lanes"][number];
  /** So long is the whole width. */
  readonly longest: number;
}

/** One lane as a bar and in figures. */
export function LaneBar({ lane, longest }: LaneBarProps) {
  const t = useTexts();
  const { number } = useFormat();
  const shown = parts.filter(([field]) => lane[field] > 0);
  const words = shown
    .map(([field, id]) => t(`queues-count-${id}`, { count: number(lane[field]) }))
    .join(" · ");
  return (
    <div>
      <Group justify="space-between" gap="xs" mb={4}>
        <Text size="sm" fw={550}>
          {t(`queues-lane-${lane.lane}`)}
        </Text>
        <Text size="sm" c="var(--quiet)" className="numeric">
          {words}
        </Text>
      </Group>
      <Progress.Root size={10} aria-hidden>
        {shown.map(([field, , color]) => (
          <Progress.Section
            key={field}
            value={(lane[field] / longest) * 100}
            color={color}
            withAria={false}
          />
        ))}
      </Progress.Root>
    </div>
  );
}
