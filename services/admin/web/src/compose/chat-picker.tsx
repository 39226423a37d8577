import { Group, Select, Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData } from "@tanstack/react-query";
import type { paths } from "@telebus/client";
import { useState } from "react";
import { $api } from "../api/client.js";
import { useTexts } from "../texts/texts.js";

type ChatQuery = NonNullable<paths["/api/chats"]["get"]["parameters"]["query"]>;
export type ChatView =
  paths["/api/chats"]["get"]["responses"]["200"]["content"]["application/json"]["chats"][number];

/** A chat that was chosen: by its id, and with what is known of it. */
export interface ChosenChat {
  readonly id: number;
  readonly label: string;
  readonly chat?: ChatView | undefined;
}

interface ChatPickerProps {
  readonly bot: number;
  readonly label: string;
  readonly description?: string;
  readonly chosen: ChosenChat | undefined;
  readonly onChange: (chat: ChosenChat | undefined) => void;
  /** Chats of this type alone. */
  readonly type?: ChatQuery["type"];
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
}

const PAUSE_MS = 250;
const MOST = 20;

/** A chat of a bot, found by name, @username or id; an id that is not known yet can be given as well. */
export function ChatPicker(props: ChatPickerProps) {
  const { bot, label, description, chosen, onChange, type, error, isRequired = false } = props;
  const t = useTexts();
  const [words, setWords] = useState("");
  const [asked] = useDebouncedValue(words.trim(), PAUSE_MS);
  const q = asked === "" || asked === chosen?.label ? {} : { q: asked.replace(/^@/, "") };
  const { data } = $api.useQuery(
    "get",
    "/api/chats",
    { params: { query: { bot, state: "active", limit: MOST, ...(type && { type }), ...q } } },
    { placeholderData: keepPreviousData },
  );
  const found = (data?.chats ?? []).map((chat): ChosenChat => ({
    id: chat.chat,
    label: chatLabel(chat),
    chat,
  }));
  const options = withTyped(found, asked, t("compose-chat-id", { id: asked }));
  const all =
    chosen === undefined || options.some(({ id }) => id === chosen.id) ? options : [chosen, ...options];
  return (
    <Select
      label={label}
      {...(description !== undefined && { description })}
      placeholder={t("compose-find-chat")}
      nothingFoundMessage={t("compose-no-chat")}
      data={all.map((one) => ({ value: String(one.id), label: one.label }))}
      filter={({ options: shown }) => shown}
      value={chosen === undefined ? null : String(chosen.id)}
      onChange={(value) => onChange(all.find(({ id }) => String(id) === value))}
      searchValue={words}
      onSearchChange={setWords}
      searchable
      clearable
      required={isRequired}
      error={error}
      renderOption={({ option }) => <ChatOption chosen={all.find(({ id }) => String(id) === option.value)} />}
    />
  );
}

function ChatOption({ chosen }: { readonly chosen: ChosenChat | undefined }) {
  const t = useTexts();
  const chat = chosen?.chat;
  return (
    <Group justify="space-between" wrap="nowrap" w="100%">
      <Text size="sm">{chosen?.label}</Text>
      {chat !== undefined && (
        <Text size="xs" c="var(--quiet)" style={{ whiteSpace: "nowrap" }}>
          {t(`chat-type-${chat.type}`)} · {chat.chat}
        </Text>
      )}
    </Group>
  );
}

function withTyped(found: readonly ChosenChat[], words: string, label: string): readonly ChosenChat[] {
  if (!/^-?\d{3,16}$/.test(words) || found.some(({ id }) => String(id) === words)) return found;
  return [...found, { id: Number(words), label }];
}

/** What a chat is called: people by their name. */
function chatLabel({ title, username, chat }: ChatView): string {
  const name = title ?? (username === null ? String(chat) : "");
  return username === null ? name : `${name} @${username}`.trim();
}
