import { partitions, streams, type StreamName } from "@telebus/contracts";
import type { HoldOptions, Subscription } from "../bus.js";
import type { Durable } from "../transport.js";

/** Short, so that a partition whose reader was killed goes on soon; signs of life are sent three times as often. */
const ACK_WAIT_MS = 10_000;
const HOLD_ACK_WAIT_MS = 30_000;
/** How many events an unordered durable may have out, over all replicas and with those that wait for a retry. */
const UNORDERED_OUT = 1000;
/** Replicas that a batch durable feeds with full batches at the same time. */
const BATCHES_OUT = 4;

/** The durables that a subscription reads from: one for each partition where order counts. */
export function durablesOf(subscription: Subscription): readonly Durable[] {
  const { service, name } = subscription;
  if (subscription.mode === "ordered") {
    return partitions.map((partition) =>
      durable(subscription, { name: `${service}-${name}-${partition}`, partition, maxUnacknowledged: 1 }),
    );
  }
  const maxUnacknowledged = subscription.mode === "batch" ? BATCHES_OUT * subscription.size : UNORDERED_OUT;
  return [durable(subscription, { name: `${service}-${name}`, partition: undefined, maxUnacknowledged })];
}

/** The durable of one shard and lane. Its name is a prefix: each holder adds its own ending. */
export function durableOfHold({ service, stream, partition, address, window }: HoldOptions): Durable {
  return {
    stream,
    name: [service, partition, ...address].join("-"),
    filter: filterOf(stream, partition, address),
    maxUnacknowledged: window,
    ackWaitMs: HOLD_ACK_WAIT_MS,
  };
}

function durable(
  { stream, address }: Subscription,
  its: { name: string; partition: string | undefined; maxUnacknowledged: number },
): Durable {
  const { name, maxUnacknowledged } = its;
  const filter = filterOf(stream, its.partition, address ?? []);
  return { stream, name, filter, maxUnacknowledged, ackWaitMs: ACK_WAIT_MS };
}

function filterOf(stream: StreamName, partition: string | undefined, address: readonly string[]): string {
  const { prefix } = streams[stream];
  const isWholeStream = partition === undefined && address.length === 0;
  return [prefix, ...(isWholeStream ? [] : [partition ?? "*", ...address]), ">"].join(".");
}
