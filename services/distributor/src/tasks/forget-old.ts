import { createLoop, type BackgroundTask, type Clock, type Log } from "@telebus/service";

interface Forgetful {
  forget(): Promise<void>;
}

const EVERY_MS = 600_000;

/** Rows that are of no use any more go: what was said more than a day ago, posts that arrived days ago. */
export function forgetOld(stores: readonly Forgetful[], ports: { clock: Clock; log: Log }): BackgroundTask {
  const turn = async (): Promise<boolean> => {
    for (const store of stores) await store.forget();
    return false;
  };
  const loop = createLoop({ name: "forget old", pollMs: EVERY_MS, ...ports, turn });
  return { name: "forget old", start: async () => loop.start(), stop: () => loop.stop() };
}
