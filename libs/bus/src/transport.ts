import type { EncodedEvent, StreamName } from "@telebus/contracts";
import type { BusHealth, DeadLetter, LetterBox } from "./bus.js";
import type { KeyValue } from "./key-value.js";
import type { StoredMessage } from "./message.js";

/** A message given out to one consumer, until it is settled by one of the two. */
export interface Delivery {
  readonly message: StoredMessage;
  ack(): void;
  /** Gives it to whoever asks next, at once. */
  handBack(): void;
}

/** A place in a stream that outlives the process which reads from there. */
export interface Durable {
  readonly stream: StreamName;
  readonly name: string;
  /** The subjects it sees. */
  readonly filter: string;
  /** Given out and not yet acknowledged, over all replicas; with 1 the stream's order is kept. */
  readonly maxUnacknowledged: number;
  /** After this long without a sign of life a delivery is given to another replica. */
  readonly ackWaitMs: number;
}

export interface Reader {
  /** At most this many deliveries unsettled at once. */
  readonly window: number;
  /** In stream order, as long as nothing was handed back. Must not throw. */
  readonly onDelivery: (delivery: Delivery) => void;
  /** The durable is gone: somebody took it over or deleted it. */
  readonly onLost?: (() => void) | undefined;
}

/** Deliveries that flow from a durable to one reader. */
export interface Intake {
  resize(window: number): void;
  /** Once resolved no delivery follows; what was delivered can still be settled. */
  stop(): Promise<void>;
}

/** What JetStream and memory each do in their own way; everything else about a bus is written once. */
export interface Transport {
  readonly live: KeyValue;
  /** @throws UnavailableError, PermanentError (an event that can never be stored) */
  publish(events: readonly EncodedEvent[]): Promise<void>;
  /** @throws UnavailableError */
  bury(letter: DeadLetter): Promise<void>;
  /** The newest, the newest last. @throws UnavailableError */
  deadLetters(limit: number): Promise<readonly DeadLetter[]>;
  readonly letters: LetterBox;
  /** Makes the durable where there is none, starting at what is published from now on. */
  open(durable: Durable, reader: Reader): Promise<Intake>;
  /**
   * Ends every earlier reader of this durable; what they left unacknowledged comes first. This reader is alone there, so
   * once stopped it keeps nothing alive: until the next takes over, nobody gets what it has not settled.
   */
  takeOver(durable: Durable, reader: Reader): Promise<Intake>;
  /** Not yet delivered, plus delivered and not yet acknowledged. */
  waiting(durable: Durable): Promise<number>;
  /** Sequence of the last message that the stream has, 0 for none. */
  lastStored(durable: Durable): Promise<number>;
  /** Up to here everything is acknowledged. Of a durable that does not see all subjects it may be less. */
  allHandledTo(durable: Durable): Promise<number>;
  health(): BusHealth;
  close(): Promise<void>;
}
