import { Badge, Button, Group, Stack, Text, Title } from "@mantine/core";
import { IconDownload, IconMoodSmile } from "@tabler/icons-react";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { Copyable } from "../../ui/copy.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";
import { Time } from "../../ui/time.js";
import type { Details } from "./broadcast-types.js";

const LOOK_AGAIN_MS = 4_000;

/** Who did not get it, and why. */
export function Failures({ broadcast: { id, state, failures } }: { readonly broadcast: Details }) {
  const t = useTexts();
  const asked = $api.useInfiniteQuery(
    "get",
    "/api/broadcasts/{id}/failures",
    { params: { path: { id } } },
    {
      ...pagedBy("after"),
      getNextPageParam: nextOf,
      refetchInterval: state === "running" ? LOOK_AGAIN_MS : false,
    },
  );
  const list = pagesOf(asked, (page) => (typeof page === "string" ? [] : page.chats));
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={2} size="h5">
          {t("broadcasts-failures")}
        </Title>
        {list.rows !== undefined && list.rows.length > 0 && <CsvButton id={id} />}
      </Group>
      <Group gap={6}>
        {Object.entries(failures).map(([reason, count]) => (
          <Badge key={reason} color="gray">
            {reason} · {count}
          </Badge>
        ))}
      </Group>
      <DataTable
        label={t("broadcasts-failures")}
        list={list}
        rowKey={({ chat }) => chat}
        empty={<EmptyState title={t("broadcasts-no-failures")} icon={IconMoodSmile} />}
        columns={[
          { id: "chat", title: t("send-chat"), cell: ({ chat }) => <Copyable value={String(chat)} /> },
          {
            id: "end",
            title: t("broadcasts-end"),
            cell: ({ end }) => <Text size="sm">{end === null ? "–" : t(`broadcasts-is-${end}`)}</Text>,
          },
          {
            id: "reason",
            title: t("broadcasts-reason"),
            cell: ({ reason }) => <Text size="sm">{reason ?? "–"}</Text>,
          },
          { id: "at", title: t("send-at"), cell: ({ endedAt }) => <Time at={endedAt} size="sm" /> },
        ]}
      />
    </Stack>
  );
}

function CsvButton({ id }: { readonly id: number }) {
  const t = useTexts();
  return (
    <Button
      component="a"
      href={`/api/broadcasts/${id}/failures?format=csv`}
      download
      size="xs"
      variant="default"
      leftSection={<IconDownload size={15} />}
    >
      {t("broadcasts-csv")}
    </Button>
  );
}

const nextOf = (page: string | { readonly next?: number | undefined }): number | undefined =>
  typeof page === "string" ? undefined : page.next;
