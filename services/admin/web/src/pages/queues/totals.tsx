import { Card, SimpleGrid, Text } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import { useFormat } from "../../ui/format.js";
import { inAll, type Queues } from "./queue-types.js";

/** The figures of all bots together. */
export function Totals({ queues: { bots, senders } }: { readonly queues: Queues }) {
  const t = useTexts();
  const { number } = useFormat();
  const lanes = bots.flatMap((bot) => bot.lanes);
  const figures = [
    ["waiting", inAll(lanes, "waiting"), undefined],
    ["under-way", inAll(lanes, "underWay"), undefined],
    ["parked", inAll(lanes, "parked"), undefined],
    ["senders", senders.length, senders.length === 0 ? "red" : undefined],
  ] as const;
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }}>
      {figures.map(([id, value, color]) => (
        <Card key={id} padding="md" title={t(`queues-${id}-hint`)}>
          <Text size="sm" c="var(--quiet)">
            {t(`queues-${id}`)}
          </Text>
          <Text fz={28} fw={650} lh={1.2} className="numeric" {...(color && { c: color })}>
            {number(value)}
          </Text>
        </Card>
      ))}
    </SimpleGrid>
  );
}
