import { onCommand } from "@telebus/service";
import type { HubSettingsStore } from "../hub-settings-store.js";
import { aliasesPanel } from "../panels/moderation.js";
import { showPanel } from "../panels/panel.js";

interface Deps {
  settings: HubSettingsStore;
}

/** `/aliases on` or `off`: whether copies name who has said it; without a word a button turns it (B6). */
export const setAliases = ({ settings }: Deps) =>
  onCommand("aliases", "set-aliases", async ({ from, args }, context) => {
    const hub = await settings.hubOf(from.bot, from.chat);
    const word = args.toLowerCase();
    if (word === "on" || word === "off") await settings.change(hub, { aliases: word === "on" });
    const state = await settings.state(hub);
    return state ? [showPanel(from, aliasesPanel(hub, state.policy.aliases, context), context)] : [];
  });
