import { useTexts } from "../../texts/texts.js";
import type { Audience } from "./broadcast-types.js";

/** Whom a broadcast is for, in words. */
export function useAudienceWords(audience: Audience): string {
  const t = useTexts();
  if ("chats" in audience) return t("broadcasts-whom-chosen", { count: audience.chats.length });
  const { chat_types, languages, seen_within_days, scopes } = audience.segment;
  const parts = [
    chat_types?.map((type) => t(`chat-type-${type}`)).join(", "),
    languages && t("broadcasts-whom-languages", { languages: languages.join(", ") }),
    seen_within_days === undefined ? undefined : t("broadcasts-whom-seen", { days: seen_within_days }),
    scopes?.map((scope) => t(`commands-scope-${scope}`)).join(", "),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? t("broadcasts-whom-all") : parts.join(" · ");
}
