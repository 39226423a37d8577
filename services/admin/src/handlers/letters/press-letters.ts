import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { LettersView } from "../../letters-view.js";
import { redraw } from "../../panels/panel.js";

/** A page of the list. */
export const pressLetters = (view: LettersView) =>
  onCallback("letters", "press-letters", z.tuple([z.int()]), async (press, context) => {
    const by = { bot: press.from.bot, person: press.person.id };
    return { events: [redraw(press, await view.list(by, press.args[0], context.text), context)] };
  });
