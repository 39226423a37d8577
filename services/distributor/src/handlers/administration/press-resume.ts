import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { HubSettingsStore } from "../../hub-settings-store.js";
import { answerOnHub } from "../../panels/press-on-hub.js";
import { pausePanel } from "../../panels/status.js";

interface Deps {
  settings: HubSettingsStore;
  onPost: () => void;
}

/** The button for `/resume`. */
export const pressResume = ({ settings, onPost }: Deps) =>
  onCallback("resume", "press-resume", z.tuple([z.int()]), async (press, context) => {
    const hub = await settings.setPaused(press.args[0], false);
    onPost();
    return answerOnHub({ press, hub }, context, (known) => pausePanel(known, context.text));
  });
