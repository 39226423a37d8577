import { NumberInput, Select, SimpleGrid } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import type { Task } from "./task-types.js";

export type Restart = Task["restart"];
const whens: readonly Restart["when"][] = ["on-failure", "always", "never"];

interface RestartFieldsProps {
  readonly value: Restart;
  readonly onChange: (value: Restart) => void;
}

/** What is done when a run fails. */
export function RestartFields({ value, onChange }: RestartFieldsProps) {
  const t = useTexts();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <Select
        label={t("tasks-restart")}
        data={whens.map((when) => ({ value: when, label: t(`tasks-when-${when}`) }))}
        value={value.when}
        allowDeselect={false}
        onChange={(when) => onChange({ ...value, when: whens.find((one) => one === when) ?? "on-failure" })}
      />
      {value.when === "on-failure" && (
        <NumberInput
          label={t("tasks-max-restarts")}
          min={0}
          max={1_000}
          allowDecimal={false}
          value={value.max_restarts}
          onChange={(count) => typeof count === "number" && onChange({ ...value, max_restarts: count })}
        />
      )}
    </SimpleGrid>
  );
}
