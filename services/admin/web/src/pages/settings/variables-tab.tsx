import { Badge, Code, Group, Select, Stack, Text } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import { Copyable } from "../../ui/copy.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { listOf } from "../../ui/list-state.js";
import { SearchField } from "../../ui/search-field.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { useDeployment, type Process, type Variable } from "./deployment.js";

/** A variable with those who read it; where they have different values, each has a row of its own. */
interface Row extends Variable {
  readonly readBy: readonly string[];
}

/** Every setting of every process: what it means, what is set, what holds otherwise. */
export function VariablesTab() {
  const t = useTexts();
  const [search] = useUrlState("search");
  const [which, setWhich] = useUrlState("which");
  const asked = useDeployment();
  const list = listOf(asked, ({ processes }) =>
    rowsOf(processes).filter((row) => isWanted(row, search, which)),
  );
  return (
    <Stack>
      <Text c="var(--quiet)" maw={720}>
        {t("settings-variables-about")}
      </Text>
      <Group>
        <SearchField label={t("settings-search")} />
        <Select
          aria-label={t("settings-which")}
          data={[
            { value: "", label: t("settings-all") },
            { value: "set", label: t("settings-only-set") },
          ]}
          value={which}
          onChange={(value) => setWhich(value ?? "")}
          allowDeselect={false}
          w={190}
        />
      </Group>
      <DataTable
        label={t("settings-tab-variables")}
        list={list}
        rowKey={({ name, readBy }) => `${name} ${readBy.join()}`}
        empty={<EmptyState title={t("settings-none")} hint={t("settings-none-hint")} />}
        columns={[
          { id: "name", title: t("settings-name"), cell: ({ name }) => <Copyable value={name} /> },
          { id: "meaning", title: t("settings-meaning"), cell: (row) => <Meaning row={row} /> },
          { id: "value", title: t("settings-value"), cell: (row) => <Value row={row} /> },
        ]}
      />
    </Stack>
  );
}

function Meaning({ row: { meaning, readBy } }: { readonly row: Row }) {
  return (
    <>
      <Text size="sm" maw={520}>
        {meaning}
      </Text>
      <Text size="xs" c="var(--quiet)">
        {readBy.join(", ")}
      </Text>
    </>
  );
}

function Value({ row: { isSecret, isSet, value, defaultValue } }: { readonly row: Row }) {
  const t = useTexts();
  if (isSet && isSecret) return <Badge color="teal">{t("settings-secret-set")}</Badge>;
  if (isSet) return <Code style={{ overflowWrap: "anywhere" }}>{value}</Code>;
  if (defaultValue === undefined) return <Text c="var(--quiet)">{t("settings-not-set")}</Text>;
  return (
    <Text size="sm" c="var(--quiet)" component="div">
      {t("settings-default")} <Code>{defaultValue}</Code>
    </Text>
  );
}

function rowsOf(processes: readonly Process[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { services, settings } of processes)
    for (const setting of settings) {
      const key = `${setting.name} ${setting.isSet} ${setting.value ?? ""}`;
      const readBy = new Set([...(rows.get(key)?.readBy ?? []), ...services]);
      rows.set(key, { ...setting, readBy: [...readBy] });
    }
  return [...rows.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const isWanted = ({ name, meaning, isSet }: Row, search: string, which: string): boolean =>
  (which !== "set" || isSet) && `${name} ${meaning}`.toLowerCase().includes(search.toLowerCase());
