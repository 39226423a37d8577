import {
  Checkbox,
  Group,
  NumberInput,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  Switch,
  Text,
  TextInput,
  Title,
} from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTexts } from "../../texts/texts.js";
import type { BotSettings } from "./bot-settings.js";
import { chatTypes, features } from "./bot-types.js";

export interface FieldsProps {
  readonly form: UseFormReturnType<BotSettings>;
  /** What the server says is wrong with a field. */
  readonly fault: (field: string) => string | undefined;
}

/** What people get from the bot, and who answers. */
export function ServiceFields({ form, fault }: FieldsProps) {
  const t = useTexts();
  const chosen = form.getValues().features;
  const served = ["admin", ...features.filter((name) => chosen.includes(name))];
  const services = served.map((name) => ({ value: name, label: t(`feature-${name}`) }));
  return (
    <Stack>
      <Title order={2} size="h5">
        {t("bots-services")}
      </Title>
      <Checkbox.Group
        label={t("bots-features")}
        description={t("bots-features-hint")}
        {...form.getInputProps("features")}
        error={fault("features")}
      >
        <Group gap="lg" mt="xs">
          {features.map((name) => (
            <Checkbox key={name} value={name} label={t(`feature-${name}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Select
        label={t("bots-home")}
        description={t("bots-home-hint")}
        data={services}
        allowDeselect={false}
        {...form.getInputProps("home")}
        error={fault("home")}
      />
      <DefaultsFields form={form} fault={fault} services={services} />
      <TextInput
        label={t("bots-prefix")}
        description={t("bots-prefix-hint")}
        placeholder="!"
        maxLength={3}
        maw={260}
        {...form.getInputProps("commandPrefix")}
        error={fault("commandPrefix")}
      />
      <Switch
        label={t("bots-allows-managed")}
        description={t("bots-allows-managed-hint")}
        {...form.getInputProps("allowsManaged", { type: "checkbox" })}
      />
    </Stack>
  );
}

interface DefaultsFieldsProps extends FieldsProps {
  readonly services: readonly { readonly value: string; readonly label: string }[];
}

/** By type of chat: who gets what nobody else wants. */
function DefaultsFields({ form, fault, services }: DefaultsFieldsProps) {
  const t = useTexts();
  return (
    <div>
      <Text fw={500} size="sm">
        {t("bots-defaults")}
      </Text>
      <Text size="xs" c="var(--quiet)" mb="xs">
        {t("bots-defaults-hint")}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {chatTypes.map((type) => (
          <Select
            key={type}
            label={t(`chats-type-${type}`)}
            placeholder={t("bots-home-answers")}
            data={services}
            clearable
            error={fault("defaults")}
            value={form.getValues().defaults[type] || null}
            onChange={(name) => form.setFieldValue(`defaults.${type}`, name ?? "")}
          />
        ))}
      </SimpleGrid>
    </div>
  );
}

/** How it reaches Telegram, and how fast it speaks. */
export function LimitFields({ form, fault }: FieldsProps) {
  const t = useTexts();
  const modes = (["polling", "webhook"] as const).map((mode) => ({
    value: mode,
    label: t(`bots-mode-${mode}`),
  }));
  return (
    <Stack>
      <Title order={2} size="h5">
        {t("bots-telegram")}
      </Title>
      <div>
        <Text fw={500} size="sm" mb={4} id="bot-mode">
          {t("bots-mode")}
        </Text>
        <SegmentedControl aria-labelledby="bot-mode" data={modes} {...form.getInputProps("mode")} />
      </div>
      <TextInput
        label={t("bots-api-root")}
        description={t("bots-api-root-hint")}
        placeholder="https://api.telegram.org"
        type="url"
        {...form.getInputProps("apiRoot")}
        error={fault("apiRoot")}
      />
      <NumberInput
        label={t("bots-per-second")}
        description={t("bots-per-second-hint")}
        placeholder="30"
        min={0}
        max={1_000}
        maw={260}
        {...form.getInputProps("messagesPerSecond")}
        error={fault("messagesPerSecond")}
      />
    </Stack>
  );
}

/** What is kept of what it sees. */
export function ArchiveFields({ form, fault }: FieldsProps) {
  const t = useTexts();
  return (
    <Stack>
      <Title order={2} size="h5">
        {t("bots-archive")}
      </Title>
      <NumberInput
        label={t("bots-keep-days")}
        description={t("bots-keep-days-hint")}
        min={1}
        max={3_650}
        allowDecimal={false}
        required
        maw={260}
        {...form.getInputProps("keepDays")}
        error={fault("keepDays")}
      />
      <Switch
        label={t("bots-keeps-content")}
        description={t("bots-keeps-content-hint")}
        {...form.getInputProps("keepsContent", { type: "checkbox" })}
      />
    </Stack>
  );
}
