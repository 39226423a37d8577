import { Select } from "@mantine/core";
import { $api } from "../api/client.js";
import { useSession } from "../app/session.js";
import { useTexts } from "../texts/texts.js";

interface BotSelectProps {
  /** "": all bots. */
  readonly value: string;
  readonly onChange: (bot: string) => void;
  /** Without "all bots": where one must be chosen. */
  readonly isRequired?: boolean;
  readonly label?: string;
}

/** Which bot, by name. */
export function BotSelect({ value, onChange, isRequired = false, label }: BotSelectProps) {
  const t = useTexts();
  const mayRead = useSession().may("bots:read");
  const { data } = $api.useQuery("get", "/api/bots", {}, { enabled: mayRead });
  const bots = data?.bots ?? [];
  // Who may not know the bots has none to choose from.
  if (!mayRead && !isRequired) return null;
  return (
    <Select
      {...(label === undefined ? { "aria-label": t("bot") } : { label })}
      placeholder={t(isRequired ? "choose-bot" : "all-bots")}
      data={bots.map((bot) => ({ value: String(bot.id), label: botLabel(bot) }))}
      value={value === "" ? null : value}
      onChange={(chosen) => onChange(chosen ?? "")}
      clearable={!isRequired}
      searchable
      w={label === undefined ? 190 : undefined}
    />
  );
}

/** `@name`; its id until Telegram has told us. */
export const botLabel = ({ id, username }: { readonly id: number; readonly username: string }): string =>
  username === "" ? String(id) : `@${username}`;
