import { ActionIcon, Group, Stack, Switch, TextInput, Tooltip } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { ButtonsEditor } from "../../compose/buttons-editor.js";
import { problemAt } from "../../compose/field-problem.js";
import { TextEditor } from "../../compose/text-editor.js";
import { useTexts } from "../../texts/texts.js";
import { emptyWords, type Draft, type Words } from "./draft.js";
import { useCommandNames } from "./use-command-names.js";
import type { PreviewView } from "./use-command-preview.js";
import { VariablesMenu } from "./variables-menu.js";

export interface WordsFieldsProps {
  readonly bot: number;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
  /** "": the words of all that have none of their own. */
  readonly language: string;
  readonly onLanguage: (language: string) => void;
  readonly error: unknown;
  readonly preview: PreviewView;
}

const MOST_WORDS = 4096;
const MOST_BELOW_MEDIUM = 1024;

/** What a command says in one language. */
export function WordsFields(props: WordsFieldsProps) {
  const { draft, onChange, language, error, preview } = props;
  const t = useTexts();
  const { words, set, problem } = useWords(props);
  const isFirst = language === "";
  return (
    <Stack>
      <Group align="flex-start" wrap="nowrap">
        <TextInput
          label={t("commands-description")}
          description={t("commands-description-hint")}
          required={isFirst}
          maxLength={256}
          placeholder={isFirst ? "" : (draft.words[""]?.description ?? "")}
          value={words.description}
          error={isFirst ? problemAt(error, "description") : problem("description")}
          onChange={({ currentTarget }) => set({ description: currentTarget.value })}
          style={{ flex: 1 }}
        />
        {!isFirst && <DropLanguage {...props} />}
      </Group>
      <TextEditor
        label={t("commands-text")}
        value={words.text}
        onChange={(text) => set({ text })}
        format={draft.format}
        {...(isFirst && { onFormat: (format: Draft["format"]) => onChange({ format }) })}
        placeholder={isFirst ? t("commands-text-placeholder") : (draft.words[""]?.text ?? "")}
        most={draft.medium === undefined ? MOST_WORDS : MOST_BELOW_MEDIUM}
        error={problem("text")}
        tools={(put) => <VariablesMenu values={preview.values} onChoose={put} />}
      />
      <WordsButtons {...props} />
    </Stack>
  );
}

/** The words of one language, and what is wrong with them. */
function useWords({ draft, onChange, language, error }: WordsFieldsProps) {
  const words = draft.words[language] ?? emptyWords;
  const at = language === "" ? "content" : `translations.${language}`;
  return {
    words,
    set: (part: Partial<Words>): void =>
      onChange({ words: { ...draft.words, [language]: { ...words, ...part } } }),
    problem: (field: string): string | undefined => problemAt(error, `${at}.${field}`),
  };
}

function DropLanguage({ draft, onChange, language, onLanguage }: WordsFieldsProps) {
  const t = useTexts();
  const drop = (): void => {
    const { [language]: _dropped, ...kept } = draft.words;
    onChange({ words: kept });
    onLanguage("");
  };
  return (
    <Tooltip label={t("commands-drop-language")}>
      <ActionIcon variant="subtle" color="gray" aria-label={t("commands-drop-language")} onClick={drop}>
        <IconTrash size={17} />
      </ActionIcon>
    </Tooltip>
  );
}

function WordsButtons(props: WordsFieldsProps) {
  const { bot, draft, language } = props;
  const t = useTexts();
  const names = useCommandNames(bot);
  const { words, set, problem } = useWords(props);
  return (
    <>
      {language !== "" && (
        <Switch
          label={t("commands-own-buttons")}
          checked={words.buttons !== undefined}
          onChange={({ currentTarget }) =>
            set({ buttons: currentTarget.checked ? (draft.words[""]?.buttons ?? []) : undefined })
          }
        />
      )}
      {words.buttons !== undefined && (
        <ButtonsEditor
          rows={words.buttons}
          onChange={(buttons) => set({ buttons })}
          commands={names}
          error={problem("buttons")}
        />
      )}
    </>
  );
}
