import { onCommand } from "@telebus/service";
import type { HubFiguresStore } from "../../hub-figures-store.js";
import type { HubSettingsStore } from "../../hub-settings-store.js";
import { showPanel } from "../../panels/panel.js";
import { statusPanel } from "../../panels/status.js";

interface Deps {
  settings: HubSettingsStore;
  figures: HubFiguresStore;
}

/** `/status`: how the hub of this chat is doing, with what can be done about it (B13). */
export const showStatus = ({ settings, figures }: Deps) =>
  onCommand("status", "show-status", async ({ from }, context) => {
    const hub = await settings.state(await settings.hubOf(from.bot, from.chat));
    if (hub === undefined) return [];
    return [showPanel(from, statusPanel(hub, await figures.figures(hub.id), context.text), context)];
  });
