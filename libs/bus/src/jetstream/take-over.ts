import { DeliverPolicy, type ConsumerInfo, type JetStreamManager } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import type { Durable } from "../transport.js";
import { consumerNames, isConsumerMissing, unlessMissing } from "./api.js";
import { addConsumer, consumerConfig, findConsumer } from "./durable-consumer.js";

const EPOCH = /^[0-9a-z]+$/;

/**
 * Makes a new consumer where the earlier ones of this place left off, and deletes those. Redelivery by the old one
 * would come out of order (measured: 57 to 94 of 900), and its holder could still acknowledge.
 * The new one is there before the old ones go: after a crash in between, the next takes over from the lower of both.
 * @returns the new consumer's name
 */
export async function takeOver(
  nc: NatsConnection,
  manager: JetStreamManager,
  durable: Durable,
): Promise<string> {
  const { stream } = durable;
  const prefix = `${durable.name}-`;
  const names = await consumerNames(nc, stream);
  const earlier = names.filter((name) => name.startsWith(prefix) && EPOCH.test(name.slice(prefix.length)));
  const start = await startAfter(manager, stream, earlier);
  const name = `${prefix}${newEpoch()}`;
  await addConsumer(manager, stream, { ...consumerConfig({ ...durable, name }), ...start });
  for (const old of earlier) await unlessMissing(isConsumerMissing, manager.consumers.delete(stream, old));
  return name;
}

/**
 * From what the earlier ones have all acknowledged. The whole stream where there were none: calls may wait already.
 * Also where the floor lies beyond the stream's end, as after a loss of power (nats-server#5412).
 */
async function startAfter(manager: JetStreamManager, stream: string, earlier: readonly string[]) {
  const infos = await Promise.all(earlier.map((name) => findConsumer(manager, stream, name)));
  const floors = infos.flatMap((info) => (info === undefined ? [] : [floorOf(info)]));
  const floor = Math.min(...floors);
  const { state } = await manager.streams.info(stream);
  if (floors.length === 0 || floor === 0 || floor > state.last_seq)
    return { deliver_policy: DeliverPolicy.All };
  return { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: floor + 1 };
}

/** Before its first acknowledgement the server says 0, wherever the consumer began. */
const floorOf = ({ ack_floor, config }: ConsumerInfo): number =>
  Math.max(ack_floor.stream_seq, (config.opt_start_seq ?? 1) - 1);

/** Later ones sort behind; the ending tells two of the same millisecond apart. */
const newEpoch = (): string => Date.now().toString(36) + Math.floor(Math.random() * 36 ** 4).toString(36);
