import { Group, SegmentedControl } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { SearchField } from "../../ui/search-field.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { isState, states } from "./feedback-types.js";

/** What the address says of which feedback to show, as the API takes it. */
export function useFeedbackFilters() {
  const [state] = useUrlState("state");
  const [bot] = useUrlState("bot");
  const [search] = useUrlState("search");
  return {
    ...(isState(state) && { state }),
    ...(bot !== "" && { bot: Number(bot) }),
    ...(search !== "" && { search }),
  };
}

/** Which feedback the inbox shows. */
export function FeedbackFilters() {
  const t = useTexts();
  const [state, setState] = useUrlState("state");
  const [bot, setBot] = useUrlState("bot");
  return (
    <Group gap="sm">
      <SegmentedControl
        aria-label={t("feedback-state")}
        data={["", ...states].map((value) => ({ value, label: t(`feedback-state-${value || "all"}`) }))}
        value={isState(state) ? state : ""}
        onChange={setState}
      />
      <SearchField label={t("feedback-search")} />
      <BotSelect value={bot} onChange={setBot} />
    </Group>
  );
}
