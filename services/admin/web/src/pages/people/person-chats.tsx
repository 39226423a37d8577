import { Badge, Card, Title } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import { useBotLabel } from "../../ui/bot-label.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Time } from "../../ui/time.js";
import type { Membership } from "./person-types.js";

/** Where the bots have met somebody. */
export function PersonChats({ memberships }: { readonly memberships: readonly Membership[] }) {
  const t = useTexts();
  const labelOf = useBotLabel();
  return (
    <Card component="section">
      <Title order={2} size="h5" mb="sm">
        {t("person-chats")}
      </Title>
      <DataTable
        label={t("person-chats")}
        list={{
          rows: memberships,
          error: null,
          retry: () => undefined,
          more: undefined,
          isLoadingMore: false,
        }}
        rowKey={({ bot, chat }) => `${bot} ${chat}`}
        to={({ bot, chat }) => `/chats/${bot}/${chat}`}
        empty={<EmptyState title={t("person-chats-none")} hint={t("person-chats-none-hint")} />}
        columns={[
          {
            id: "title",
            title: t("person-chat"),
            cell: (row) => row.title ?? t(`person-chat-${known(row.type)}`),
          },
          {
            id: "status",
            title: t("person-status"),
            cell: ({ status }) => <Badge color="gray">{status}</Badge>,
          },
          { id: "bot", title: t("bot"), cell: ({ bot }) => labelOf(bot) },
          { id: "seen", title: t("people-last-seen"), cell: ({ lastSeenAt }) => <Time at={lastSeenAt} /> },
        ]}
      />
    </Card>
  );
}

const known = (type: string): string =>
  ["private", "group", "supergroup", "channel"].includes(type) ? type : "other";
