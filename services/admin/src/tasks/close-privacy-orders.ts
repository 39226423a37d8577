import { createLoop, type BackgroundTask } from "@telebus/service";
import type { Foundation } from "../part.js";
import type { PrivacyDesk } from "../privacy-desk.js";
import type { PrivacyStore } from "../privacy-store.js";

interface Deps extends Pick<Foundation, "db" | "outbox" | "clock" | "log"> {
  readonly store: PrivacyStore;
  readonly desk: PrivacyDesk;
}

const EVERY_MS = 10_000;
/** What was gathered is personal: it stays for a day. */
const KEPT_MS = 86_400_000;

/** Closes orders that a service has not answered in time, and forgets what was gathered. */
export function closePrivacyOrders({ db, outbox, clock, log, store, desk }: Deps): BackgroundTask {
  const turn = (): Promise<boolean> =>
    db.transaction(async () => {
      for (const order of await store.due(new Date(clock.now()))) {
        const cause = { id: `${order.id}:due`, journeyId: order.id, traceparent: undefined };
        await outbox.add(cause, "close-privacy-orders", await desk.close(order));
        log.warn({ order: order.id }, "an export or erasure is incomplete: a service has not answered");
      }
      await store.prune(new Date(clock.now() - KEPT_MS));
      return false;
    });
  const loop = createLoop({ name: "privacy orders", pollMs: EVERY_MS, clock, log, turn });
  return { name: "privacy orders", start: async () => loop.start(), stop: () => loop.stop() };
}
