import { AsyncLocalStorage } from "node:async_hooks";
import type { StoredMessage } from "../message.js";
import type { Delivery, Durable, Intake, Reader } from "../transport.js";
import { MessageQueue } from "./message-queue.js";
import { subjectFilter, type SubjectFilter } from "./subject.js";

interface ActiveReader extends Reader {
  window: number;
  held: number;
}

/** A place in a stream: what waits there, what was given out, and to whom. */
export class MemoryDurable {
  readonly #waiting = new MessageQueue();
  readonly #inHand = new Map<number, StoredMessage>();
  readonly #readers: ActiveReader[] = [];
  #isScheduled = false;
  /** Whoever publishes inside a transaction must not have the receiver's work in it. */
  readonly #outside = AsyncLocalStorage.snapshot();

  /** Whether it sees a subject, given as its tokens. */
  readonly sees: SubjectFilter;
  readonly #maxUnacknowledged: number;

  constructor({ filter, maxUnacknowledged }: Durable) {
    this.sees = subjectFilter(filter);
    this.#maxUnacknowledged = maxUnacknowledged;
  }

  get waiting(): number {
    return this.#waiting.size + this.#inHand.size;
  }

  /** Sequence of the first message that is not settled. */
  get firstWaiting(): number | undefined {
    const sequences = [...this.#inHand.keys()];
    const next = this.#waiting.first?.sequence;
    if (next !== undefined) sequences.push(next);
    return sequences.length === 0 ? undefined : sequences.reduce((a, b) => Math.min(a, b));
  }

  offer(message: StoredMessage): void {
    this.#waiting.push(message);
    this.#schedule();
  }

  read(reader: Reader): Intake {
    const active: ActiveReader = { ...reader, held: 0 };
    this.#readers.push(active);
    this.#schedule();
    return {
      resize: (window) => {
        active.window = window;
        this.#schedule();
      },
      stop: () => {
        this.#forget(active);
        return Promise.resolve();
      },
    };
  }

  /** Ends every reader; what they had in hand comes again, in order. */
  evict(): void {
    const evicted = this.#readers.splice(0);
    this.#waiting.giveBack([...this.#inHand.values()]);
    this.#inHand.clear();
    for (const { onLost } of evicted) onLost?.();
  }

  #forget(reader: ActiveReader): void {
    const place = this.#readers.indexOf(reader);
    if (place >= 0) this.#readers.splice(place, 1);
  }

  /** Not within the publisher's own turn, nor in its context, as it would not be with a server between. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#outside(() => this.#giveOut());
    });
  }

  #giveOut(): void {
    while (this.#waiting.size > 0 && this.#inHand.size < this.#maxUnacknowledged) {
      const reader = this.#nextReader();
      const next = reader && this.#waiting.shift();
      if (reader === undefined || next === undefined) return;
      const message = { ...next, deliveries: next.deliveries + 1 };
      this.#inHand.set(message.sequence, message);
      reader.held += 1;
      reader.onDelivery(this.#delivery(message, reader));
    }
  }

  /** In turn, of those that have room. */
  #nextReader(): ActiveReader | undefined {
    const place = this.#readers.findIndex(({ held, window }) => held < window);
    const [reader] = place < 0 ? [] : this.#readers.splice(place, 1);
    if (reader !== undefined) this.#readers.push(reader);
    return reader;
  }

  #delivery(message: StoredMessage, reader: ActiveReader): Delivery {
    const settle = (isDone: boolean) => (): void => {
      // Taken over meanwhile, or settled before: no longer this holder's to settle.
      if (this.#inHand.get(message.sequence) !== message) return;
      this.#inHand.delete(message.sequence);
      reader.held -= 1;
      if (!isDone) this.#waiting.giveBack([message]);
      this.#schedule();
    };
    return { message, ack: settle(true), handBack: settle(false) };
  }
}
