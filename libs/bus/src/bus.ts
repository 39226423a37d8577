import type { EncodedEvent, RawEvent, StreamName } from "@telebus/contracts";
import type { KeyValue } from "./key-value.js";
import { replayedEvent } from "./message.js";

/** Called for each event. Its returned events are published, all of them stored, before the event is acknowledged. */
export type Receive = (event: RawEvent) => Promise<readonly EncodedEvent[]>;
/** The same for several events at once. */
export type ReceiveBatch = (events: readonly RawEvent[]) => Promise<readonly EncodedEvent[]>;

interface SubscriptionBase {
  /** The service that listens: part of the durable's name and of its place in the dead letter stream. */
  readonly service: string;
  readonly stream: StreamName;
  /** Subject tokens after the partition; without them, everything of the stream. UPDATES: `[owner]`. */
  readonly address?: readonly string[];
  /**
   * Last part of the durables' names, written once and never changed: a renamed durable starts anew.
   * A durable starts at what is published after it was first made.
   */
  readonly name: string;
}

/**
 * - `ordered`: events with one key arrive in order, one at a time, for any number of replicas; a retry holds its
 *   partition, so nothing slow happens in `receive`.
 * - `unordered`: up to `concurrency` at once per replica; a retry holds nobody. For observers.
 * - `batch`: up to `size` at once, one batch at a time per replica, in stream order; a batch that fails is run again,
 *   and with `PermanentError` event by event, so that the bad one is found and put aside.
 */
export type Subscription =
  | (SubscriptionBase & { readonly mode: "ordered"; readonly receive: Receive })
  | (SubscriptionBase & {
      readonly mode: "unordered";
      readonly concurrency: number;
      readonly receive: Receive;
    })
  | (SubscriptionBase & {
      readonly mode: "batch";
      readonly size: number;
      readonly receiveBatch: ReceiveBatch;
    });

/** A running subscription. */
export interface Consumer {
  /** Takes no more, waits for what is in hand, hands back the rest unacknowledged. */
  stop(): Promise<void>;
}

/**
 * An event that its holder settles itself, whenever it likes; until then nobody else gets it. What it has not settled
 * comes again to the next holder. Settling never fails for being late, but counts less and less:
 * - after the holder's `stop`, `ack` still counts, and `bury` does nothing: the next holder decides
 * - after somebody else took the partition over (`onLost`), neither does anything
 */
export interface HeldEvent {
  readonly event: RawEvent;
  /** Grows within a stream: the order in which events were stored. */
  readonly sequence: number;
  ack(): void;
  /**
   * Puts it aside in the dead letter stream, with the reason, then acknowledges. Insists while that stream is away, and
   * resolves when it is done or its holder has stopped.
   */
  bury(reason: string): Promise<void>;
}

export interface HoldOptions {
  readonly service: string;
  readonly stream: StreamName;
  /** One partition token: the sender's shard. */
  readonly partition: string;
  /** Subject tokens after the partition: the lane. */
  readonly address: readonly string[];
  /** At most this many held at once; more wait in the stream. */
  readonly window: number;
  /** In stream order. Must not throw; a payload that is not JSON never gets here, it is put aside. */
  readonly onEvent: (held: HeldEvent) => void;
  /** Somebody else took the partition over, or its durable was deleted; as after `stop`, nothing comes any more. */
  readonly onLost?: (() => void) | undefined;
}

export interface BusHealth {
  readonly ok: boolean;
  /** For people: "connected to NATS 2.9.10", "disconnected since 12 s". Never an address with credentials. */
  readonly detail: string;
}

/** What a full-time subscription still has before it: for metrics and scaling. */
export interface Lag {
  readonly service: string;
  readonly stream: StreamName;
  readonly name: string;
  /** Not yet delivered, plus delivered and not yet acknowledged. */
  readonly waiting: number;
}

/**
 * The event bus. Two implementations, JetStream and in process, pass one contract suite.
 *
 * What happens to an event whose `receive`
 * - returns: the returned events are published, then it is acknowledged
 * - throws `RetryAfterError`: run again after that time; ordered: its partition waits
 * - throws `UnavailableError` (or publishing what it returned does): held and run again with growing pauses for as long
 *   as that lasts; no attempt is counted
 * - throws `PermanentError`, or whose payload is not JSON: put aside in DEAD with the reason
 * - throws anything else: run again with growing pauses, `maxAttempts` times, then put aside
 */
export interface Bus {
  /** The bucket of live configuration. */
  readonly live: KeyValue;

  /**
   * Resolves when every event is stored. One whose id was stored before (within the stream's window, 1 h) is stored once.
   * Events are stored in the order given.
   * @throws UnavailableError when the stream does not take them now; safe to repeat with the same events.
   */
  publish(events: readonly EncodedEvent[]): Promise<void>;

  /** Puts bytes aside that never became an event, such as a webhook body that is not an update. */
  bury(letter: DeadLetter): Promise<void>;

  /**
   * The newest dead letters, the newest last; at most `limit` (100) of them. For operators and tests.
   * @throws UnavailableError; safe to repeat
   */
  deadLetters(options?: { readonly limit?: number }): Promise<readonly DeadLetter[]>;

  /** All dead letters that are kept, each at its place. */
  readonly letters: LetterBox;

  subscribe(subscription: Subscription): Promise<Consumer>;

  /**
   * Takes over a partition: whoever held it before gets nothing more and cannot acknowledge any more; everything not
   * acknowledged comes again, in order. The caller makes sure that only one process holds a partition.
   * Its `stop` waits for nothing that is held: see `HeldEvent` for what can still be done with that.
   */
  hold(options: HoldOptions): Promise<Consumer>;

  lag(): Promise<readonly Lag[]>;

  /**
   * Whether all that its stream had when this was asked has been handled by a subscription of this process or by its
   * other replicas; waits for that as long as it is told to. For subscriptions without an address. It asks the server
   * anew, which costs it up to 25 ms: not for every event.
   * @throws UnavailableError
   */
  hasCaughtUp(of: Pick<Subscription, "service" | "stream" | "name">, withinMs: number): Promise<boolean>;
  health(): BusHealth;
  /** Stops every consumer, waits for what is in hand (at most `deadlineMs`), flushes, closes. */
  close(deadlineMs?: number): Promise<void>;
}

/** What DEAD keeps of an event or a body that nobody could handle. */
export interface DeadLetter {
  /** Dedupes repeats of the same letter. */
  readonly id: string;
  /** The service that gave up. */
  readonly service: string;
  /** One sentence, for the operator. No message text, no secrets. */
  readonly reason: string;
  readonly bytes: Uint8Array;
  /** Where it came from: stream, subject, headers, for inspection and replay. */
  readonly origin?: {
    readonly stream: StreamName;
    readonly subject: string;
    readonly headers: Readonly<Record<string, string>>;
  };
}

/** A dead letter at its place in the stream. */
export interface KeptLetter {
  readonly letter: DeadLetter;
  /** Grows with each letter; a name of it only together with that of its box. */
  readonly sequence: number;
  /** When it was put aside. */
  readonly at: Date;
}

/** The dead letters, to be looked through by whoever keeps account of them. */
export interface LetterBox {
  /** Another one after the letters were lost with their box: of a bus in memory with each start. @throws UnavailableError */
  name(): Promise<string>;
  /** Those after a sequence, the oldest first, at most `limit`. @throws UnavailableError */
  after(sequence: number, limit: number): Promise<readonly KeptLetter[]>;
  /** Undefined when it is not kept any more. @throws UnavailableError */
  read(sequence: number): Promise<KeptLetter | undefined>;
}

/**
 * The letter's event as it is published once more: under an id of its own, so that the stream takes it, and with the
 * event's id, so that whoever has handled it before does not do so again.
 * @param replay tells this replay from others of the same letter
 * @returns undefined when it never was an event
 */
export function replayOf(letter: DeadLetter, replay: string, body: string): EncodedEvent | undefined {
  return letter.origin && replayedEvent(letter.origin, `${letter.id}:replay:${replay}`, body);
}

/** How stubborn the bus is. Tests turn the times down. */
export interface RetryPolicy {
  /** Handlings of one event before it is put aside; holding for a dependency counts none. */
  readonly maxAttempts: number;
  /** Pause after the n-th failed attempt, growing from `firstPauseMs` by `factor` up to `maxPauseMs`, with jitter. */
  readonly firstPauseMs: number;
  readonly factor: number;
  readonly maxPauseMs: number;
}

export const defaultRetryPolicy: RetryPolicy = {
  maxAttempts: 8,
  firstPauseMs: 250,
  factor: 2,
  maxPauseMs: 30_000,
};
