import { Badge, Group, Stack, Text } from "@mantine/core";
import { IconMessages } from "@tabler/icons-react";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";
import { SearchField } from "../../ui/search-field.js";
import { Time } from "../../ui/time.js";
import { useUrlState } from "../../ui/use-url-state.js";
import type { PersonDetail } from "./person-types.js";

/** What the archive has of somebody, with one bot: it keeps texts where the bot is told to. */
export function PersonMessages({ person }: { readonly person: PersonDetail }) {
  const t = useTexts();
  const { may } = useSession();
  const { data } = $api.useQuery("get", "/api/bots", {}, { enabled: may("bots:read") });
  const [chosen, setBot] = useUrlState("bot");
  const [q] = useUrlState("search");
  const first = person.memberships[0]?.bot ?? data?.bots[0]?.id;
  const bot = chosen === "" ? first : Number(chosen);
  const asked = $api.useInfiniteQuery(
    "get",
    "/api/chats/messages",
    { params: { query: { bot: bot ?? 0, person: person.id, ...(q !== "" && { q }) } } },
    { ...pagedBy("cursor"), enabled: bot !== undefined },
  );
  const nothing = (
    <EmptyState title={t("messages-none")} hint={t("messages-none-hint")} icon={IconMessages} />
  );
  // Who may not list the bots sees what the one has kept that they share a chat with.
  if (bot === undefined && !may("bots:read")) return nothing;
  return (
    <Stack>
      <Group gap="sm">
        <SearchField label={t("messages-search")} />
        <BotSelect value={bot === undefined ? "" : String(bot)} onChange={setBot} isRequired />
      </Group>
      <DataTable
        label={t("person-tab-messages")}
        list={pagesOf(asked, ({ messages }) => messages)}
        rowKey={({ chat, message }) => `${chat} ${message}`}
        empty={nothing}
        columns={[
          { id: "at", title: t("messages-at"), cell: ({ at }) => <Time at={at} />, width: 130 },
          {
            id: "chat",
            title: t("person-chat"),
            cell: ({ chat }) => <Where chat={chat} person={person} />,
            width: 180,
          },
          { id: "text", title: t("messages-what"), cell: (message) => <Said {...message} /> },
        ]}
      />
    </Stack>
  );
}

function Where({ chat, person }: { readonly chat: number; readonly person: PersonDetail }) {
  const t = useTexts();
  if (chat === person.id) return <Text span>{t("person-chat-private")}</Text>;
  const title = person.memberships.find((one) => one.chat === chat)?.title;
  return <Text span>{title ?? chat}</Text>;
}

interface SaidProps {
  readonly text: string | null;
  readonly content: string | null;
}

function Said({ text, content }: SaidProps) {
  const t = useTexts();
  return (
    <Group gap="xs" wrap="nowrap" align="baseline">
      {content !== null && content !== "text" && <Badge color="gray">{content}</Badge>}
      <Text span c={text === null ? "var(--quiet)" : ""} lineClamp={3}>
        {text ?? t("messages-not-kept")}
      </Text>
    </Group>
  );
}
