import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { linkOf } from "../../domain/signature.js";
import type { HubSettingsStore } from "../../hub-settings-store.js";
import { showPanel } from "../../panels/panel.js";
import { signaturePanel } from "../../panels/signature.js";

/** `/signatureurl <url>`: the signature leads there; where there is none yet, the address is its text (B15). */
export const setSignatureUrl = ({ settings }: { settings: HubSettingsStore }) =>
  onCommand("signatureurl", "set-signature-url", async ({ from, args }, context) => {
    const url = linkOf(args);
    if (url === undefined) return [sendText(from, context.text("hub-signature-url-how"))];
    const id = await settings.hubOf(from.bot, from.chat);
    const words = (await settings.state(id))?.policy.signature?.text ?? url.host;
    const hub = await settings.change(id, { signature: { text: words, url: url.href } });
    return hub === undefined ? [] : [showPanel(from, signaturePanel(hub, context.text), context)];
  });
