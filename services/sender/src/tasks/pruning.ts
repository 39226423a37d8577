import { createLoop, type BackgroundTask, type Clock, type Log } from "@telebus/service";

const EVERY_MS = 3_600_000;

/** Forgets, now and then, what is too old to matter to anybody. */
export function pruneStores(
  stores: readonly { prune: () => Promise<unknown> }[],
  { clock, log }: { clock: Clock; log: Log },
): BackgroundTask {
  const turn = async (): Promise<boolean> => {
    for (const store of stores) await store.prune();
    return false;
  };
  const loop = createLoop({ name: "pruning", pollMs: EVERY_MS, clock, log, turn });
  return { name: "pruning", start: async () => loop.start(), stop: () => loop.stop() };
}
