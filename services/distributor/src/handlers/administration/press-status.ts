import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { HubFiguresStore } from "../../hub-figures-store.js";
import type { HubSettingsStore } from "../../hub-settings-store.js";
import { answerOnHub } from "../../panels/press-on-hub.js";
import { statusPanel } from "../../panels/status.js";

interface Deps {
  settings: HubSettingsStore;
  figures: HubFiguresStore;
}

/** "Refresh" and "Status": the message shows the figures of now. */
export const pressStatus = ({ settings, figures }: Deps) =>
  onCallback("status", "press-status", z.tuple([z.int()]), async (press, context) => {
    const [id] = press.args;
    const [hub, now] = [await settings.state(id), await figures.figures(id)];
    return answerOnHub({ press, hub }, context, (known) => statusPanel(known, now, context.text));
  });
