import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { HubSettingsStore } from "../../hub-settings-store.js";
import { answerOnHub } from "../../panels/press-on-hub.js";
import { pausePanel } from "../../panels/status.js";

interface Deps {
  settings: HubSettingsStore;
}

/** The button for `/pause`. */
export const pressPause = ({ settings }: Deps) =>
  onCallback("pause", "press-pause", z.tuple([z.int()]), async (press, context) => {
    const hub = await settings.setPaused(press.args[0], true);
    return answerOnHub({ press, hub }, context, (known) => pausePanel(known, context.text));
  });
