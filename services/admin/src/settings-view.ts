import type { ChatAddress } from "@telebus/contracts";
import type { Live, Texts } from "@telebus/service";
import type { SettingsView } from "./panels/settings.js";
import type { SettingsStore } from "./settings-store.js";

export interface SettingsDeps {
  readonly live: Live;
  readonly settings: SettingsStore;
  readonly texts: Texts;
}

/** What holds for this person in this chat. */
export const settingsOf = async (
  { live, settings, texts }: SettingsDeps,
  { bot, chat }: ChatAddress,
  person: number | undefined,
): Promise<SettingsView> => ({
  language: person === undefined ? undefined : await settings.languageOf(person),
  languages: texts.languages,
  hearsBroadcasts: await settings.hearsBroadcasts(bot, chat),
  hasMenu: live.bot(bot)?.home === "admin",
});
