import { onCallback } from "@telebus/service";
import { z } from "zod";
import { redraw } from "../../panels/panel.js";
import { settingsPanel } from "../../panels/settings.js";
import { settingsOf, type SettingsDeps } from "../../settings-view.js";

/** Broadcasts on or off for a chat; in a chat of many its administrators decide. */
export const turnBroadcasts = (deps: SettingsDeps) =>
  onCallback("broadcasts", "turn-broadcasts", z.tuple([z.int()]), async (press, context) => {
    const { from, person } = press;
    const { bot, chat, type = "private" } = from;
    const [on] = press.args;
    const mayDecide =
      type === "private" ||
      deps.live.holds(person.id, "operator", bot) ||
      (await deps.settings.isChatAdministrator(bot, chat, person.id));
    if (!mayDecide) return { events: [], toast: context.text("settings-administrators-only"), isAlert: true };
    await deps.settings.setBroadcasts({ bot, chat, type }, on === 1);
    const view = await settingsOf(deps, from, person.id);
    const panel = settingsPanel(view, context.text);
    return { events: [redraw(press, panel, context)], toast: context.text("settings-saved") };
  });
