import type { Clock } from "./clock.js";
import type { Log } from "./log.js";

/** Work that is looked for again and again: at once after a nudge, otherwise every `pollMs`. */
export interface Loop {
  start: () => void;
  /** Something may be waiting: look now. */
  nudge: () => void;
  /** Waits for the turn in hand. */
  stop: () => Promise<void>;
}

export interface LoopOptions {
  name: string;
  pollMs: number;
  clock: Clock;
  log: Log;
  /** One turn. @returns whether there may be more to do right now. A turn that throws is logged and tried again later. */
  turn: () => Promise<boolean>;
}

export function createLoop({ name, pollMs, clock, log, turn }: LoopOptions): Loop {
  const stopping = new AbortController();
  let wake = new AbortController();
  let running: Promise<void> = Promise.resolve();

  const takeTurn = async (): Promise<boolean> => {
    try {
      return await turn();
    } catch (error) {
      log.warn({ err: error, loop: name }, "a turn failed; trying again soon");
      return false;
    }
  };
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      wake = new AbortController();
      if (await takeTurn()) continue;
      await clock.sleep(pollMs, AbortSignal.any([stopping.signal, wake.signal]));
    }
  };

  return {
    start: () => {
      running = run();
    },
    nudge: () => wake.abort(),
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
