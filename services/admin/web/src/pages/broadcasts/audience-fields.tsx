import {
  Card,
  Checkbox,
  Group,
  MultiSelect,
  NumberInput,
  Pill,
  SegmentedControl,
  SimpleGrid,
  Stack,
  TagsInput,
  Text,
  Title,
} from "@mantine/core";
import { ChatPicker } from "../../compose/chat-picker.js";
import { problemAt } from "../../compose/field-problem.js";
import { useTexts } from "../../texts/texts.js";
import type { BroadcastDraft } from "./broadcast-draft.js";
import type { Segment } from "./broadcast-types.js";

const chatTypes = ["private", "group", "supergroup", "channel"] as const;
const scopes = ["admin", "operator", "moderator", "llm", "media", "movies"] as const;

interface AudienceFieldsProps {
  readonly draft: BroadcastDraft;
  readonly onChange: (part: Partial<BroadcastDraft>) => void;
  readonly error: unknown;
}

/** Who gets it. */
export function AudienceFields(props: AudienceFieldsProps) {
  const { draft, onChange, error } = props;
  const t = useTexts();
  const problem = problemAt(error, "audience");
  return (
    <Card padding="md">
      <Stack>
        <Group justify="space-between">
          <Title order={2} size="h5">
            {t("broadcasts-audience")}
          </Title>
          <SegmentedControl
            size="xs"
            aria-label={t("broadcasts-audience")}
            value={draft.isChosen ? "chosen" : "segment"}
            onChange={(value) => onChange({ isChosen: value === "chosen" })}
            data={["segment", "chosen"].map((value) => ({ value, label: t(`broadcasts-audience-${value}`) }))}
          />
        </Group>
        {draft.isChosen ? <ChosenChats {...props} /> : <SegmentFields {...props} />}
        {problem !== undefined && (
          <Text size="sm" c="red" role="alert">
            {problem}
          </Text>
        )}
      </Stack>
    </Card>
  );
}

function SegmentFields({ draft, onChange }: AudienceFieldsProps) {
  const t = useTexts();
  const { segment } = draft;
  const set = (part: Loose): void => onChange({ segment: withoutNothing({ ...segment, ...part }) });
  const types = segment.chat_types ?? [];
  const toggle = (type: (typeof chatTypes)[number], isIn: boolean): void =>
    set({ chat_types: chatTypes.filter((one) => (one === type ? isIn : types.includes(one))) });
  return (
    <Stack>
      <Checkbox.Group
        label={t("broadcasts-types")}
        description={t("broadcasts-types-hint")}
        value={[...types]}
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
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TagsInput
          label={t("broadcasts-languages")}
          description={t("broadcasts-languages-hint")}
          placeholder="de, pt-BR"
          value={[...(segment.languages ?? [])]}
          onChange={(languages) => set({ languages })}
        />
        <NumberInput
          label={t("broadcasts-seen")}
          description={t("broadcasts-seen-hint")}
          min={1}
          max={3650}
          allowDecimal={false}
          value={segment.seen_within_days ?? ""}
          onChange={(days) => set({ seen_within_days: typeof days === "number" ? days : undefined })}
        />
        <MultiSelect
          label={t("broadcasts-scopes")}
          description={t("broadcasts-scopes-hint")}
          data={scopes.map((value) => ({ value, label: t(`commands-scope-${value}`) }))}
          value={[...(segment.scopes ?? [])]}
          onChange={(chosen) => set({ scopes: scopes.filter((one) => chosen.includes(one)) })}
        />
      </SimpleGrid>
    </Stack>
  );
}

type Loose = { readonly [K in keyof Segment]?: Segment[K] | undefined };

/** What is not narrowed is not said: an empty list would be nobody. */
function withoutNothing({
  chat_types = [],
  languages = [],
  seen_within_days,
  scopes: held = [],
}: Loose): Segment {
  return {
    ...(chat_types.length > 0 && { chat_types }),
    ...(languages.length > 0 && { languages }),
    ...(seen_within_days !== undefined && { seen_within_days }),
    ...(held.length > 0 && { scopes: held }),
  };
}

function ChosenChats({ draft, onChange }: AudienceFieldsProps) {
  const t = useTexts();
  const { chats, bot } = draft;
  return (
    <Stack gap="xs">
      <ChatPicker
        key={chats.length}
        bot={Number(bot)}
        label={t("broadcasts-add-chat")}
        chosen={undefined}
        onChange={(chat) => chat && onChange({ chats: [...chats.filter(({ id }) => id !== chat.id), chat] })}
      />
      <Pill.Group>
        {chats.map(({ id, label }) => (
          <Pill
            key={id}
            withRemoveButton
            removeButtonProps={{
              "aria-label": t("broadcasts-remove-chat", { name: label }),
              tabIndex: 0,
              "aria-hidden": false,
            }}
            onRemove={() => onChange({ chats: chats.filter((one) => one.id !== id) })}
          >
            {label}
          </Pill>
        ))}
      </Pill.Group>
    </Stack>
  );
}
