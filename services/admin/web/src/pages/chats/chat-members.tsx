import { Badge, Card, Group, Stack, Text, Title } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";
import { Time } from "../../ui/time.js";
import type { ChatPlace, Statistics } from "./chat-types.js";
import { PersonLink } from "./person-link.js";
import { Rights } from "./rights.js";
import { useStatistics } from "./use-statistics.js";

/** Who runs a chat, and who is known to be there. */
export function ChatMembers({ place }: { readonly place: ChatPlace }) {
  const t = useTexts();
  const { statistics } = useStatistics(place);
  const path = { bot: place.bot, chat: place.chat };
  const asked = $api.useInfiniteQuery(
    "get",
    "/api/chats/{bot}/{chat}/members",
    { params: { path } },
    pagedBy("cursor"),
  );
  return (
    <Stack>
      <Title order={2} size="h5">
        {t("chats-administrators")}
      </Title>
      <Administrators statistics={statistics} />
      <div>
        <Title order={2} size="h5">
          {t("chats-known-members")}
        </Title>
        <Text size="sm" c="var(--quiet)">
          {t("chats-known-members-hint")}
        </Text>
      </div>
      <DataTable
        label={t("chats-known-members")}
        list={pagesOf(asked, ({ members }) => members)}
        rowKey={({ person }) => person}
        empty={
          <EmptyState title={t("chats-no-members")} hint={t("chats-no-members-hint")} icon={IconUsers} />
        }
        columns={[
          {
            id: "name",
            title: t("chats-person"),
            cell: ({ person, firstName, lastName, username }) => (
              <PersonLink
                person={person}
                name={[firstName, lastName].filter((part) => part !== null).join(" ")}
                username={username}
              />
            ),
          },
          { id: "role", title: t("chats-role"), cell: ({ status }) => t(`chats-role-${status}`) },
          { id: "since", title: t("chats-role-since"), cell: ({ since }) => <Time at={since} /> },
          { id: "seen", title: t("chats-seen"), cell: ({ lastSeenAt }) => <Time at={lastSeenAt} /> },
        ]}
      />
    </Stack>
  );
}

function Administrators({ statistics }: { readonly statistics: Statistics | undefined }) {
  const t = useTexts();
  if (statistics?.administrators.length === 0)
    return <Text c="var(--quiet)">{t("chats-administrators-unknown")}</Text>;
  return statistics?.administrators.map(({ person, name, username, isBot, isOwner, title, rights }) => (
    <Card key={person} padding="sm">
      <Group gap="xs" mb={6}>
        <PersonLink person={person} name={name} username={username} isBot={isBot} />
        {isOwner && <Badge color="indigo">{t("chats-role-creator")}</Badge>}
        {isBot && <Badge color="blue">{t("bot")}</Badge>}
        {title !== null && <Badge color="gray">{title}</Badge>}
      </Group>
      {isOwner ? (
        <Text size="sm" c="var(--quiet)">
          {t("chats-all-rights")}
        </Text>
      ) : (
        <Rights names={rights} />
      )}
    </Card>
  ));
}
