import { Group, Select } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { SearchField } from "../../ui/search-field.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { isScope, scopes } from "./person-types.js";

const DAY_MS = 86_400_000;
const spans = { day: 1, week: 7, month: 30, year: 365 } as const;
const isSpan = (value: string): value is keyof typeof spans => Object.hasOwn(spans, value);
const kinds = ["person", "bot"] as const;

/** What the address says of whom to show, as the API takes it. */
export function usePeopleFilters() {
  const [search] = useUrlState("search");
  const [scope] = useUrlState("scope");
  const [bot] = useUrlState("bot");
  const [seen] = useUrlState("seen");
  const [kind] = useUrlState("kind");
  const isFiltered = [search, scope, bot, seen, kind].some((one) => one !== "");
  const query = {
    ...(search !== "" && { search }),
    ...(isScope(scope) && { scope }),
    ...(bot !== "" && { bot: Number(bot) }),
    ...(isSpan(seen) && { seenSince: startOf(spans[seen]) }),
    ...(kind !== "" && { isBot: String(kind === "bot") }),
  };
  return { query, isFiltered };
}

/** To the day, so that the list keeps its name from one look to the next. */
const startOf = (days: number): string => {
  const today = Math.floor(Date.now() / DAY_MS) * DAY_MS;
  return new Date(today - (days - 1) * DAY_MS).toISOString();
};

/** Whom the list shows. */
export function PeopleFilters() {
  const t = useTexts();
  const [bot, setBot] = useUrlState("bot");
  return (
    <Group gap="sm">
      <SearchField label={t("people-search")} />
      <UrlSelect
        name="scope"
        label={t("people-scope")}
        data={scopes.map((value) => ({ value, label: t(`scope-${value}`) }))}
      />
      <BotSelect value={bot} onChange={setBot} />
      <UrlSelect
        name="seen"
        label={t("people-seen")}
        data={Object.keys(spans).map((value) => ({ value, label: t(`people-seen-${value}`) }))}
      />
      <UrlSelect
        name="kind"
        label={t("people-kind")}
        data={kinds.map((value) => ({ value, label: t(`people-kind-${value}`) }))}
      />
    </Group>
  );
}

interface UrlSelectProps {
  readonly name: string;
  readonly label: string;
  readonly data: readonly { readonly value: string; readonly label: string }[];
}

function UrlSelect({ name, label, data }: UrlSelectProps) {
  const [value, setValue] = useUrlState(name);
  return (
    <Select
      aria-label={label}
      placeholder={label}
      data={data}
      value={value === "" ? null : value}
      onChange={(chosen) => setValue(chosen ?? "")}
      clearable
      w={160}
    />
  );
}
