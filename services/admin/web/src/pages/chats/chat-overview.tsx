import { Anchor, Button, Card, Group, SimpleGrid, Stack, Table, Text, Title } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { Link } from "react-router";
import { $api } from "../../api/client.js";
import { sentenceOf } from "../../api/problem.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { botLabel } from "../../ui/bot-select.js";
import { Copyable } from "../../ui/copy.js";
import { Facts } from "../../ui/facts.js";
import { useFormat } from "../../ui/format.js";
import { Tile } from "../../ui/tile.js";
import { Time } from "../../ui/time.js";
import { ActivityChart, DaysChoice, GrowthChart } from "./chat-charts.js";
import type { Chat, Statistics } from "./chat-types.js";
import { Grown } from "./grown.js";
import { Rights } from "./rights.js";
import { useStatistics } from "./use-statistics.js";

/** What is known of a chat, what its bot may do there, and how it has grown. */
export function ChatOverview({ chat }: { readonly chat: Chat }) {
  const t = useTexts();
  const { statistics, error } = useStatistics(chat);
  const isPrivate = chat.type === "private";
  return (
    <Stack>
      {!isPrivate && <Numbers chat={chat} statistics={statistics} />}
      <SimpleGrid cols={{ base: 1, md: isPrivate ? 1 : 2 }}>
        <Card>
          <Title order={2} size="h5" mb="xs">
            {t("chats-about-it")}
          </Title>
          <About chat={chat} />
        </Card>
        {!isPrivate && <OwnRole chat={chat} statistics={statistics} />}
      </SimpleGrid>
      <Group justify="space-between">
        <DaysChoice />
        <ExportHistory chat={chat} />
      </Group>
      {error !== null && <Text c="red">{sentenceOf(error, t)}</Text>}
      {!isPrivate && <GrowthChart days={statistics?.history} />}
      <ActivityChart days={statistics?.history} />
      {statistics !== undefined && statistics.invites.length > 0 && <Invites statistics={statistics} />}
    </Stack>
  );
}

interface NumbersProps {
  readonly chat: Chat;
  readonly statistics: Statistics | undefined;
}

function Numbers({ chat, statistics }: NumbersProps) {
  const t = useTexts();
  const { number } = useFormat();
  const growth = statistics?.growth;
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }}>
      <Tile
        label={t("chats-members")}
        value={chat.members === null ? "–" : number(chat.members)}
        hint={<Time at={chat.membersAt} />}
      />
      <Tile label={t("chats-day")} value={growth && <Grown by={growth.day} />} />
      <Tile label={t("chats-week")} value={growth && <Grown by={growth.week} />} />
      <Tile label={t("chats-month")} value={growth && <Grown by={growth.month} />} />
    </SimpleGrid>
  );
}

function About({ chat }: { readonly chat: Chat }) {
  const t = useTexts();
  const { may } = useSession();
  const bots = $api.useQuery("get", "/api/bots", {}, { enabled: may("bots:read") }).data?.bots;
  const bot = bots?.find(({ id }) => id === chat.bot);
  const facts = [
    { label: t("chats-id"), value: <Copyable value={String(chat.chat)} /> },
    {
      label: t("bot"),
      value: (
        <Anchor component={Link} to={`/bots/${chat.bot}`}>
          {bot === undefined ? chat.bot : botLabel(bot)}
        </Anchor>
      ),
    },
    ...(chat.type === "private" && may("people:read")
      ? [
          {
            label: t("chats-person"),
            value: (
              <Anchor component={Link} to={`/people/${chat.chat}`}>
                {t("chats-their-page")}
              </Anchor>
            ),
          },
        ]
      : []),
    ...(chat.isForum ? [{ label: t("chats-forum"), value: t("chats-yes") }] : []),
    { label: t("chats-since"), value: <Time at={chat.firstSeenAt} /> },
    { label: t("chats-seen"), value: <Time at={chat.lastSeenAt} /> },
    ...(chat.endedAt === null ? [] : [{ label: t("chats-ended"), value: <Time at={chat.endedAt} /> }]),
    {
      label: t("chats-broadcasts"),
      value: chat.optedOutAt === null ? t("chats-wanted") : t("chats-not-wanted"),
    },
    ...(chat.type === "private" ? [] : [{ label: t("chats-looked-at"), value: <Time at={chat.lookedAt} /> }]),
  ];
  return <Facts facts={facts} />;
}

function OwnRole({ chat, statistics }: NumbersProps) {
  const t = useTexts();
  const own = statistics?.administrators.find(({ person }) => person === chat.bot);
  return (
    <Card>
      <Title order={2} size="h5" mb="xs">
        {t("chats-bots-role")}
      </Title>
      <Text mb="sm">
        {chat.botStatus === null ? t("chats-role-unknown") : t(`chats-role-${chat.botStatus}`)}
      </Text>
      {own === undefined ? (
        <Text size="sm" c="var(--quiet)">
          {t(chat.botStatus === "administrator" ? "chats-rights-not-asked" : "chats-no-rights")}
        </Text>
      ) : (
        <Rights names={own.rights} />
      )}
    </Card>
  );
}

function Invites({ statistics: { invites } }: { readonly statistics: Statistics }) {
  const t = useTexts();
  const { number } = useFormat();
  return (
    <Card>
      <Title order={2} size="h5" mb="xs">
        {t("chats-invites")}
      </Title>
      <Table className="numeric" aria-label={t("chats-invites")}>
        <Table.Tbody>
          {invites.map(({ link, joins }) => (
            <Table.Tr key={link}>
              <Table.Td>{link}</Table.Td>
              <Table.Td ta="right">{number(joins)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}

function ExportHistory({ chat: { bot, chat } }: { readonly chat: Chat }) {
  const t = useTexts();
  const address = `/api/bots/${bot}/chats/${chat}/stats?days=400`;
  return (
    <Group gap="xs">
      <Button
        variant="default"
        component="a"
        href={`${address}&format=csv`}
        download
        leftSection={<IconDownload size={16} />}
      >
        {t("chats-as-csv")}
      </Button>
      <Button variant="default" component="a" href={address} download={`stats-${bot}-${chat}.json`}>
        {t("chats-as-json")}
      </Button>
    </Group>
  );
}
