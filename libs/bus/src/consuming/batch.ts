import { setImmediate as nextTurn } from "node:timers/promises";
import type { RawEvent } from "@telebus/contracts";
import type { Consumer, ReceiveBatch, Subscription } from "../bus.js";
import { readEvent } from "../message.js";
import type { Delivery, Durable, Transport } from "../transport.js";
import type { Desk } from "./desk.js";
import { InHand } from "./in-hand.js";
import { openAll } from "./open-all.js";

/** One batch at a time, of what has come meanwhile. */
export async function consumeBatches(
  { receiveBatch, size }: Extract<Subscription, { mode: "batch" }>,
  durables: readonly Durable[],
  { desk, transport }: { desk: Desk; transport: Transport },
): Promise<Consumer> {
  const waiting: Delivery[] = [];
  const inHand = new InHand();
  let isRunning = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    // What arrived in the same read of the socket belongs to the same batch.
    await nextTurn();
    while (waiting.length > 0) await settleBatch(waiting.splice(0, size), receiveBatch, desk);
    isRunning = false;
  };
  const onDelivery = (delivery: Delivery): void => {
    waiting.push(delivery);
    if (!isRunning) inHand.add(run());
  };
  const intakes = await openAll(transport, durables, { window: size, receiver: () => onDelivery });
  return {
    stop: async () => {
      desk.stop();
      await Promise.all(intakes.map((intake) => intake.stop()));
      await inHand.finished();
    },
  };
}

async function settleBatch(
  batch: readonly Delivery[],
  receiveBatch: ReceiveBatch,
  desk: Desk,
): Promise<void> {
  const one = (delivery: Delivery, failures = 0): Promise<void> =>
    desk.settle(delivery, (event) => receiveBatch([event]), failures);
  const readable: { delivery: Delivery; event: RawEvent }[] = [];
  for (const delivery of batch) {
    const event = delivery.message.deliveries > desk.maxAttempts ? undefined : tryRead(delivery);
    if (event === undefined) await one(delivery);
    else readable.push({ delivery, event });
  }
  if (readable.length === 0) return;

  const deliveries = readable.map(({ delivery }) => delivery);
  const events = readable.map(({ event }) => event);
  const handle = async (): Promise<void> => desk.finish(await receiveBatch(events));
  // The last attempt is made event by event, so that only the bad one is put aside.
  const outcome = await desk.insist(handle, { deliveries, maxAttempts: desk.maxAttempts - 1 });
  if (outcome.kind === "done") for (const delivery of deliveries) delivery.ack();
  else if (outcome.kind === "stopped") for (const delivery of deliveries) delivery.handBack();
  else for (const delivery of deliveries) await one(delivery, outcome.failures);
}

/** Undefined when the event cannot be read; settling it alone finds the reason and puts it aside. */
function tryRead({ message }: Delivery): RawEvent | undefined {
  try {
    return readEvent(message);
  } catch {
    return undefined;
  }
}
