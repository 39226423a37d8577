import { Group, SegmentedControl, Select } from "@mantine/core";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { useFormat } from "../../ui/format.js";
import { SearchField } from "../../ui/search-field.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { states, type LetterFilter } from "./letter-types.js";

/** How many there are in each state and service, and the choice among them. */
export function LetterFilters({ state }: Pick<LetterFilter, "state">) {
  const t = useTexts();
  const { short, number } = useFormat();
  const [, setState] = useUrlState("state");
  const [service, setService] = useUrlState("service");
  const [bot, setBot] = useUrlState("bot");
  const { data } = $api.useQuery("get", "/api/dead-letters/counts");
  const counts = data?.services ?? [];
  const countOf = (which: (one: (typeof counts)[number]) => boolean): number =>
    counts.filter(which).reduce((sum, { letters }) => sum + letters, 0);
  const services = [...new Set([...counts.map((one) => one.service), ...(service === "" ? [] : [service])])];
  return (
    <Group>
      <SegmentedControl
        aria-label={t("letters-state")}
        value={state}
        onChange={(value) => setState(value === "open" ? "" : value)}
        data={[
          ...states.map((value) => ({
            value,
            label: `${t(`letters-state-${value}`)} ${short(countOf((one) => one.state === value))}`,
          })),
          { value: "any", label: t("letters-state-any") },
        ]}
      />
      <Select
        aria-label={t("letters-service")}
        placeholder={t("letters-all-services")}
        clearable
        data={services.map((value) => {
          const count = countOf((one) => one.service === value && (state === "any" || one.state === state));
          return { value, label: `${value} (${number(count)})` };
        })}
        value={service === "" ? null : service}
        onChange={(value) => setService(value ?? "")}
        w={190}
      />
      <BotSelect value={bot} onChange={setBot} />
      <SearchField name="reason" label={t("letters-search")} />
    </Group>
  );
}
