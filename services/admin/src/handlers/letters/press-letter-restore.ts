import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { LettersDesk } from "../../letters-desk.js";
import { answerOnLetter, type LettersView } from "../../letters-view.js";

interface Deps {
  readonly view: LettersView;
  readonly desk: LettersDesk;
}

/** It was dropped too early. */
export const pressLetterRestore = ({ view, desk }: Deps) =>
  onCallback("letter-restore", "press-letter-restore", z.tuple([z.int()]), async (press, context) => {
    const { bots, by } = view.sightOf({ bot: press.from.bot, person: press.person.id });
    await desk.move({ ids: [press.args[0]], bots }, "open", by, 1);
    return answerOnLetter(view, press, context);
  });
