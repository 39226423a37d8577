import { Badge, Progress, Text, Title } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import { DataTable } from "../../ui/data-table.js";
import { useFormat } from "../../ui/format.js";
import { useBotNames } from "./bot-names.js";
import type { Budget } from "./queue-types.js";

const colors = { open: "teal", spent: "gray", refused: "red" } as const;

/** The jobs that are sent faster for Stars. */
export function Budgets({ budgets }: { readonly budgets: readonly Budget[] }) {
  const t = useTexts();
  const nameOf = useBotNames();
  const list = { rows: budgets, error: null, retry: () => undefined, more: undefined, isLoadingMore: false };
  return (
    <section>
      <Title order={2} size="h4" mb={4}>
        {t("queues-budgets")}
      </Title>
      <Text c="var(--quiet)" size="sm" mb="sm">
        {t("queues-budgets-about")}
      </Text>
      <DataTable
        label={t("queues-budgets")}
        list={list}
        rowKey={({ bot, job }) => `${bot} ${job}`}
        empty={null}
        columns={[
          { id: "job", title: t("queues-job"), cell: ({ job }) => <Text fw={550}>{job}</Text> },
          { id: "bot", title: t("bot"), cell: ({ bot }) => nameOf(bot) },
          { id: "spent", title: t("queues-spent"), cell: (budget) => <Spent budget={budget} /> },
          {
            id: "state",
            title: t("queues-budget-state"),
            cell: ({ state, reason }) => (
              <Badge color={colors[state]} title={reason}>
                {t(`queues-budget-${state}`)}
              </Badge>
            ),
          },
        ]}
      />
    </section>
  );
}

function Spent({ budget: { stars, spentStars } }: { readonly budget: Budget }) {
  const t = useTexts();
  const { number } = useFormat();
  const words = t("queues-spent-of", { spent: number(spentStars), stars: number(stars) });
  return (
    <div style={{ minWidth: 140 }}>
      <Text size="sm" className="numeric">
        {words}
      </Text>
      <Progress value={stars === 0 ? 100 : (spentStars / stars) * 100} aria-label={words} mt={4} />
    </div>
  );
}
