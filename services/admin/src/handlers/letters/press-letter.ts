import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { LettersView } from "../../letters-view.js";
import { answerOnLetter } from "../../letters-view.js";

/** One letter of the list. */
export const pressLetter = (view: LettersView) =>
  onCallback("letter", "press-letter", z.tuple([z.int()]), async (press, context) =>
    answerOnLetter(view, press, context),
  );
