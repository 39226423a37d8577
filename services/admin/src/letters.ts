import { forScope } from "@telebus/service";
import { pressLetter } from "./handlers/letters/press-letter.js";
import { pressLetterDrop } from "./handlers/letters/press-letter-drop.js";
import { pressLetterReplay } from "./handlers/letters/press-letter-replay.js";
import { pressLetterRestore } from "./handlers/letters/press-letter-restore.js";
import { pressLetters } from "./handlers/letters/press-letters.js";
import { pressLettersAskReplay } from "./handlers/letters/press-letters-ask-replay.js";
import { pressLettersReplay } from "./handlers/letters/press-letters-replay.js";
import { showLetters } from "./handlers/letters/show-letters.js";
import { letterRoutes } from "./http/letters.js";
import { createLettersDesk } from "./letters-desk.js";
import { createLettersIntakeStore } from "./letters-intake-store.js";
import { tellOfLetters } from "./letters-news.js";
import { createLettersStore } from "./letters-store.js";
import { createLettersView } from "./letters-view.js";
import type { Foundation, Part } from "./part.js";
import { forgetLetters } from "./tasks/forget-letters.js";
import { takeInLetters } from "./tasks/take-in-letters.js";

/** Dead letters: what nobody could handle, and what is done about it (X13). */
export function createLetters(base: Foundation): Part {
  const letters = createLettersStore(base.db);
  const intake = createLettersIntakeStore(base.db);
  const desk = createLettersDesk({ ...base, letters });
  const view = createLettersView({ ...base, letters });
  const handlers = [
    showLetters(view),
    pressLetters(view),
    pressLetter(view),
    pressLetterReplay({ view, desk }),
    pressLetterDrop({ view, desk }),
    pressLetterRestore({ view, desk }),
    pressLettersAskReplay(view),
    pressLettersReplay({ view, desk }),
  ];
  return {
    handlers: handlers.map(forScope("operator", base.live)),
    routes: [letterRoutes({ base, letters, desk })],
    tasks: [
      takeInLetters({ ...base, intake, tell: tellOfLetters(base) }),
      forgetLetters({ ...base, intake }),
    ],
  };
}
