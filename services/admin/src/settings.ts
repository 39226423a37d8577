import { chooseLanguage } from "./handlers/settings/choose-language.js";
import { pressSettings } from "./handlers/settings/press-settings.js";
import { showSettings } from "./handlers/settings/show-settings.js";
import { turnBroadcasts } from "./handlers/settings/turn-broadcasts.js";
import type { Foundation, Part } from "./part.js";
import { createSettingsStore } from "./settings-store.js";

/** `/settings`: what people choose for themselves and for their chats. */
export function createSettings({ db, live, texts, published }: Foundation): Part {
  const deps = { live, texts, published, settings: createSettingsStore(db) };
  return {
    handlers: [showSettings(deps), pressSettings(deps), chooseLanguage(deps), turnBroadcasts(deps)],
  };
}
