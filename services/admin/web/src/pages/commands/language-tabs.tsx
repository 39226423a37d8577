import { Badge, Button, Group, Popover, Stack, Tabs, TextInput, Tooltip } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { usePreferences } from "../../app/preferences.js";
import { useTexts } from "../../texts/texts.js";
import { emptyWords, type Words } from "./draft.js";
import { WordsFields, type WordsFieldsProps } from "./words-fields.js";

/** The tab of those who speak no language of their own here: a tab must have a name. */
const ALL = "all";

/** What the command says: for everybody, and for those who speak a language of which it has its own words. */
export function LanguageTabs(props: WordsFieldsProps) {
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
      <Group gap="xs" wrap="nowrap" align="flex-end">
        <Tabs.List flex={1}>
          <Tabs.Tab value={ALL}>{t("commands-all-languages")}</Tabs.Tab>
          {languages.map((one) => (
            <Tabs.Tab key={one} value={one} rightSection={<Missing words={draft.words[one]} />}>
              {nameOf(one)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <AddLanguage taken={languages} onAdd={add} />
      </Group>
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
          style={{ flexShrink: 0 }}
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
