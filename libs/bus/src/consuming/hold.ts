import type { RawEvent } from "@telebus/contracts";
import type { Consumer, HeldEvent, HoldOptions } from "../bus.js";
import { readEvent } from "../message.js";
import type { Delivery, Durable, Transport } from "../transport.js";
import type { Desk } from "./desk.js";
import { InHand } from "./in-hand.js";

/** The holder settles each event itself; one that cannot be read is put aside here. */
export async function holdPartition(
  { window, onEvent, onLost }: HoldOptions,
  durable: Durable,
  { desk, transport }: { desk: Desk; transport: Transport },
): Promise<Consumer> {
  const unreadable = new InHand();
  const onDelivery = (delivery: Delivery): void => {
    const event = readOrReason(delivery);
    if (typeof event === "string") unreadable.add(desk.putAside(delivery, event));
    else onEvent(held(delivery, event, desk));
  };
  const lose = (): void => {
    desk.stop();
    onLost?.();
  };
  const intake = await transport.takeOver(durable, { window, onDelivery, onLost: lose });
  return {
    stop: async () => {
      desk.stop();
      await intake.stop();
      await unreadable.finished();
    },
  };
}

function held(delivery: Delivery, event: RawEvent, desk: Desk): HeldEvent {
  return {
    event,
    sequence: delivery.message.sequence,
    ack: () => delivery.ack(),
    bury: async (reason) => {
      await desk.tryPutAside(delivery, reason);
    },
  };
}

function readOrReason({ message }: Delivery): RawEvent | string {
  try {
    return readEvent(message);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
