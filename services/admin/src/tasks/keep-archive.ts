import { createLoop, type BackgroundTask, type Clock, type Log } from "@telebus/service";
import type { ArchiveRetentionStore } from "../archive-retention-store.js";

interface Deps {
  readonly retention: ArchiveRetentionStore;
  readonly clock: Clock;
  readonly log: Log;
}

const EVERY_MS = 3_600_000;

/** Makes room for the days to come before the first update is kept, and forgets what is too old. */
export function keepArchive({ retention, clock, log }: Deps): BackgroundTask {
  const turn = async (): Promise<boolean> => {
    await retention.keep(clock.now());
    return false;
  };
  const loop = createLoop({ name: "keep archive", pollMs: EVERY_MS, clock, log, turn });
  return {
    name: "keep archive",
    start: async () => {
      await turn();
      loop.start();
    },
    stop: () => loop.stop(),
  };
}
