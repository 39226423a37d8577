import { JetStreamApiError, jetstreamManager, type JetStreamManager } from "@nats-io/jetstream";
import { UnavailableError, type EncodedEvent } from "@telebus/contracts";
import type { Bus, DeadLetter } from "../bus.js";
import { headersOfLetter, subjectOfLetter } from "../dead-letter.js";
import { silentLog, type BusLog } from "../log.js";
import { headersOf } from "../message.js";
import { TransportBus, type BusOptions } from "../transport-bus.js";
import type { Transport } from "../transport.js";
import { EchoMismatchError } from "./api.js";
import { Connection } from "./connection.js";
import { ensureConsumer } from "./durable-consumer.js";
import { natsHeaders } from "./headers.js";
import { createJetStreamKeyValue } from "./jetstream-key-value.js";
import { jetStreamLetters, newestLetters } from "./letters.js";
import { Publisher, type OutgoingMessage } from "./publisher.js";
import { Puller } from "./puller.js";
import { takeOver } from "./take-over.js";
import { WaitingCounts } from "./waiting-counts.js";

const CLOSE_WITHIN_MS = 15_000;
const CONNECT_WITHIN_MS = 30_000;

export interface JetStreamBusOptions extends BusOptions {
  /** `nats://host:4222`, several with commas or as a list; credentials may stand in the address. */
  readonly servers: string | readonly string[];
  /** The process's name, for the server's list of connections. */
  readonly name: string;
  /** How long the first connection may take; later ones are tried for ever. */
  readonly connectWithinMs?: number | undefined;
}

/**
 * A bus on NATS JetStream, nats-server 2.9.10 or later. Its streams must be there: `provisionStreams`.
 * @throws UnavailableError when no server answers within `connectWithinMs` (30 s)
 */
export async function createJetStreamBus(options: JetStreamBusOptions): Promise<Bus> {
  const { servers, name, log = silentLog, connectWithinMs = CONNECT_WITHIN_MS } = options;
  const connection = await Connection.open({ servers, name, log, connectWithinMs });
  // Without a look at the account's limits, which a service needs no right to.
  const manager = await jetstreamManager(connection.nc, { checkAPI: false });
  const transport = createTransport(connection, manager, log);
  return new TransportBus(transport, options, { closeWithinMs: CLOSE_WITHIN_MS });
}

function createTransport(connection: Connection, manager: JetStreamManager, log: BusLog): Transport {
  const publisher = new Publisher(connection);
  const counts = new WaitingCounts(manager);
  const ports = { connection, manager, log };
  return {
    live: createJetStreamKeyValue(connection, log),
    publish: (events) => publisher.publish(events.map(outgoing)),
    bury: (letter) => publisher.publish([outgoingLetter(letter)]),
    letters: jetStreamLetters(manager, whenAnswered),
    deadLetters: (limit) => whenAnswered(() => newestLetters(manager, limit)),
    open: async (durable, reader) => {
      const remake = (): Promise<void> => ensureConsumer(manager, durable);
      await whenAnswered(remake);
      return new Puller({ ...ports, durable, consumer: durable.name, reader, remake });
    },
    takeOver: async (durable, reader) => {
      const consumer = await whenAnswered(() => takeOver(connection.nc, manager, durable));
      return new Puller({ ...ports, durable, consumer, reader });
    },
    waiting: (durable) => whenAnswered(() => counts.of(durable)),
    lastStored: async ({ stream }) => {
      const info = await whenAnswered(() => manager.streams.info(stream));
      return info.state.last_seq;
    },
    allHandledTo: async ({ stream, name }) => {
      const info = await whenAnswered(() => manager.consumers.info(stream, name));
      // Of a durable that has acknowledged nothing yet the floor is 0, wherever it began.
      return info.num_ack_pending === 0 ? info.delivered.stream_seq : info.ack_floor.stream_seq;
    },
    health: () => connection.health(),
    close: () => connection.close(),
  };
}

const outgoing = (event: EncodedEvent): OutgoingMessage => ({
  subject: event.subject,
  headers: natsHeaders(headersOf(event)),
  payload: event.body,
});

const outgoingLetter = (letter: DeadLetter): OutgoingMessage => ({
  subject: subjectOfLetter(letter.service),
  headers: natsHeaders(headersOfLetter(letter)),
  payload: letter.bytes,
});

/** @throws UnavailableError instead of what the client throws when no answer came */
async function whenAnswered<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof JetStreamApiError || error instanceof EchoMismatchError) throw error;
    throw new UnavailableError("NATS", { cause: error });
  }
}
