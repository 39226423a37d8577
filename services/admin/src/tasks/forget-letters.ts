import { asUnavailable, createLoop, type BackgroundTask, type Clock, type Log } from "@telebus/service";
import type { LettersIntakeStore } from "../letters-intake-store.js";

const EVERY_MS = 3_600_000;

/** Forgets the account of letters that the stream has forgotten. */
export function forgetLetters(deps: {
  intake: Pick<LettersIntakeStore, "prune">;
  clock: Clock;
  log: Log;
}): BackgroundTask {
  const turn = async (): Promise<boolean> => {
    await asUnavailable(deps.intake.prune());
    return false;
  };
  const loop = createLoop({ name: "forget letters", pollMs: EVERY_MS, turn, ...deps });
  return { name: "forget letters", start: async () => loop.start(), stop: loop.stop };
}
