import {
  AckPolicy,
  DeliverPolicy,
  ReplayPolicy,
  type ConsumerConfig,
  type ConsumerInfo,
  type JetStreamManager,
} from "@nats-io/jetstream";
import { nanos } from "@nats-io/transport-node";
import type { Durable } from "../transport.js";
import { checkEcho, differences, isConsumerMissing, unlessMissing } from "./api.js";

/**
 * Makes the consumer where there is none, and changes one that an earlier version made.
 * @throws EchoMismatchError when the server keeps another configuration; JetStreamApiError when it refuses
 */
export async function ensureConsumer(manager: JetStreamManager, durable: Durable): Promise<void> {
  const config = { ...consumerConfig(durable), deliver_policy: DeliverPolicy.New };
  const existing = await findConsumer(manager, durable.stream, durable.name);
  if (existing === undefined) return addConsumer(manager, durable.stream, config);
  if (differences(config, existing.config).length === 0) return;
  const updated = await manager.consumers.update(durable.stream, durable.name, config);
  checkEcho(`consumer ${durable.name}`, config, updated.config);
}

/** @throws EchoMismatchError, JetStreamApiError */
export async function addConsumer(
  manager: JetStreamManager,
  stream: string,
  config: Partial<ConsumerConfig>,
): Promise<void> {
  const added = await manager.consumers.add(stream, config);
  checkEcho(`consumer ${config.durable_name}`, config, added.config);
}

export const findConsumer = (
  manager: JetStreamManager,
  stream: string,
  name: string,
): Promise<ConsumerInfo | undefined> =>
  unlessMissing(isConsumerMissing, manager.consumers.info(stream, name));

/** One filter and no metadata: nats-server 2.9 drops several filters without a word, and then delivers everything. */
export function consumerConfig({ name, filter, maxUnacknowledged, ackWaitMs }: Durable) {
  return {
    durable_name: name,
    filter_subject: filter,
    ack_policy: AckPolicy.Explicit,
    replay_policy: ReplayPolicy.Instant,
    ack_wait: nanos(ackWaitMs),
    max_ack_pending: maxUnacknowledged,
    // Attempts are counted by us; a server that stopped delivering would leave an event behind without a trace.
    max_deliver: -1,
  };
}
