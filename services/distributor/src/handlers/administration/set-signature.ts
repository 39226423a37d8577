import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { MAX_SIGNATURE_LENGTH } from "../../domain/signature.js";
import type { HubSettingsStore } from "../../hub-settings-store.js";
import { showPanel } from "../../panels/panel.js";
import { signaturePanel } from "../../panels/signature.js";

/** `/signature <text>`: it stands below every copy from now on (B15); alone it shows the one there is. */
export const setSignature = ({ settings }: { settings: HubSettingsStore }) =>
  onCommand("signature", "set-signature", async ({ from, args }, context) => {
    const { text } = context;
    const id = await settings.hubOf(from.bot, from.chat);
    if (args.length > MAX_SIGNATURE_LENGTH)
      return [sendText(from, text("hub-signature-too-long", { most: MAX_SIGNATURE_LENGTH }))];
    const before = await settings.state(id);
    const signature = { ...before?.policy.signature, text: args };
    const hub = args === "" ? before : await settings.change(id, { signature });
    return hub === undefined ? [] : [showPanel(from, signaturePanel(hub, text), context)];
  });
