import { Alert, Badge, Button, Group, Menu } from "@mantine/core";
import { IconDots, IconRefresh, IconRoute, IconSend, IconTimeline } from "@tabler/icons-react";
import { dataOf } from "@telebus/client";
import { Link, useParams } from "react-router";
import { $api, api } from "../../api/client.js";
import { refresh } from "../../api/queries.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { ErrorState } from "../../ui/error-state.js";
import { PageSkeleton } from "../../ui/page-skeleton.js";
import { Page } from "../../ui/page.js";
import { PageTabs } from "../../ui/tabs.js";
import { ChatConversations } from "./chat-conversations.js";
import { ChatMembers } from "./chat-members.js";
import { ChatMessages } from "./chat-messages.js";
import { ChatOverview } from "./chat-overview.js";
import { CHATS, chatTitle, STATISTICS, type Chat } from "./chat-types.js";

/** One chat as one bot knows it. */
export function ChatPage() {
  const { bot, chat } = useParams();
  const path = { bot: Number(bot), chat: Number(chat) };
  const asked = $api.useQuery("get", "/api/chats/{bot}/{chat}", { params: { path } });
  if (asked.data !== undefined) return <Shown chat={asked.data} />;
  if (asked.error !== null) return <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />;
  return <PageSkeleton />;
}

function Shown({ chat }: { readonly chat: Chat }) {
  const t = useTexts();
  const isPrivate = chat.type === "private";
  const members = { id: "members", label: t("chats-people"), panel: () => <ChatMembers place={chat} /> };
  return (
    <Page
      title={
        <Group gap="sm" component="span">
          {chatTitle(chat)}
          <Badge color="gray">{t(`chats-one-${chat.type}`)}</Badge>
          {chat.endedAt !== null && <Badge color="orange">{t("chats-state-ended")}</Badge>}
        </Group>
      }
      about={chat.username === null ? undefined : `@${chat.username}`}
      trail={[{ label: t("nav-chats"), to: "/chats" }]}
      actions={<Actions chat={chat} />}
    >
      {chat.refusal !== null && (
        <Alert color="yellow" title={t("chats-refusal")}>
          {chat.refusal}
        </Alert>
      )}
      <PageTabs
        label={chatTitle(chat)}
        tabs={[
          { id: "overview", label: t("chats-overview"), panel: () => <ChatOverview chat={chat} /> },
          ...(isPrivate ? [] : [members]),
          { id: "messages", label: t("chats-messages"), panel: () => <ChatMessages place={chat} /> },
          {
            id: "conversations",
            label: t("chats-conversations"),
            panel: () => <ChatConversations place={chat} />,
          },
        ]}
      />
    </Page>
  );
}

function Actions({ chat }: { readonly chat: Chat }) {
  const t = useTexts();
  const { may } = useSession();
  const place = new URLSearchParams({ bot: String(chat.bot), chat: String(chat.chat) }).toString();
  return (
    <>
      {may("chats:write") && chat.type !== "private" && <RefreshOne chat={chat} />}
      {may("send:write") && chat.endedAt === null && (
        <Button component={Link} to={`/send?${place}`} leftSection={<IconSend size={16} />}>
          {t("chats-send")}
        </Button>
      )}
      <Menu>
        <Menu.Target>
          <Button variant="default" px="xs" aria-label={t("actions-for", { name: chatTitle(chat) })}>
            <IconDots size={18} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component={Link}
            to={`/journeys?${place}`}
            disabled={!may("journeys:read")}
            leftSection={<IconTimeline size={16} />}
          >
            {t("chats-journeys")}
          </Menu.Item>
          <Menu.Item
            component={Link}
            to={`/hubs?${place}`}
            disabled={!may("hubs:read")}
            leftSection={<IconRoute size={16} />}
          >
            {t("chats-routes")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

function RefreshOne({ chat: { bot, chat } }: { readonly chat: Chat }) {
  const t = useTexts();
  const ask = useAction({
    run: () =>
      dataOf(api.POST("/api/bots/{bot}/chats/{chat}/stats/refresh", { params: { path: { bot, chat } } })),
    done: () => t("chats-asked-one"),
    after: refreshSoon,
  });
  return (
    <Button
      variant="default"
      leftSection={<IconRefresh size={16} />}
      loading={ask.isPending}
      onClick={() => ask.mutate()}
    >
      {t("chats-refresh")}
    </Button>
  );
}

/** Telegram's answers come within seconds, one after the other. */
const LOOK_AGAIN_MS = [700, 2_000, 5_000];

function refreshSoon(): void {
  for (const ms of LOOK_AGAIN_MS) setTimeout(() => void refresh(CHATS, STATISTICS), ms);
}
