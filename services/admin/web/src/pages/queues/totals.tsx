import { SimpleGrid } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import { useFormat } from "../../ui/format.js";
import { Tile } from "../../ui/tile.js";
import { inAll, type Queues } from "./queue-types.js";

/** The figures of all bots together. */
export function Totals({ queues: { bots, senders } }: { readonly queues: Queues }) {
  const t = useTexts();
  const { number } = useFormat();
  const lanes = bots.flatMap((bot) => bot.lanes);
  const figures = [
    ["waiting", inAll(lanes, "waiting")],
    ["under-way", inAll(lanes, "underWay")],
    ["parked", inAll(lanes, "parked")],
    ["senders", senders.length],
  ] as const;
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }}>
      {figures.map(([id, value]) => (
        <Tile key={id} label={t(`queues-${id}`)} value={number(value)} hint={t(`queues-${id}-hint`)} />
      ))}
    </SimpleGrid>
  );
}
