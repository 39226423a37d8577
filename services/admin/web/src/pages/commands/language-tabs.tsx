import {
  ActionIcon,
  Badge,
  Button,
  Group,
  Popover,
  Stack,
  Switch,
  Tabs,
  TextInput,
  Tooltip,
} from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { usePreferences } from "../../app/preferences.js";
import { ButtonsEditor } from "../../compose/buttons-editor.js";
import { problemAt } from "../../compose/field-problem.js";
import { TextEditor } from "../../compose/text-editor.js";
import { useTexts } from "../../texts/texts.js";
import { emptyWords, type Draft, type Words } from "./draft.js";
import { useCommandNames } from "./use-command-names.js";
import type { PreviewView } from "./use-command-preview.js";
import { VariablesMenu } from "./variables-menu.js";

interface LanguageTabsProps {
  readonly bot: number;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly language: string;
  readonly onLanguage: (language: string) => void;
  readonly error: unknown;
  readonly preview: PreviewView;
}

/** The tab of those who speak no language of their own here: a tab must have a name. */
const ALL = "all";

/** What the command says: for everybody, and for those who speak a language of which it has its own words. */
export function LanguageTabs(props: LanguageTabsProps) {
  const { draft, onChange, language, onLanguage } = props;
  const t = useTexts();
  const nameOf = useLanguageName();
  const languages = Object.keys(draft.words).filter((one) => one !== "");
  const add = (added: string): void => {
    onChange({ words: { ...draft.words, [added]: draft.words[added] ?? emptyWords } });
    onLanguage(added);
  };
  return (
    <Tabs
      value={language || ALL}
      onChange={(value) => onLanguage(value === null || value === ALL ? "" : value)}
      keepMounted={false}
    >
      <Tabs.List>
        <Tabs.Tab value={ALL}>{t("commands-all-languages")}</Tabs.Tab>
        {languages.map((one) => (
          <Tabs.Tab key={one} value={one} rightSection={<Missing words={draft.words[one]} />}>
            {nameOf(one)}
          </Tabs.Tab>
        ))}
        <AddLanguage taken={languages} onAdd={add} />
      </Tabs.List>
      {["", ...languages].map((one) => (
        <Tabs.Panel key={one} value={one || ALL} pt="md">
          <WordsFields {...props} language={one} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

/** As the reader calls it. */
function useLanguageName(): (code: string) => string {
  const { language } = usePreferences();
  const names = new Intl.DisplayNames(language, { type: "language" });
  return (code) => names.of(code) ?? code;
}

function Missing({ words }: { readonly words: Words | undefined }) {
  const t = useTexts();
  if (words === undefined || (words.text !== "" && words.description !== "")) return null;
  const what = words.text === "" ? "text" : "description";
  return (
    <Tooltip label={t(`commands-missing-${what}`)}>
      <Badge size="xs" color="yellow" aria-label={t(`commands-missing-${what}`)}>
        !
      </Badge>
    </Tooltip>
  );
}

function AddLanguage({
  taken,
  onAdd,
}: {
  readonly taken: readonly string[];
  readonly onAdd: (language: string) => void;
}) {
  const t = useTexts();
  const [isOpen, { open, close }] = useDisclosure();
  const [code, setCode] = useState("");
  const isReady = /^[a-z]{2}$/.test(code) && !taken.includes(code);
  const add = (): void => {
    if (!isReady) return;
    onAdd(code);
    setCode("");
    close();
  };
  return (
    <Popover opened={isOpen} onClose={close} trapFocus width={260}>
      <Popover.Target>
        <Button
          variant="subtle"
          size="xs"
          my={4}
          ml={4}
          leftSection={<IconPlus size={14} />}
          onClick={isOpen ? close : open}
        >
          {t("commands-add-language")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <TextInput
            label={t("commands-language-code")}
            placeholder="de"
            maxLength={2}
            value={code}
            data-autofocus
            error={taken.includes(code) && t("commands-language-taken")}
            onChange={({ currentTarget }) => setCode(currentTarget.value.toLowerCase())}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              add();
            }}
          />
          <Button size="xs" disabled={!isReady} onClick={add}>
            {t("commands-add-language")}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

const MOST_WORDS = 4096;
const MOST_BELOW_MEDIUM = 1024;

function WordsFields({ bot, draft, onChange, language, onLanguage, error, preview }: LanguageTabsProps) {
  const t = useTexts();
  const names = useCommandNames(bot);
  const words = draft.words[language] ?? emptyWords;
  const isFirst = language === "";
  const field = (name: string): string => (isFirst ? `content.${name}` : `translations.${language}.${name}`);
  const set = (part: Partial<Words>): void =>
    onChange({ words: { ...draft.words, [language]: { ...words, ...part } } });
  const drop = (): void => {
    const { [language]: _dropped, ...kept } = draft.words;
    onChange({ words: kept });
    onLanguage("");
  };
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
          error={problemAt(error, isFirst ? "description" : field("description"))}
          onChange={({ currentTarget }) => set({ description: currentTarget.value })}
          style={{ flex: 1 }}
        />
        {!isFirst && (
          <Tooltip label={t("commands-drop-language")}>
            <ActionIcon variant="subtle" color="gray" aria-label={t("commands-drop-language")} onClick={drop}>
              <IconTrash size={17} />
            </ActionIcon>
          </Tooltip>
        )}
      </Group>
      <TextEditor
        label={t("commands-text")}
        value={words.text}
        onChange={(text) => set({ text })}
        format={draft.format}
        {...(isFirst && { onFormat: (format: Draft["format"]) => onChange({ format }) })}
        placeholder={isFirst ? t("commands-text-placeholder") : (draft.words[""]?.text ?? "")}
        most={draft.medium === undefined ? MOST_WORDS : MOST_BELOW_MEDIUM}
        error={problemAt(error, field("text"))}
        tools={(put) => <VariablesMenu values={preview.values} onChoose={put} />}
      />
      {!isFirst && (
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
          error={problemAt(error, field("buttons"))}
        />
      )}
    </Stack>
  );
}
