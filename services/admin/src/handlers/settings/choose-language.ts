import { liveKey, onCallback } from "@telebus/service";
import { z } from "zod";
import type { LiveStore } from "../../live-store.js";
import { redraw } from "../../panels/panel.js";
import { settingsPanel } from "../../panels/settings.js";
import { settingsOf, type SettingsDeps } from "../../settings-view.js";

interface Deps extends SettingsDeps {
  readonly published: LiveStore;
}

/** A language of `/settings`: every service speaks it with this person from then on. */
export const chooseLanguage = (deps: Deps) =>
  onCallback("language", "choose-language", z.tuple([z.string()]), async (press, context) => {
    const { from, person } = press;
    const { settings, published, texts } = deps;
    const [given] = press.args;
    const language = texts.languages.includes(given) ? given : undefined;
    await settings.setLanguage(person.id, language);
    if (language === undefined) await published.remove(liveKey.language(person.id));
    else await published.put(liveKey.language(person.id), language);
    const text = language === undefined ? context.text : texts.in(language);
    const view = await settingsOf(deps, from, person.id);
    return { events: [redraw(press, settingsPanel(view, text), context)], toast: text("settings-saved") };
  });
