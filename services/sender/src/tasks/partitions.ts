import { createLoop, type BackgroundTask, type Clock, type Log } from "@telebus/service";
import type { PartitionStore } from "../partition-store.js";

const EVERY_MS = 3_600_000;

/** Keeps a table for each day that requests may be of, from before the first call on. */
export function keepPartitions(
  store: PartitionStore,
  { clock, log }: { clock: Clock; log: Log },
): BackgroundTask {
  const turn = async (): Promise<boolean> => {
    await store.keepPartitions(clock.now());
    return false;
  };
  const loop = createLoop({ name: "partitions", pollMs: EVERY_MS, clock, log, turn });
  return {
    name: "partitions",
    start: async () => {
      await turn();
      loop.start();
    },
    stop: () => loop.stop(),
  };
}
