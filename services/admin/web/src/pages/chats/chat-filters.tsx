import { Group, Select } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import { SearchField } from "../../ui/search-field.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { chatTypes, roles, sorts, states } from "./chat-types.js";
import { spans } from "./use-chat-filters.js";

/** Narrows the list of chats; all of it stands in the address. */
export function ChatFilterBar() {
  const t = useTexts();
  return (
    <Group gap="xs">
      <SearchField label={t("chats-search")} />
      <Choice name="type" words={chatTypes} all={t("chats-all-types")} />
      <Choice name="state" words={states} all={t("chats-all-states")} />
      <Choice name="role" words={roles} all={t("chats-all-roles")} />
      <Choice name="active" words={spans} all={t("chats-any-time")} />
      <Choice name="sort" words={sorts.slice(1)} all={t("chats-sort-last-seen")} />
    </Group>
  );
}

interface ChoiceProps {
  /** In the address, and of its texts: `chats-<name>-<word>`. */
  readonly name: string;
  readonly words: readonly string[];
  /** What it says where nothing is chosen. */
  readonly all: string;
}

function Choice({ name, words, all }: ChoiceProps) {
  const t = useTexts();
  const [value, change] = useUrlState(name);
  return (
    <Select
      aria-label={t(`chats-by-${name}`)}
      placeholder={all}
      data={words.map((word) => ({ value: word, label: t(`chats-${name}-${word}`) }))}
      value={words.includes(value) ? value : null}
      onChange={(chosen) => change(chosen ?? "")}
      clearable
      w={172}
    />
  );
}
