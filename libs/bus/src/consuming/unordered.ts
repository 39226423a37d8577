import type { Consumer, Subscription } from "../bus.js";
import type { Delivery, Durable, Transport } from "../transport.js";
import type { Desk } from "./desk.js";
import { InHand } from "./in-hand.js";
import { openAll } from "./open-all.js";
import { Slots } from "./slots.js";

/** Those that wait for a retry at once; beyond it they hold the others up, as nothing seems to work. */
const MAX_PARKED = 256;

/** Up to `concurrency` at once; one that waits for its retry gives its slot to another. */
export async function consumeUnordered(
  { receive, concurrency }: Extract<Subscription, { mode: "unordered" }>,
  durables: readonly Durable[],
  { desk, transport }: { desk: Desk; transport: Transport },
): Promise<Consumer> {
  const inHand = new InHand();
  const slots = new Slots(concurrency);
  const onDelivery = (delivery: Delivery): void =>
    inHand.add(desk.settle(delivery, (event) => slots.run(() => receive(event))));
  const intakes = await openAll(transport, durables, { window: concurrency, receiver: () => onDelivery });
  let parked = 0;
  desk.watchPauses((change) => {
    parked += change;
    for (const intake of intakes) intake.resize(concurrency + Math.min(parked, MAX_PARKED));
  });
  return {
    stop: async () => {
      desk.stop();
      await Promise.all(intakes.map((intake) => intake.stop()));
      await inHand.finished();
    },
  };
}
