import { Card, Checkbox, Group, NumberInput, Select, Stack, Switch, Title } from "@mantine/core";
import { problemAt } from "../../compose/field-problem.js";
import { useTexts } from "../../texts/texts.js";
import { chatTypes, commandScopes, type Draft } from "./draft.js";

interface CommandConditionsProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly error: unknown;
}

/** Who may give a command, where, and where it stands in menus. */
export function CommandConditions({ draft, onChange, error }: CommandConditionsProps) {
  const t = useTexts();
  const toggle = (type: Draft["chatTypes"][number], isIn: boolean): void =>
    onChange({ chatTypes: chatTypes.filter((one) => (one === type ? isIn : draft.chatTypes.includes(one))) });
  return (
    <Card padding="md">
      <Stack>
        <Title order={2} size="h5">
          {t("commands-conditions")}
        </Title>
        <Switch
          label={t("commands-is-on")}
          description={t("commands-is-on-hint")}
          checked={draft.isOn}
          onChange={({ currentTarget }) => onChange({ isOn: currentTarget.checked })}
        />
        <Checkbox.Group
          label={t("commands-where")}
          value={[...draft.chatTypes]}
          error={draft.chatTypes.length === 0 ? t("commands-where-none") : problemAt(error, "chatTypes")}
        >
          <Group mt="xs">
            {chatTypes.map((type) => (
              <Checkbox
                key={type}
                value={type}
                label={t(`chat-type-${type}`)}
                onChange={({ currentTarget }) => toggle(type, currentTarget.checked)}
              />
            ))}
          </Group>
        </Checkbox.Group>
        <Group grow align="flex-start">
          <Select
            label={t("commands-who")}
            data={commandScopes.map((value) => ({ value, label: t(`commands-scope-${value}`) }))}
            value={draft.scope}
            allowDeselect={false}
            onChange={(value) =>
              onChange({ scope: commandScopes.find((one) => one === value) ?? draft.scope })
            }
          />
          <NumberInput
            label={t("commands-position")}
            description={t("commands-position-hint")}
            min={-1000}
            max={1000}
            allowDecimal={false}
            value={draft.position}
            error={problemAt(error, "position")}
            onChange={(value) => onChange({ position: typeof value === "number" ? value : 0 })}
          />
        </Group>
      </Stack>
    </Card>
  );
}
