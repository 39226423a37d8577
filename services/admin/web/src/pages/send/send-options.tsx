import { Group, NumberInput, SimpleGrid, Stack, Switch } from "@mantine/core";
import { problemAt } from "../../compose/field-problem.js";
import { useTexts } from "../../texts/texts.js";
import type { SendDraft } from "./send-draft.js";

interface SendOptionsProps {
  readonly draft: SendDraft;
  readonly onChange: (part: Partial<SendDraft>) => void;
  readonly error: unknown;
}

const numberOf = (value: string | number): number | "" => (typeof value === "number" ? value : "");

/** How a message goes. */
export function SendOptions({ draft, onChange, error }: SendOptionsProps) {
  const t = useTexts();
  const isForum = draft.chat?.chat?.isForum === true || draft.topic !== "";
  return (
    <Stack>
      <Group>
        <Switch
          label={t("send-silent")}
          checked={draft.isSilent}
          onChange={({ currentTarget }) => onChange({ isSilent: currentTarget.checked })}
        />
        <Switch
          label={t("send-protect")}
          checked={draft.isProtected}
          onChange={({ currentTarget }) => onChange({ isProtected: currentTarget.checked })}
        />
        <Switch
          label={t("send-link-preview")}
          checked={draft.hasLinkPreview}
          onChange={({ currentTarget }) => onChange({ hasLinkPreview: currentTarget.checked })}
        />
      </Group>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NumberInput
          label={t("send-reply-to")}
          description={t("send-reply-to-hint")}
          min={1}
          allowDecimal={false}
          hideControls
          value={draft.replyTo}
          error={problemAt(error, "reply_parameters")}
          onChange={(value) => onChange({ replyTo: numberOf(value) })}
        />
        {isForum && (
          <NumberInput
            label={t("send-topic")}
            description={t("send-topic-hint")}
            min={1}
            allowDecimal={false}
            hideControls
            value={draft.topic}
            error={problemAt(error, "message_thread_id")}
            onChange={(value) => onChange({ topic: numberOf(value) })}
          />
        )}
      </SimpleGrid>
    </Stack>
  );
}
