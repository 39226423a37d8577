import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { z } from "zod";
import type { HubSettingsStore } from "../../hub-settings-store.js";
import { showPanel } from "../../panels/panel.js";
import { editModes, editsPanel } from "../../panels/status.js";

const Mode = z.enum(editModes);

/** `/edits [off|resend|in-place]`: what becomes of a message that is edited (B3, B13). */
export const chooseEdits = ({ settings }: { settings: HubSettingsStore }) =>
  onCommand("edits", "choose-edits", async ({ from, args }, context) => {
    const id = await settings.hubOf(from.bot, from.chat);
    const mode = Mode.safeParse(args.toLowerCase()).data;
    if (args !== "" && mode === undefined) return [sendText(from, context.text("hub-edits-how"))];
    const hub = await (mode === undefined ? settings.state(id) : settings.change(id, { edits: mode }));
    return hub === undefined ? [] : [showPanel(from, editsPanel(hub, context.text), context)];
  });
