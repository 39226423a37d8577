import { Group, Select } from "@mantine/core";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { useUrlState } from "../../ui/use-url-state.js";

/** What the address says about which tasks are shown. */
export function useTaskFilter() {
  const [bot] = useUrlState("bot");
  const [kind] = useUrlState("kind");
  const [on] = useUrlState("on");
  return {
    ...(bot !== "" && { bot: Number(bot) }),
    ...(kind !== "" && { kind }),
    ...(on !== "" && { on: on === "yes" ? ("true" as const) : ("false" as const) }),
  };
}

/** The choice among tasks. */
export function TaskFilters() {
  const t = useTexts();
  const [bot, setBot] = useUrlState("bot");
  const [kind, setKind] = useUrlState("kind");
  const [on, setOn] = useUrlState("on");
  const { data } = $api.useQuery("get", "/api/tasks/kinds");
  return (
    <Group>
      <BotSelect value={bot} onChange={setBot} />
      <Select
        aria-label={t("tasks-kind")}
        placeholder={t("tasks-all-kinds")}
        clearable
        data={(data?.kinds ?? []).map(({ name }) => name)}
        value={kind === "" ? null : kind}
        onChange={(value) => setKind(value ?? "")}
        w={190}
      />
      <Select
        aria-label={t("tasks-state")}
        placeholder={t("tasks-on-or-off")}
        clearable
        data={[
          { value: "yes", label: t("tasks-only-on") },
          { value: "no", label: t("tasks-only-off") },
        ]}
        value={on === "" ? null : on}
        onChange={(value) => setOn(value ?? "")}
        w={150}
      />
    </Group>
  );
}
