import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { LettersDesk } from "../../letters-desk.js";
import type { LettersView } from "../../letters-view.js";
import { redraw } from "../../panels/panel.js";

interface Deps {
  readonly view: LettersView;
  readonly desk: LettersDesk;
}

/** A press must not take long: who has more presses again. */
const MOST = 100;

/** Publishes the events of the open letters once more, the oldest first. */
export const pressLettersReplay = ({ view, desk }: Deps) =>
  onCallback("letters-replay", "press-letters-replay", z.tuple([]), async (press, context) => {
    const operator = { bot: press.from.bot, person: press.person.id };
    const { bots, by } = view.sightOf(operator);
    const { replayed, refused } = await desk.replay({ bots }, { by }, MOST);
    const panel = await view.list(operator, 0, context.text);
    const toast = context.text("letters-replayed-all", {
      replayed: replayed.length,
      refused: refused.length,
    });
    return { events: [redraw(press, panel, context)], toast };
  });
