import { Stack, TextInput } from "@mantine/core";
import { problemAt } from "../../compose/field-problem.js";
import { MediumEditor } from "../../compose/medium-editor.js";
import { useTexts } from "../../texts/texts.js";
import { CommandConditions } from "./command-conditions.js";
import { commandMedia, type Draft } from "./draft.js";
import { LanguageTabs } from "./language-tabs.js";
import type { PreviewView } from "./use-command-preview.js";

interface CommandFieldsProps {
  readonly bot: number;
  readonly isNew: boolean;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly language: string;
  readonly onLanguage: (language: string) => void;
  /** Why it was not kept. */
  readonly refusal: unknown;
  readonly preview: PreviewView;
}

/** All that is written of a command. */
export function CommandFields(props: CommandFieldsProps) {
  const { bot, isNew, draft, onChange, language, onLanguage, refusal, preview } = props;
  const error = refusal ?? preview.error;
  return (
    <Stack>
      {isNew && <NameField {...props} />}
      <LanguageTabs
        bot={bot}
        draft={draft}
        onChange={onChange}
        language={language}
        onLanguage={onLanguage}
        error={error}
        preview={preview}
      />
      <MediumEditor
        medium={draft.medium}
        onChange={(medium) => onChange({ medium })}
        kinds={commandMedia}
        error={problemAt(error, "content.medium")}
      />
      <CommandConditions draft={draft} onChange={onChange} error={error} />
    </Stack>
  );
}

/** It is given once: what is known by a name stays known by it. */
function NameField({ draft, onChange, refusal }: CommandFieldsProps) {
  const t = useTexts();
  return (
    <TextInput
      label={t("commands-name")}
      description={t("commands-name-rule")}
      leftSection="/"
      required
      pattern="[a-z0-9_]{1,32}"
      maxLength={32}
      value={draft.name}
      error={problemAt(refusal, "name", "params.name")}
      onChange={({ currentTarget }) =>
        onChange({ name: currentTarget.value.toLowerCase().replace(/^\//, "") })
      }
    />
  );
}
