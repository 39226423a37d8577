import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { HubSettingsStore } from "../../hub-settings-store.js";
import { answerOnHub } from "../../panels/press-on-hub.js";
import { editModes, editsPanel } from "../../panels/status.js";

const Args = z.tuple([z.int(), z.enum(editModes)]);

/** One of the ways to deal with edits, chosen. */
export const pressEdits = ({ settings }: { settings: HubSettingsStore }) =>
  onCallback("edits", "press-edits", Args, async (press, context) => {
    const [id, edits] = press.args;
    const hub = await settings.change(id, { edits });
    return answerOnHub({ press, hub }, context, (known) => editsPanel(known, context.text));
  });
