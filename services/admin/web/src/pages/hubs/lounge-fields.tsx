import { Checkbox, NumberInput, SimpleGrid, Stack, Switch, TagsInput } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import type { HubPartProps } from "./hub-fields.js";
import { COOLDOWNS, loungeNames, loungeNumbers, type LoungeValues } from "./lounge-values.js";

/** How a hub is a lounge: what warnings cost, how much may be said, who moderates. */
export function LoungeFields({ values, onChange, fault }: HubPartProps) {
  const t = useTexts();
  const { lounge } = values;
  const set = (part: Partial<LoungeValues>): void => onChange({ ...values, lounge: { ...lounge, ...part } });
  return (
    <Stack>
      <Switch
        label={t("hubs-is-lounge")}
        description={t("hubs-is-lounge-hint")}
        checked={lounge.isOn}
        onChange={({ currentTarget }) => set({ isOn: currentTarget.checked })}
      />
      {lounge.isOn && (
        <>
          <TagsInput
            label={t("hubs-lounge-moderators")}
            description={t("hubs-lounge-moderators-hint")}
            value={lounge.moderators}
            onChange={(moderators) => set({ moderators })}
            error={fault("lounge.moderators")}
            acceptValueOnBlur
          />
          <TagsInput
            label={t("hubs-lounge-cooldownMinutes")}
            description={t("hubs-lounge-cooldownMinutes-hint")}
            placeholder={lounge.cooldownMinutes.length === 0 ? COOLDOWNS : ""}
            value={lounge.cooldownMinutes}
            onChange={(cooldownMinutes) => set({ cooldownMinutes })}
            error={fault("lounge.cooldownMinutes")}
            acceptValueOnBlur
          />
          <Checkbox
            label={t("hubs-lounge-allowsLookalikes")}
            description={t("hubs-lounge-allowsLookalikes-hint")}
            checked={lounge.allowsLookalikes}
            onChange={({ currentTarget }) => set({ allowsLookalikes: currentTarget.checked })}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {loungeNames.map((name) => (
              <NumberInput
                key={name}
                label={t(`hubs-lounge-${name}`)}
                description={t(`hubs-lounge-${name}-hint`)}
                placeholder={String(loungeNumbers[name])}
                min={0}
                value={lounge.numbers[name] ?? ""}
                onChange={(value) => set({ numbers: { ...lounge.numbers, [name]: String(value) } })}
                error={fault(`lounge.${name}`)}
              />
            ))}
          </SimpleGrid>
        </>
      )}
    </Stack>
  );
}
