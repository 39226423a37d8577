import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { HubSettingsStore } from "../../hub-settings-store.js";
import { answerOnHub } from "../../panels/press-on-hub.js";
import { signaturePanel } from "../../panels/signature.js";

/** The button for `/signatureoff`. */
export const pressSignatureOff = ({ settings }: { settings: HubSettingsStore }) =>
  onCallback("signature-off", "press-signature-off", z.tuple([z.int()]), async (press, context) => {
    const hub = await settings.change(press.args[0], { signature: null });
    return answerOnHub({ press, hub }, context, (known) => signaturePanel(known, context.text));
  });
