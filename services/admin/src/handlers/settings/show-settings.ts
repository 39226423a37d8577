import { onCommand } from "@telebus/service";
import { showPanel } from "../../panels/panel.js";
import { settingsPanel } from "../../panels/settings.js";
import { settingsOf, type SettingsDeps } from "../../settings-view.js";

/** `/settings`: language, broadcasts, and where one's own data is (A8). */
export const showSettings = (deps: SettingsDeps) =>
  onCommand("settings", "show-settings", async ({ from, person }, context) => {
    const view = await settingsOf(deps, from, person?.id);
    return [showPanel(from, settingsPanel(view, context.text), context)];
  });
