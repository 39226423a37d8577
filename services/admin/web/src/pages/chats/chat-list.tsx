import { Badge, Box, Text } from "@mantine/core";
import { IconMessages } from "@tabler/icons-react";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { useBotLabel } from "../../ui/bot-label.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { useFormat } from "../../ui/format.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";
import { Time } from "../../ui/time.js";
import { ChatFilterBar } from "./chat-filters.js";
import { chatAddress, chatTitle, type ListedChat } from "./chat-types.js";
import { Grown } from "./grown.js";
import { useChatFilters } from "./use-chat-filters.js";

/** The chats one by one, as the filters want them. */
export function ChatList() {
  const t = useTexts();
  const { number } = useFormat();
  const query = useChatFilters();
  const botLabel = useBotLabel();
  const asked = $api.useInfiniteQuery("get", "/api/chats", { params: { query } }, pagedBy("cursor"));
  const isNarrowed = Object.keys(query).length > 0;
  return (
    <Box>
      <Box mb="md">
        <ChatFilterBar />
      </Box>
      <DataTable
        label={t("nav-chats")}
        list={pagesOf(asked, ({ chats }) => chats)}
        rowKey={({ bot, chat }) => `${bot} ${chat}`}
        to={chatAddress}
        empty={
          <EmptyState
            title={t(isNarrowed ? "chats-none-fits" : "chats-none")}
            hint={t(isNarrowed ? "chats-none-fits-hint" : "chats-none-hint")}
            icon={IconMessages}
          />
        }
        columns={[
          { id: "chat", title: t("chats-chat"), cell: (chat) => <Name chat={chat} /> },
          { id: "type", title: t("chats-by-type"), cell: (chat) => <Kind chat={chat} /> },
          {
            id: "bot",
            title: t("bot"),
            cell: ({ bot }) => <Text style={{ whiteSpace: "nowrap" }}>{botLabel(bot)}</Text>,
          },
          {
            id: "role",
            title: t("chats-by-role"),
            cell: ({ botStatus }) => (botStatus === null ? "–" : t(`chats-role-${botStatus}`)),
          },
          {
            id: "members",
            title: t("chats-members"),
            atEnd: true,
            cell: ({ members }) => (
              <span className="numeric">{members === null ? "–" : number(members)}</span>
            ),
          },
          {
            id: "grown",
            title: t("chats-week"),
            atEnd: true,
            cell: ({ grownWeek }) => <Grown by={grownWeek} />,
          },
          { id: "seen", title: t("chats-seen"), cell: ({ lastSeenAt }) => <Time at={lastSeenAt} /> },
        ]}
      />
    </Box>
  );
}

const Name = ({ chat }: { readonly chat: ListedChat }) => (
  <Box component="span" style={{ display: "inline-block" }} maw={340}>
    {chatTitle(chat)}
    {chat.username !== null && (
      <Text span display="block" size="sm" c="var(--quiet)">
        @{chat.username}
      </Text>
    )}
  </Box>
);

function Kind({ chat: { type, endedAt, optedOutAt } }: { readonly chat: ListedChat }) {
  const t = useTexts();
  return (
    <>
      {t(`chats-one-${type}`)} {endedAt !== null && <Badge color="gray">{t("chats-state-ended")}</Badge>}
      {endedAt === null && optedOutAt !== null && <Badge color="yellow">{t("chats-state-opted-out")}</Badge>}
    </>
  );
}
