/** Of which list a call speaks: given to the sender with the call, and back with its end. */
interface Place {
  readonly scope: string;
  readonly language: string;
}

const PREFIX = "command-menu";

export const menuRef = ({ scope, language }: Place, hash: string): string =>
  [PREFIX, scope, language, hash].join("|");

export function readMenuRef(ref: string | undefined): (Place & { readonly hash: string }) | undefined {
  const [prefix, scope, language, hash] = (ref ?? "").split("|");
  if (prefix !== PREFIX || scope === undefined || language === undefined || hash === undefined)
    return undefined;
  return { scope, language, hash };
}

const kinds = ["default", "all_private_chats", "all_group_chats", "all_chat_administrators"] as const;

type CommandScope = { type: (typeof kinds)[number] } | { type: "chat"; chat_id: number };

/** As the Bot API has it. */
export function scopeOf(scope: string): CommandScope {
  const [kind, chat] = scope.split(":");
  if (chat !== undefined) return { type: "chat", chat_id: Number(chat) };
  return { type: kinds.find((one) => one === kind) ?? "default" };
}

/** Two-letter languages that Telegram's apps speak. */
const languages = [
  "ar",
  "be",
  "ca",
  "cs",
  "de",
  "es",
  "fa",
  "fi",
  "fr",
  "he",
  "hi",
  "hr",
  "hu",
  "id",
  "it",
  "ja",
  "kk",
  "ko",
  "ms",
  "nb",
  "nl",
  "pl",
  "pt",
  "ro",
  "ru",
  "sk",
  "sr",
  "sv",
  "tr",
  "uk",
  "uz",
  "vi",
  "zh",
] as const;

/** @returns undefined for the list of all languages that have none of their own */
export const languageCodeOf = (language: string): (typeof languages)[number] | undefined =>
  languages.find((one) => one === language);
