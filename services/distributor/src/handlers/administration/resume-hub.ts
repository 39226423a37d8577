import { onCommand } from "@telebus/service";
import type { HubSettingsStore } from "../../hub-settings-store.js";
import { showPanel } from "../../panels/panel.js";
import { pausePanel } from "../../panels/status.js";

interface Deps {
  settings: HubSettingsStore;
  onPost: () => void;
}

/** `/resume`: what has waited goes on its way (B13). */
export const resumeHub = ({ settings, onPost }: Deps) =>
  onCommand("resume", "resume-hub", async ({ from }, context) => {
    const hub = await settings.setPaused(await settings.hubOf(from.bot, from.chat), false);
    onPost();
    return hub === undefined ? [] : [showPanel(from, pausePanel(hub, context.text), context)];
  });
