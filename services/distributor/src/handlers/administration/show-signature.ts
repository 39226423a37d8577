import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { HubSettingsStore } from "../../hub-settings-store.js";
import { answerOnHub } from "../../panels/press-on-hub.js";
import { signaturePanel } from "../../panels/signature.js";

/** "Signature" of the status. */
export const showSignature = ({ settings }: { settings: HubSettingsStore }) =>
  onCallback("signature", "show-signature", z.tuple([z.int()]), async (press, context) => {
    const hub = await settings.state(press.args[0]);
    return answerOnHub({ press, hub }, context, (known) => signaturePanel(known, context.text));
  });
