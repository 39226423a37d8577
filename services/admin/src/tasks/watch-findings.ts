import { createLoop, type BackgroundTask, type Clock, type Log } from "@telebus/service";
import type { Finding } from "../domain/findings.js";

export interface FindingsWatch extends BackgroundTask {
  /** What was not well at the last look; nothing before the first. */
  readonly complaints: () => readonly Finding[];
}

interface Deps {
  readonly look: () => Promise<readonly Finding[]>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Settings change with a restart, clocks drift slowly. */
const EVERY_MS = 60_000;

/** Looks now and then, so that whoever asks needs not wait for servers that are slow to answer. */
export function watchFindings({ look, clock, log }: Deps): FindingsWatch {
  let complaints: readonly Finding[] = [];
  const turn = async (): Promise<boolean> => {
    complaints = (await look()).filter(({ level }) => level !== "ok");
    return false;
  };
  const loop = createLoop({ name: "findings", pollMs: EVERY_MS, clock, log, turn });
  return {
    name: "findings",
    complaints: () => complaints,
    start: async () => loop.start(),
    stop: loop.stop,
  };
}
