import { Alert, Badge, Button, Card, Group, Stack, Text, Title } from "@mantine/core";
import { IconPlayerPause, IconTrash } from "@tabler/icons-react";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { useFormat } from "../../ui/format.js";
import { Time } from "../../ui/time.js";
import { useBotNames } from "./bot-names.js";
import { LaneBar } from "./lane-bar.js";
import type { Order } from "./order-dialog.js";
import { inAll, type BotQueues } from "./queue-types.js";

interface BotCardProps {
  readonly queues: BotQueues;
  readonly onOrder: (order: Order) => void;
}

/** What waits for one bot, lane by lane, and why it is not faster. */
export function BotCard({ queues, onOrder }: BotCardProps) {
  const t = useTexts();
  const nameOf = useBotNames();
  const { may } = useSession();
  const { bot, lanes, stopped } = queues;
  const longest = Math.max(1, ...lanes.map((lane) => lane.waiting + lane.underWay + lane.parked));
  const name = nameOf(bot);
  return (
    <Card component="section" aria-label={name}>
      <Group justify="space-between" mb="sm">
        <Title order={3} size="h5">
          {name}
        </Title>
        <Pace queues={queues} />
      </Group>
      <Stack gap="sm">
        {stopped !== undefined && (
          <Alert color="red" title={t("queues-stopped")}>
            {stopped.description} <Time at={stopped.since} />
          </Alert>
        )}
        {lanes.length === 0 && <Text c="var(--quiet)">{t("queues-nothing")}</Text>}
        {lanes.map((lane) => (
          <LaneBar key={lane.lane} lane={lane} longest={longest} />
        ))}
        {may("queues:write") && (
          <Group gap="xs" mt={4}>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconPlayerPause size={14} />}
              onClick={() => onOrder({ what: "pause", scope: { bot } })}
            >
              {t("queues-pause")}
            </Button>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconTrash size={14} />}
              disabled={inAll(lanes, "waiting") + inAll(lanes, "parked") === 0}
              onClick={() => onOrder({ what: "purge", scope: { bot } })}
            >
              {t("queues-purge")}
            </Button>
          </Group>
        )}
      </Stack>
    </Card>
  );
}

function Pace({ queues: { perSecond, heldChats } }: { readonly queues: BotQueues }) {
  const t = useTexts();
  const { number } = useFormat();
  return (
    <Group gap={6}>
      {heldChats > 0 && (
        <Badge color="yellow" title={t("queues-held-hint")}>
          {t("queues-held", { count: heldChats })}
        </Badge>
      )}
      <Badge color="gray" title={t("queues-pace-hint")}>
        {perSecond === null
          ? t("queues-no-limit")
          : t("queues-per-second", { count: number(Math.round(perSecond * 10) / 10) })}
      </Badge>
    </Group>
  );
}
