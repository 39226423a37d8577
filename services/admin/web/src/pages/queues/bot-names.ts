import { $api } from "../../api/client.js";
import type { Translate } from "../../texts/texts.js";
import { botLabel } from "../../ui/bot-select.js";
import type { Scope } from "./queue-types.js";

/** @returns what readers call a bot */
export function useBotNames(): (bot: number) => string {
  const { data } = $api.useQuery("get", "/api/bots");
  const names = new Map((data?.bots ?? []).map((bot) => [bot.id, botLabel(bot)]));
  return (bot) => names.get(bot) ?? String(bot);
}

/** `@my_bot in chat 5`, in the reader's language. */
export function scopeInWords(scope: Scope, nameOf: (bot: number) => string, t: Translate): string {
  const { bot, chat, person, job } = scope;
  if (job !== undefined) return t("queues-scope-job", { job });
  const name = bot === undefined ? "" : nameOf(bot);
  if (chat !== undefined) return t("queues-scope-chat", { bot: name, chat: String(chat) });
  if (person !== undefined) return t("queues-scope-person", { bot: name, person: String(person) });
  return t("queues-scope-bot", { bot: name });
}
