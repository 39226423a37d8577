import { NumberInput, Select, SimpleGrid, Switch, TagsInput, TextInput, Title } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import { ChatSelect } from "./chat-select.js";
import type { HubValues } from "./hub-values.js";

export interface HubPartProps {
  readonly values: HubValues;
  readonly onChange: (values: HubValues) => void;
  /** What the server says of a part of the policy. */
  readonly fault: (part: string) => string | undefined;
  readonly bot: number;
}
type PartProps = HubPartProps & { readonly set: (part: Partial<HubValues>) => void };

/** The name of the hub that every bot has, which stays. */
export const DEFAULT_HUB = "default";
const MOST_REACTIONS = 8;

interface HubFieldsProps extends HubPartProps {
  readonly isDefault: boolean;
  readonly nameFault: string | undefined;
}

/** What a hub is called, and how it passes things on. */
export function HubFields(props: HubFieldsProps) {
  const { values, onChange, isDefault, nameFault } = props;
  const t = useTexts();
  const set = (part: Partial<HubValues>): void => onChange({ ...values, ...part });
  return (
    <>
      <TextInput
        label={t("hubs-name")}
        description={t(isDefault ? "hubs-name-stays" : "hubs-name-hint")}
        required
        readOnly={isDefault}
        maxLength={32}
        value={values.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        error={nameFault}
      />
      <Title order={3} size="h5">
        {t("hubs-copies")}
      </Title>
      <Copies {...props} set={set} />
      <Title order={3} size="h5">
        {t("hubs-moderation")}
      </Title>
      <Moderation {...props} set={set} />
    </>
  );
}

function Copies({ values, set, fault }: PartProps) {
  const t = useTexts();
  const options = (name: string, listed: readonly string[]) =>
    listed.map((one) => ({ value: one, label: t(`hubs-${name}-${one}`) }));
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Switch
        label={t("hubs-is-deduped")}
        description={t("hubs-is-deduped-hint")}
        checked={values.dedupe}
        onChange={({ currentTarget }) => set({ dedupe: currentTarget.checked })}
      />
      <Switch
        label={t("hubs-aliases")}
        description={t("hubs-aliases-hint")}
        checked={values.aliases}
        onChange={({ currentTarget }) => set({ aliases: currentTarget.checked })}
      />
      <Select
        label={t("hubs-transport")}
        description={t("hubs-transport-hint")}
        data={options("transport", ["original", "copy"])}
        value={values.transport}
        onChange={(transport) => set({ transport: transport ?? values.transport })}
        allowDeselect={false}
      />
      <Select
        label={t("hubs-edits")}
        description={t("hubs-edits-hint")}
        data={options("edits", ["off", "resend", "in-place"])}
        value={values.edits}
        onChange={(edits) => set({ edits: edits ?? values.edits })}
        allowDeselect={false}
      />
      <Select
        label={t("hubs-reactions")}
        description={t("hubs-reactions-hint")}
        data={options("reactions", ["off", "footer", "buttons"])}
        value={values.reactions}
        onChange={(reactions) => set({ reactions: reactions ?? values.reactions })}
        allowDeselect={false}
      />
      <TagsInput
        label={t("hubs-reaction-choices")}
        description={t("hubs-reaction-choices-hint")}
        maxTags={MOST_REACTIONS}
        value={values.reactionChoices}
        onChange={(reactionChoices) => set({ reactionChoices })}
        error={fault("reactionChoices")}
        acceptValueOnBlur
      />
      <HubSignature values={values} set={set} fault={fault} />
    </SimpleGrid>
  );
}

function HubSignature({ values, set, fault }: Omit<PartProps, "onChange" | "bot">) {
  const t = useTexts();
  return (
    <>
      <TextInput
        label={t("hubs-signature")}
        description={t("hubs-signature-hint")}
        maxLength={200}
        value={values.signatureText}
        onChange={({ currentTarget }) => set({ signatureText: currentTarget.value })}
        error={fault("signature")}
      />
      <TextInput
        label={t("hubs-signature-url")}
        description={t("hubs-signature-url-hint")}
        type="url"
        disabled={values.signatureText === ""}
        value={values.signatureUrl}
        onChange={({ currentTarget }) => set({ signatureUrl: currentTarget.value })}
      />
    </>
  );
}

function Moderation({ values, set, fault, bot }: PartProps) {
  const t = useTexts();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <ChatSelect
        label={t("hubs-moderation-chat")}
        hint={t("hubs-moderation-chat-hint")}
        bot={bot}
        value={values.moderationChat === "" ? null : values.moderationChat}
        onChange={(chat) => set({ moderationChat: chat ?? "", moderationThread: "" })}
        error={fault("moderationChat")}
      />
      <NumberInput
        label={t("hubs-topic")}
        description={t("hubs-topic-hint")}
        min={1}
        allowDecimal={false}
        disabled={values.moderationChat === ""}
        value={values.moderationThread}
        onChange={(thread) => set({ moderationThread: String(thread) })}
      />
    </SimpleGrid>
  );
}
