import { Badge, Button } from "@mantine/core";
import { IconMessageCircle } from "@tabler/icons-react";
import { $api, api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { useConfirm } from "../../ui/confirm.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";
import { Time } from "../../ui/time.js";
import { CHATS, type ChatPlace, type Conversation } from "./chat-types.js";
import { PersonLink } from "./person-link.js";

/** Who speaks with which service there; one can be ended. */
export function ChatConversations({ place: { bot, chat } }: { readonly place: ChatPlace }) {
  const t = useTexts();
  const { may } = useSession();
  const asked = $api.useInfiniteQuery(
    "get",
    "/api/chats/{bot}/{chat}/sessions",
    { params: { path: { bot, chat } } },
    pagedBy("cursor"),
  );
  return (
    <DataTable
      label={t("chats-conversations")}
      list={pagesOf(asked, ({ sessions }) => sessions)}
      rowKey={({ person }) => person}
      empty={
        <EmptyState
          title={t("chats-no-conversations")}
          hint={t("chats-no-conversations-hint")}
          icon={IconMessageCircle}
        />
      }
      columns={[
        {
          id: "person",
          title: t("chats-person"),
          cell: ({ person }) => <PersonLink person={person} name="" username={null} />,
        },
        { id: "service", title: t("chats-service"), cell: ({ service }) => t(`feature-${service}`) },
        { id: "state", title: t("chats-by-state"), cell: ({ isOpen }) => <State isOpen={isOpen} /> },
        { id: "since", title: t("chats-began"), cell: ({ since }) => <Time at={since} /> },
        { id: "last", title: t("chats-last"), cell: ({ lastAt }) => <Time at={lastAt} /> },
        {
          id: "end",
          title: "",
          atEnd: true,
          cell: (one) => one.isOpen && may("chats:write") && <End conversation={one} />,
        },
      ]}
    />
  );
}

function State({ isOpen }: Pick<Conversation, "isOpen">) {
  const t = useTexts();
  return <Badge color={isOpen ? "teal" : "gray"}>{t(isOpen ? "chats-open" : "chats-over")}</Badge>;
}

function End({ conversation: { bot, chat, person } }: { readonly conversation: Conversation }) {
  const t = useTexts();
  const confirm = useConfirm();
  const params = { path: { bot, chat, person } };
  const end = useAction({
    run: () => api.DELETE("/api/chats/{bot}/{chat}/sessions/{person}", { params }),
    done: () => t("chats-conversation-ended"),
    refreshes: [CHATS],
  });
  const ask = async (): Promise<void> => {
    const question = { title: t("chats-end-title"), body: t("chats-end-hint"), action: t("chats-end") };
    if (await confirm({ ...question, isDangerous: true })) end.mutate();
  };
  return (
    <Button size="xs" variant="default" loading={end.isPending} onClick={() => void ask()}>
      {t("chats-end")}
    </Button>
  );
}
