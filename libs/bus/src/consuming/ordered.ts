import type { Consumer, Subscription } from "../bus.js";
import type { Delivery, Durable, Transport } from "../transport.js";
import type { Desk } from "./desk.js";
import { InHand } from "./in-hand.js";
import { openAll } from "./open-all.js";

/** One in hand, and one asked for: the next comes as soon as the first is acknowledged. */
const WINDOW = 2;

/** The durables give out one at a time, which keeps the order per partition for any number of replicas. */
export async function consumeOrdered(
  { receive }: Extract<Subscription, { mode: "ordered" }>,
  durables: readonly Durable[],
  { desk, transport }: { desk: Desk; transport: Transport },
): Promise<Consumer> {
  const inHand = new InHand();
  const receiver = () => {
    // A process that slept past its time is given its event again: even then one after the other.
    let previous = Promise.resolve();
    return (delivery: Delivery): void => {
      previous = previous.then(() => desk.settle(delivery, receive));
      inHand.add(previous);
    };
  };
  const intakes = await openAll(transport, durables, { window: WINDOW, receiver });
  return {
    stop: async () => {
      desk.stop();
      await Promise.all(intakes.map((intake) => intake.stop()));
      await inHand.finished();
    },
  };
}
