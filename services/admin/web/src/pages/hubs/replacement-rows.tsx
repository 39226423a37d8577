import { ActionIcon, Button, Group, Select, Stack, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useTexts } from "../../texts/texts.js";
import type { ReplacementRow } from "./passage-values.js";

interface ReplacementRowsProps {
  readonly rows: readonly ReplacementRow[];
  readonly onChange: (rows: ReplacementRow[]) => void;
  readonly fault: (row: number) => string | undefined;
}

/** What is put in place of what, one after the other. */
export function ReplacementRows({ rows, onChange, fault }: ReplacementRowsProps) {
  const t = useTexts();
  const set = (at: number, part: Partial<ReplacementRow>): void =>
    onChange(rows.map((row, n) => (n === at ? { ...row, ...part } : row)));
  return (
    <Stack gap="xs">
      {rows.map((row, n) => (
        // oxlint-disable-next-line react/no-array-index-key -- a row is known by its place
        <Group key={n} gap="xs" align="flex-start" wrap="nowrap">
          <Select
            aria-label={t("hubs-replace-what")}
            data={[
              { value: "word", label: t("hubs-replace-word") },
              { value: "pattern", label: t("hubs-replace-pattern") },
            ]}
            value={row.what}
            onChange={(what) => set(n, { what: what === "pattern" ? "pattern" : "word" })}
            allowDeselect={false}
            w={110}
          />
          <TextInput
            aria-label={t("hubs-replace-find")}
            placeholder={t("hubs-replace-find")}
            value={row.find}
            onChange={({ currentTarget }) => set(n, { find: currentTarget.value })}
            error={fault(n)}
            style={{ flex: 1 }}
          />
          <TextInput
            aria-label={t("hubs-replace-with")}
            placeholder={t("hubs-replace-with")}
            value={row.with}
            onChange={({ currentTarget }) => set(n, { with: currentTarget.value })}
            style={{ flex: 1 }}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            mt={4}
            aria-label={t("hubs-replace-remove")}
            onClick={() => onChange(rows.filter((_row, at) => at !== n))}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Group>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...rows, { what: "word", find: "", with: "" }])}
        >
          {t("hubs-replace-add")}
        </Button>
      </Group>
    </Stack>
  );
}
