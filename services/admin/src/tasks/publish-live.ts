import type { Bus } from "@telebus/bus";
import { asUnavailable, createLoop, type BackgroundTask, type Clock, type Log } from "@telebus/service";
import type { LiveStore } from "../live-store.js";

interface Deps {
  published: LiveStore;
  bus: Bus;
  clock: Clock;
  log: Log;
}

const BATCH = 500;
/** How long others may wait for a change that was made by a process which then died. */
const POLL_MS = 500;

/** Brings the live configuration into the bucket CONFIG, where every service follows it. */
export function publishLive({ published, bus, clock, log }: Deps): BackgroundTask & { nudge: () => void } {
  const turn = async (): Promise<boolean> => {
    const count = await asUnavailable(
      published.takeWaiting(BATCH, ({ key, value }) =>
        value === null ? bus.live.remove(key) : bus.live.put(key, value),
      ),
    );
    if (count > 0) log.info({ entries: count }, "the live configuration was published");
    return count === BATCH;
  };
  const loop = createLoop({ name: "live configuration", pollMs: POLL_MS, clock, log, turn });
  return {
    name: "live configuration",
    nudge: loop.nudge,
    start: async () => {
      await asUnavailable(published.publishAll());
      loop.start();
    },
    stop: loop.stop,
  };
}
