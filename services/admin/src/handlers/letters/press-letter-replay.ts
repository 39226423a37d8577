import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { LettersDesk } from "../../letters-desk.js";
import { answerOnLetter, type LettersView } from "../../letters-view.js";

interface Deps {
  readonly view: LettersView;
  readonly desk: LettersDesk;
}

/** Publishes the event of one letter once more. */
export const pressLetterReplay = ({ view, desk }: Deps) =>
  onCallback("letter-replay", "press-letter-replay", z.tuple([z.int()]), async (press, context) => {
    const [id] = press.args;
    const { bots, by } = view.sightOf({ bot: press.from.bot, person: press.person.id });
    const { refused } = await desk.replay({ ids: [id], bots }, { by }, 1);
    const toast =
      refused[0] === undefined
        ? context.text("letters-replayed")
        : context.text("letters-refused", { reason: refused[0].reason });
    return { ...(await answerOnLetter(view, press, context)), toast: toast.slice(0, 200) };
  });
