import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { LettersDesk } from "../../letters-desk.js";
import { answerOnLetter, type LettersView } from "../../letters-view.js";

interface Deps {
  readonly view: LettersView;
  readonly desk: LettersDesk;
}

/** Nothing is to be done about this letter; the button that follows takes that back. */
export const pressLetterDrop = ({ view, desk }: Deps) =>
  onCallback("letter-drop", "press-letter-drop", z.tuple([z.int()]), async (press, context) => {
    const { bots, by } = view.sightOf({ bot: press.from.bot, person: press.person.id });
    await desk.move({ ids: [press.args[0]], bots }, "dropped", by, 1);
    return answerOnLetter(view, press, context);
  });
