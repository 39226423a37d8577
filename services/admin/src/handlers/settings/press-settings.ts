import { onCallback } from "@telebus/service";
import { z } from "zod";
import { redraw } from "../../panels/panel.js";
import { settingsPanel } from "../../panels/settings.js";
import { settingsOf, type SettingsDeps } from "../../settings-view.js";

/** "Settings" of the menu. */
export const pressSettings = (deps: SettingsDeps) =>
  onCallback("settings", "press-settings", z.tuple([]), async (press, context) => {
    const view = await settingsOf(deps, press.from, press.person.id);
    return { events: [redraw(press, settingsPanel(view, context.text), context)] };
  });
