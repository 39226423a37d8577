import { Badge, Group, Select, Switch, Text, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconRoute } from "@tabler/icons-react";
import { useState } from "react";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";
import { Page } from "../../ui/page.js";
import { SearchField } from "../../ui/search-field.js";
import { Time } from "../../ui/time.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { addressOfJourney } from "./journey-types.js";
import { useStepName } from "./use-step-name.js";

const RENEW_MS = 5_000;
const SERVICES = [
  "gateway",
  "distributor",
  "matchmaker",
  "llm",
  "media-worker",
  "torrent-api",
  "newsletter",
  "billing",
  "admin",
  "sender",
];

/** Updates, and all that came of them. */
export function JourneysPage() {
  const t = useTexts();
  const nameOf = useStepName();
  const query = useQueryOfAddress();
  const asked = $api.useInfiniteQuery(
    "get",
    "/api/journeys",
    { params: { query } },
    { ...pagedBy("cursor"), refetchInterval: RENEW_MS },
  );
  const list = pagesOf(asked, ({ journeys }) => journeys);
  return (
    <Page title={t("nav-journeys")} about={t("journeys-about")}>
      <Filters />
      <DataTable
        label={t("nav-journeys")}
        list={list}
        rowKey={({ id }) => id}
        to={({ id }) => addressOfJourney(id)}
        empty={<EmptyState icon={IconRoute} title={t("journeys-none")} hint={t("journeys-none-hint")} />}
        columns={[
          { id: "what", title: t("journeys-what"), cell: (one) => <Text fw={550}>{nameOf(one)}</Text> },
          {
            id: "owner",
            title: t("journeys-owner"),
            cell: (one) => <Badge>{one.owner ?? one.source}</Badge>,
          },
          { id: "chat", title: t("journeys-chat"), cell: ({ chat }) => <Id value={chat} /> },
          { id: "person", title: t("journeys-person"), cell: ({ person }) => <Id value={person} /> },
          { id: "id", title: t("journeys-id"), cell: ({ id }) => <Text size="sm">{id}</Text> },
          { id: "at", title: t("journeys-began"), cell: ({ at }) => <Time at={at} />, atEnd: true },
        ]}
      />
    </Page>
  );
}

const Id = ({ value }: { readonly value: number | null }) => (
  <Text size="sm" className="numeric" {...(value === null && { c: "var(--quiet)" })}>
    {value ?? "–"}
  </Text>
);

const UPDATE = /^(\d{1,16}:)?\d{1,16}$/;

/** What the address asks for, as the API takes it. */
function useQueryOfAddress() {
  const [words] = useUrlState("search");
  const [bot] = useUrlState("bot");
  const [chat] = useUrlState("chat");
  const [person] = useUrlState("person");
  const [source] = useUrlState("source");
  const [kind] = useUrlState("kind");
  const [failed] = useUrlState("failed");
  const number = (text: string): number | undefined => (/^-?\d{1,16}$/.test(text) ? Number(text) : undefined);
  const [chatId, personId, botId] = [number(chat), number(person), number(bot)];
  return {
    ...(words !== "" && (UPDATE.test(words) ? { update: words } : { id: words })),
    ...(botId !== undefined && { bot: botId }),
    ...(chatId !== undefined && { chat: chatId }),
    ...(personId !== undefined && personId > 0 && { person: personId }),
    ...(source !== "" && { source }),
    ...(kind !== "" && { kind }),
    ...(failed === "yes" && { failed: "true" }),
  };
}

function Filters() {
  const t = useTexts();
  const [bot, setBot] = useUrlState("bot");
  const [source, setSource] = useUrlState("source");
  const [failed, setFailed] = useUrlState("failed");
  return (
    <Group gap="sm">
      <SearchField label={t("journeys-search")} />
      <BotSelect value={bot} onChange={setBot} />
      <IdField name="chat" label={t("journeys-chat")} />
      <IdField name="person" label={t("journeys-person")} />
      <Select
        aria-label={t("journeys-source")}
        placeholder={t("journeys-source")}
        data={SERVICES}
        value={source === "" ? null : source}
        onChange={(chosen) => setSource(chosen ?? "")}
        clearable
        w={150}
      />
      <Switch
        label={t("journeys-failed")}
        checked={failed === "yes"}
        onChange={({ currentTarget }) => setFailed(currentTarget.checked ? "yes" : "")}
      />
    </Group>
  );
}

const PAUSE_MS = 300;

/** A number in the address, as it is typed. */
function IdField({ name, label }: { readonly name: string; readonly label: string }) {
  const [kept, keep] = useUrlState(name);
  const [typed, setTyped] = useState(kept);
  const keepSoon = useDebouncedCallback(keep, PAUSE_MS);
  return (
    <TextInput
      aria-label={label}
      placeholder={label}
      inputMode="numeric"
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        keepSoon(currentTarget.value.trim());
      }}
      w={130}
    />
  );
}
