import { Badge, Button, Text } from "@mantine/core";
import type { paths } from "@telebus/client";
import { IconMessage2Off } from "@tabler/icons-react";
import { $api, api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { useBotLabel } from "../../ui/bot-label.js";
import { useConfirm } from "../../ui/confirm.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";
import { PersonLink, useNames } from "../../ui/person.js";
import { Time } from "../../ui/time.js";

type Sessions = paths["/api/chats/sessions"]["get"];
type Conversation = Sessions["responses"]["200"]["content"]["application/json"]["sessions"][number];
type Query = Omit<NonNullable<Sessions["parameters"]["query"]>, "cursor">;

interface ConversationTableProps {
  readonly query: Query;
  /** Says who it is: where not all are one person's. */
  readonly withPerson?: boolean;
}

/** Conversations, those that went on last first; one that is open can be ended. */
export function ConversationTable({ query, withPerson = false }: ConversationTableProps) {
  const t = useTexts();
  const labelOf = useBotLabel();
  const asked = $api.useInfiniteQuery(
    "get",
    "/api/chats/sessions",
    { params: { query } },
    { ...pagedBy("cursor"), placeholderData: (before) => before },
  );
  const list = pagesOf(asked, ({ sessions }) => sessions);
  const names = useNames(withPerson ? (list.rows ?? []).map(({ person }) => person) : []);
  const who = {
    id: "person",
    title: t("conversations-who"),
    cell: ({ person }: Conversation) => <PersonLink id={person} names={names} />,
  };
  return (
    <DataTable
      label={t("nav-conversations")}
      list={list}
      rowKey={({ bot, chat, person }) => `${bot} ${chat} ${person}`}
      empty={
        <EmptyState
          title={t("conversations-none")}
          hint={t("conversations-none-hint")}
          icon={IconMessage2Off}
        />
      }
      columns={[
        ...(withPerson ? [who] : []),
        {
          id: "service",
          title: t("conversations-with"),
          cell: ({ service }) => t("conversations-service", { service }),
        },
        { id: "bot", title: t("bot"), cell: ({ bot }) => labelOf(bot) },
        { id: "where", title: t("conversations-where"), cell: (row) => <Where {...row} /> },
        { id: "last", title: t("conversations-last"), cell: ({ lastAt }) => <Time at={lastAt} /> },
        { id: "state", title: t("conversations-state"), cell: (row) => <State {...row} /> },
        { id: "end", title: "", atEnd: true, cell: (row) => <EndButton {...row} /> },
      ]}
    />
  );
}

function Where({ chat, person }: Conversation) {
  const t = useTexts();
  return <Text span>{chat === person ? t("conversations-private") : chat}</Text>;
}

function State({ isOpen, endedAt }: Conversation) {
  const t = useTexts();
  const state = isOpen ? "open" : endedAt === null ? "ran-out" : "ended";
  return <Badge color={isOpen ? "teal" : "gray"}>{t(`conversations-state-${state}`)}</Badge>;
}

function EndButton({ bot, chat, person, service, isOpen }: Conversation) {
  const t = useTexts();
  const { may } = useSession();
  const confirm = useConfirm();
  const end = useAction({
    run: () =>
      api.DELETE("/api/chats/{bot}/{chat}/sessions/{person}", { params: { path: { bot, chat, person } } }),
    done: () => t("conversations-end-done"),
    refreshes: ["/api/chats/sessions"],
  });
  if (!isOpen || !may("chats:write")) return null;
  const ask = async (): Promise<void> => {
    const named = t("conversations-service", { service });
    const question = {
      title: t("conversations-end-title", { service: named }),
      body: t("conversations-end-body"),
      action: t("conversations-end"),
    };
    if (await confirm(question)) end.mutate();
  };
  return (
    <Button size="compact-sm" variant="default" loading={end.isPending} onClick={() => void ask()}>
      {t("conversations-end")}
    </Button>
  );
}
