import { Badge, Button, Group, Loader, Stack, Text, Title } from "@mantine/core";
import { dataOf } from "@telebus/client";
import { IconDownload, IconFileExport } from "@tabler/icons-react";
import { $api, api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { useFormat } from "../../ui/format.js";
import { listOf } from "../../ui/list-state.js";
import { saveFile } from "../../ui/save-file.js";
import { Time } from "../../ui/time.js";
import type { Order, PersonDetail } from "./person-types.js";

const LOOK_EVERY_MS = 1_000;
const colours = { gathering: "blue", done: "teal", partial: "red" } as const;

/** Exports and erasures of the last day, and where they are. */
export function PersonOrders({ person: { id } }: { readonly person: PersonDetail }) {
  const t = useTexts();
  const asked = $api.useQuery(
    "get",
    "/api/people/{id}/orders",
    { params: { path: { id } } },
    {
      refetchInterval: ({ state: { data } }) =>
        data?.orders.some(({ status }) => status === "gathering") === true ? LOOK_EVERY_MS : false,
    },
  );
  return (
    <section>
      <Title order={2} size="h5" mb="sm">
        {t("orders-title")}
      </Title>
      <DataTable
        label={t("orders-title")}
        list={listOf(asked, ({ orders }) => orders)}
        rowKey={({ id: order }) => order}
        empty={<EmptyState title={t("orders-none")} hint={t("orders-none-hint")} icon={IconFileExport} />}
        columns={[
          { id: "kind", title: t("orders-kind"), cell: ({ kind }) => t(`orders-${kind}`) },
          { id: "at", title: t("orders-at"), cell: ({ orderedAt }) => <Time at={orderedAt} /> },
          { id: "status", title: t("orders-status"), cell: (order) => <Progress order={order} /> },
          { id: "do", title: "", atEnd: true, cell: (order) => <Outcome order={order} /> },
        ]}
      />
    </section>
  );
}

function Progress({ order: { status, missing } }: { readonly order: Order }) {
  const t = useTexts();
  const services = missing.join(", ");
  return (
    <Stack gap={2}>
      <Group gap="xs">
        {status === "gathering" && <Loader size={14} aria-label={t("loading")} />}
        <Badge color={colours[status]}>{t(`orders-status-${status}`)}</Badge>
      </Group>
      {missing.length > 0 && (
        <Text size="xs" c="var(--quiet)">
          {t(status === "gathering" ? "orders-waiting" : "orders-missing", { services })}
        </Text>
      )}
    </Stack>
  );
}

function Outcome({ order: { id, kind, person, rows, status } }: { readonly order: Order }) {
  const t = useTexts();
  const { number } = useFormat();
  const download = useAction({
    run: () =>
      dataOf(api.GET("/api/people/{id}/orders/{order}", { params: { path: { id: person, order: id } } })),
    after: ({ data }) =>
      saveFile(`data-of-${person}.json`, "application/json", JSON.stringify(data, undefined, 2)),
  });
  if (status === "gathering") return null;
  if (kind === "erasure") return <Text span>{t("orders-rows", { count: rows, shown: number(rows) })}</Text>;
  return (
    <Button
      size="compact-sm"
      variant="light"
      leftSection={<IconDownload size={14} />}
      loading={download.isPending}
      onClick={() => download.mutate()}
    >
      {t("orders-download")}
    </Button>
  );
}
