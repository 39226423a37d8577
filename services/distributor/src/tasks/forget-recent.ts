import { createLoop, type BackgroundTask, type Clock, type Log } from "@telebus/service";
import type { RecentStore } from "../recent-store.js";

const EVERY_MS = 600_000;

/** What was said more than a day ago may be said again, and needs no row. */
export function forgetRecent(recent: RecentStore, ports: { clock: Clock; log: Log }): BackgroundTask {
  const turn = async (): Promise<boolean> => {
    await recent.forget();
    return false;
  };
  const loop = createLoop({ name: "forget recent", pollMs: EVERY_MS, ...ports, turn });
  return { name: "forget recent", start: async () => loop.start(), stop: () => loop.stop() };
}
