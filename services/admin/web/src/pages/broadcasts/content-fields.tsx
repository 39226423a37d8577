import { Alert, Card, Group, Stack, Switch, TextInput } from "@mantine/core";
import { ButtonsEditor } from "../../compose/buttons-editor.js";
import { problemAt } from "../../compose/field-problem.js";
import { MediumEditor } from "../../compose/medium-editor.js";
import { TextEditor } from "../../compose/text-editor.js";
import { mediaKinds } from "../../telegram/message.js";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import type { BroadcastDraft } from "./broadcast-draft.js";

interface ContentFieldsProps {
  readonly draft: BroadcastDraft;
  readonly onChange: (part: Partial<BroadcastDraft>) => void;
  readonly error: unknown;
  readonly isNew: boolean;
}

const MOST_WORDS = 4096;
const MOST_BELOW_MEDIUM = 1024;
const MEDIA = mediaKinds.map((kind) => `content.${kind}`);

/** What it says. */
export function ContentFields({ draft, onChange, error, isNew }: ContentFieldsProps) {
  const t = useTexts();
  return (
    <Card padding="md">
      <Stack>
        <Group grow align="flex-start">
          {isNew && (
            <BotSelect
              label={t("bot")}
              isRequired
              value={draft.bot}
              onChange={(bot) => onChange({ bot, chats: [], medium: undefined })}
            />
          )}
          <TextInput
            label={t("broadcasts-name")}
            placeholder={t("broadcasts-name-hint")}
            maxLength={200}
            value={draft.name}
            error={problemAt(error, "name")}
            onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
          />
        </Group>
        <TextEditor
          label={t("send-text")}
          value={draft.text}
          onChange={(text) => onChange({ text })}
          format={draft.format}
          onFormat={(format) => onChange({ format })}
          most={draft.medium === undefined ? MOST_WORDS : MOST_BELOW_MEDIUM}
          error={problemAt(error, "content.text")}
        />
        <MediumEditor
          key={`${draft.bot} ${draft.medium?.kind ?? ""}`}
          medium={draft.medium}
          onChange={(medium) => onChange({ medium })}
          kinds={mediaKinds}
          uploadsTo={Number(draft.bot)}
          error={problemAt(error, ...MEDIA)}
        />
        {draft.medium?.upload !== undefined && <Alert color="blue">{t("broadcasts-file-note")}</Alert>}
        <ButtonsEditor
          rows={draft.rows}
          onChange={(rows) => onChange({ rows })}
          error={problemAt(error, "content.buttons")}
        />
        <Manner draft={draft} onChange={onChange} />
      </Stack>
    </Card>
  );
}

/** How it goes. */
function Manner({ draft, onChange }: Pick<ContentFieldsProps, "draft" | "onChange">) {
  const t = useTexts();
  return (
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
      <Switch
        label={t("broadcasts-opt-out")}
        checked={draft.hasOptOut}
        onChange={({ currentTarget }) => onChange({ hasOptOut: currentTarget.checked })}
      />
    </Group>
  );
}
