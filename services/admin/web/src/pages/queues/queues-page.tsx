import { Button, SimpleGrid, Stack, Title } from "@mantine/core";
import { IconPlayerPause, IconStack2, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { EmptyState } from "../../ui/empty-state.js";
import { ErrorState } from "../../ui/error-state.js";
import { Page } from "../../ui/page.js";
import { PageSkeleton } from "../../ui/page-skeleton.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { BotCard } from "./bot-card.js";
import { Budgets } from "./budgets.js";
import { OrderDialog, type Order } from "./order-dialog.js";
import { Pauses } from "./pauses.js";
import { QUEUES, type Queues } from "./queue-types.js";
import { Totals } from "./totals.js";

const ASK_EVERY_MS = 2_000;

/** What waits to be sent, by bot and lane, and what holds it back. */
export function QueuesPage() {
  const t = useTexts();
  const { may } = useSession();
  const [order, setOrder] = useState<Order>();
  const asked = $api.useQuery("get", QUEUES, {}, { refetchInterval: ASK_EVERY_MS });
  const { data, error, refetch } = asked;
  const actions = may("queues:write") && (
    <>
      <Button
        variant="default"
        leftSection={<IconPlayerPause size={16} />}
        onClick={() => setOrder({ what: "pause", scope: {} })}
      >
        {t("queues-hold")}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTrash size={16} />}
        onClick={() => setOrder({ what: "purge", scope: {} })}
      >
        {t("queues-purge")}
      </Button>
    </>
  );
  return (
    <Page title={t("nav-queues")} about={t("queues-about")} actions={actions}>
      {data === undefined && error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <PageSkeleton />}
      {data !== undefined && <Shown queues={data} onOrder={setOrder} />}
      <OrderDialog order={order} queues={data} onClose={() => setOrder(undefined)} />
    </Page>
  );
}

interface ShownProps {
  readonly queues: Queues;
  readonly onOrder: (order: Order) => void;
}

function Shown({ queues, onOrder }: ShownProps) {
  const t = useTexts();
  const [only, setOnly] = useUrlState("bot");
  const { bots, budgets } = queues;
  const shown = bots.filter(({ bot }) => only === "" || String(bot) === only);
  return (
    <Stack gap="xl">
      <Totals queues={queues} />
      <Pauses />
      <section>
        <Title order={2} size="h4" mb="sm">
          {t("queues-by-bot")}
        </Title>
        {bots.length > 1 && (
          <div style={{ marginBottom: "var(--mantine-spacing-sm)" }}>
            <BotSelect value={only} onChange={setOnly} />
          </div>
        )}
        {shown.length === 0 ? (
          <EmptyState title={t("queues-no-bots")} hint={t("queues-no-bots-hint")} icon={IconStack2} />
        ) : (
          <SimpleGrid cols={{ base: 1, md: shown.length > 1 ? 2 : 1 }}>
            {shown.map((bot) => (
              <BotCard key={bot.bot} queues={bot} onOrder={onOrder} />
            ))}
          </SimpleGrid>
        )}
      </section>
      {budgets.length > 0 && <Budgets budgets={budgets} />}
    </Stack>
  );
}
