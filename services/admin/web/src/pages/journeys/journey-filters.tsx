import { Group, Select, Switch, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useState } from "react";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { SearchField } from "../../ui/search-field.js";
import { isInstant, TimeField } from "../../ui/time-field.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { features } from "../bots/bot-types.js";

const SERVICES = ["gateway", ...features, "admin", "sender"];

const UPDATE = /^(\d{1,16}:)?\d{1,16}$/;

/** What the address asks for, as the API takes it. */
export function useJourneyFilters() {
  const [words] = useUrlState("search");
  const [bot] = useUrlState("bot");
  const [chat] = useUrlState("chat");
  const [person] = useUrlState("person");
  const [source] = useUrlState("source");
  const [kind] = useUrlState("kind");
  const [failed] = useUrlState("failed");
  const [since] = useUrlState("since");
  const [until] = useUrlState("until");
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
    ...(isInstant(since) && { since }),
    ...(isInstant(until) && { until }),
  };
}

/** Which journeys. */
export function JourneyFilters() {
  const t = useTexts();
  const [bot, setBot] = useUrlState("bot");
  const [source, setSource] = useUrlState("source");
  const [failed, setFailed] = useUrlState("failed");
  const [since] = useUrlState("since");
  const [until] = useUrlState("until");
  const isBackwards = isInstant(since) && isInstant(until) && until <= since;
  return (
    <Group gap="sm" align="end">
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
      <TimeField name="since" label={t("journeys-since-time")} />
      <TimeField
        name="until"
        label={t("journeys-until-time")}
        error={isBackwards && t("journeys-backwards")}
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
