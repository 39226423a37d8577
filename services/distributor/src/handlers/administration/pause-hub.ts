import { onCommand } from "@telebus/service";
import type { HubSettingsStore } from "../../hub-settings-store.js";
import { showPanel } from "../../panels/panel.js";
import { pausePanel } from "../../panels/status.js";

interface Deps {
  settings: HubSettingsStore;
}

/** `/pause`: nothing more is sent; what is said waits (B13). */
export const pauseHub = ({ settings }: Deps) =>
  onCommand("pause", "pause-hub", async ({ from }, context) => {
    const hub = await settings.setPaused(await settings.hubOf(from.bot, from.chat), true);
    return hub === undefined ? [] : [showPanel(from, pausePanel(hub, context.text), context)];
  });
