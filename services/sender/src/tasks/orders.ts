import { createLoop, type Clock, type Log, type Loop } from "@telebus/service";
import type { OrderStore } from "../order-store.js";
import type { StandingOrders } from "../sending/standing-orders.js";
import { newestWins } from "./newest-wins.js";

/** Within a second every sender knows. */
const EVERY_MS = 500;

/** Follows what operators want, and has `obey` called when it is something new. Call it once before the first call. */
export function followOrders(
  store: OrderStore,
  orders: StandingOrders,
  { obey, clock, log }: { obey: () => void; clock: Clock; log: Log },
): { look: () => Promise<void>; loop: Loop } {
  const look = newestWins(
    () => store.toFollow(),
    ({ pauses, cancellations, stoppedBots }) => {
      orders.stoppedBots = stoppedBots;
      if (orders.follow(pauses, cancellations)) obey();
    },
  );
  const turn = async (): Promise<boolean> => {
    await look();
    return false;
  };
  return { look, loop: createLoop({ name: "orders", pollMs: EVERY_MS, clock, log, turn }) };
}
