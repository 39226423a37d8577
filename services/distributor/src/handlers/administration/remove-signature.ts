import { onCommand } from "@telebus/service";
import type { HubSettingsStore } from "../../hub-settings-store.js";
import { showPanel } from "../../panels/panel.js";
import { signaturePanel } from "../../panels/signature.js";

/** `/signatureoff`: copies have no signature any more (B15). */
export const removeSignature = ({ settings }: { settings: HubSettingsStore }) =>
  onCommand("signatureoff", "remove-signature", async ({ from }, context) => {
    const hub = await settings.change(await settings.hubOf(from.bot, from.chat), { signature: null });
    return hub === undefined ? [] : [showPanel(from, signaturePanel(hub, context.text), context)];
  });
