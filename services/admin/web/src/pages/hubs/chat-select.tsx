import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";

interface ChatSelectProps {
  readonly label: string;
  readonly hint: string;
  readonly bot: number;
  readonly value: string | null;
  readonly onChange: (chat: string | null) => void;
  /** One must be chosen; else the choice can be taken back. */
  readonly isRequired?: boolean;
  readonly error?: string | undefined;
}

/** One of the chats in which the bot was started, found by title or id. */
export function ChatSelect({
  label,
  hint,
  bot,
  value,
  onChange,
  isRequired = false,
  error,
}: ChatSelectProps) {
  const t = useTexts();
  // The one that was chosen before is found by its id, whatever others there are.
  const [words, setWords] = useState(value ?? "");
  const [search] = useDebouncedValue(words, 250);
  const query = { bot, limit: 30, ...(search !== "" && { search }) };
  const chats = $api.useQuery("get", "/api/hubs/chats", { params: { query } });
  const found = (chats.data?.chats ?? []).map((one) => ({
    value: String(one.chat),
    label: one.title ?? String(one.chat),
  }));
  const isMissing = value !== null && !found.some((one) => one.value === value);
  return (
    <Select
      label={label}
      description={hint}
      data={isMissing ? [{ value, label: value }, ...found] : found}
      value={value}
      onChange={onChange}
      searchable
      clearable={!isRequired}
      onSearchChange={setWords}
      filter={({ options }) => options}
      nothingFoundMessage={t("hubs-no-chat")}
      required={isRequired}
      error={error}
      data-autofocus={isRequired || undefined}
    />
  );
}
