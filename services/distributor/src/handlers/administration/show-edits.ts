import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { HubSettingsStore } from "../../hub-settings-store.js";
import { answerOnHub } from "../../panels/press-on-hub.js";
import { editsPanel } from "../../panels/status.js";

/** "Edits" of the status. */
export const showEdits = ({ settings }: { settings: HubSettingsStore }) =>
  onCallback("show-edits", "show-edits", z.tuple([z.int()]), async (press, context) => {
    const hub = await settings.state(press.args[0]);
    return answerOnHub({ press, hub }, context, (known) => editsPanel(known, context.text));
  });
