import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { LettersView } from "../../letters-view.js";
import { askReplayPanel } from "../../panels/letters.js";
import { redraw } from "../../panels/panel.js";

/** Before all of them go again. */
export const pressLettersAskReplay = (view: LettersView) =>
  onCallback("letters-ask-replay", "press-letters-ask-replay", z.tuple([]), async (press, context) => {
    const letters = await view.open({ bot: press.from.bot, person: press.person.id });
    return { events: [redraw(press, askReplayPanel(letters, context.text), context)] };
  });
