import { Autocomplete, Group, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useState } from "react";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { knownActions } from "./actions.js";

const DAY_MS = 86_400_000;
const PAUSE_MS = 300;
const spans = { day: 1, week: 7, month: 30 } as const;
const isSpan = (value: string): value is keyof typeof spans => Object.hasOwn(spans, value);

/** What the address says of which lines to show, as the API takes it. */
export function useAuditFilters() {
  const [actor] = useUrlState("actor");
  const [subject] = useUrlState("subject");
  const [action] = useUrlState("action");
  const [bot] = useUrlState("bot");
  const [span] = useUrlState("time");
  return {
    ...(actor !== "" && { actor: withKind(actor) }),
    ...(subject !== "" && { subject: withKind(subject) }),
    ...(action !== "" && { action }),
    ...(bot !== "" && { bot: Number(bot) }),
    ...(isSpan(span) && { since: startOf(spans[span]) }),
  };
}

/** A number alone is somebody's id. */
const withKind = (id: string): string => (/^\d+$/.test(id) ? `person:${id}` : id);

/** To the hour, so that the list keeps its name from one look to the next. */
const startOf = (days: number): string => {
  const hour = Math.floor(Date.now() / 3_600_000) * 3_600_000;
  return new Date(hour - days * DAY_MS).toISOString();
};

/** Which lines of the log. */
export function AuditFilters() {
  const t = useTexts();
  const [action, setAction] = useUrlState("action");
  const [bot, setBot] = useUrlState("bot");
  const [span, setSpan] = useUrlState("time");
  return (
    <Group gap="sm">
      <Words name="actor" label={t("audit-actor")} />
      <Words name="subject" label={t("audit-about-what")} />
      <Autocomplete
        aria-label={t("audit-action")}
        placeholder={t("audit-action")}
        data={[...knownActions]}
        value={action}
        onChange={setAction}
        limit={60}
        clearable
        w={210}
      />
      <BotSelect value={bot} onChange={setBot} />
      <Select
        aria-label={t("audit-time")}
        placeholder={t("audit-time")}
        data={Object.keys(spans).map((value) => ({ value, label: t(`audit-time-${value}`) }))}
        value={span === "" ? null : span}
        onChange={(chosen) => setSpan(chosen ?? "")}
        clearable
        w={150}
      />
    </Group>
  );
}

function Words({ name, label }: { readonly name: string; readonly label: string }) {
  const [kept, keep] = useUrlState(name);
  const [words, setWords] = useState(kept);
  const keepSoon = useDebouncedCallback(keep, PAUSE_MS);
  return (
    <TextInput
      aria-label={label}
      placeholder={label}
      value={words}
      onChange={({ currentTarget: { value } }) => {
        setWords(value);
        keepSoon(value.trim());
      }}
      w={190}
    />
  );
}
