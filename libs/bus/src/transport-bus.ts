import { UnavailableError, type EncodedEvent } from "@telebus/contracts";
import {
  defaultRetryPolicy,
  type Bus,
  type BusHealth,
  type Consumer,
  type DeadLetter,
  type HoldOptions,
  type Lag,
  type LetterBox,
  type RetryPolicy,
  type Subscription,
} from "./bus.js";
import { systemClock, type BusClock } from "./clock.js";
import { consumeBatches } from "./consuming/batch.js";
import { Desk } from "./consuming/desk.js";
import { durableOfHold, durablesOf } from "./consuming/durables.js";
import { holdPartition } from "./consuming/hold.js";
import { consumeOrdered } from "./consuming/ordered.js";
import { consumeUnordered } from "./consuming/unordered.js";
import type { KeyValue } from "./key-value.js";
import { silentLog, type BusLog } from "./log.js";
import type { Durable, Transport } from "./transport.js";

/** Each may have the size of an update's body, half a mebibyte. */
const DEAD_LETTERS_READ = 100;
/** How often somebody looks who waits for a subscription to catch up. */
const LOOK_AGAIN_MS = 50;
const never = new AbortController().signal;

/** What both implementations take. */
export interface BusOptions {
  readonly retry?: Partial<RetryPolicy> | undefined;
  readonly clock?: BusClock | undefined;
  readonly log?: BusLog | undefined;
}

/** A bus on a transport: which durables there are, what happens to each event, and how it all ends. */
export class TransportBus implements Bus {
  readonly #transport: Transport;
  readonly #policy: RetryPolicy;
  readonly #clock: BusClock;
  readonly #log: BusLog;
  readonly #closeWithinMs: number;
  readonly #consumers = new Set<Consumer>();
  readonly #durables = new Map<Subscription, readonly Durable[]>();
  #closing: Promise<void> | undefined;

  constructor(transport: Transport, options: BusOptions, { closeWithinMs }: { closeWithinMs: number }) {
    this.#transport = transport;
    this.#policy = { ...defaultRetryPolicy, ...options.retry };
    this.#clock = options.clock ?? systemClock;
    this.#log = options.log ?? silentLog;
    this.#closeWithinMs = closeWithinMs;
  }

  get live(): KeyValue {
    return this.#transport.live;
  }

  get letters(): LetterBox {
    return this.#transport.letters;
  }

  publish(events: readonly EncodedEvent[]): Promise<void> {
    return this.#transport.publish(events);
  }

  bury(letter: DeadLetter): Promise<void> {
    return this.#transport.bury(letter);
  }

  deadLetters({ limit = DEAD_LETTERS_READ }: { limit?: number } = {}): Promise<readonly DeadLetter[]> {
    return this.#transport.deadLetters(limit);
  }

  async subscribe(subscription: Subscription): Promise<Consumer> {
    const durables = durablesOf(subscription);
    const ports = this.#portsFor(subscription);
    const consumer = await this.#keep(await consume(subscription, durables, ports));
    this.#durables.set(subscription, durables);
    return {
      stop: () => {
        this.#durables.delete(subscription);
        return consumer.stop();
      },
    };
  }

  async hold(options: HoldOptions): Promise<Consumer> {
    const durable = durableOfHold(options);
    const ports = this.#portsFor({ service: options.service, name: durable.name });
    return this.#keep(await holdPartition(options, durable, ports));
  }

  lag(): Promise<readonly Lag[]> {
    return Promise.all(
      [...this.#durables].map(async ([{ service, stream, name }, durables]) => {
        const counts = await Promise.all(durables.map((durable) => this.#transport.waiting(durable)));
        return { service, stream, name, waiting: counts.reduce((sum, count) => sum + count, 0) };
      }),
    );
  }

  async hasCaughtUp(
    of: Pick<Subscription, "service" | "stream" | "name">,
    withinMs: number,
  ): Promise<boolean> {
    const isMeant = ({ service, stream, name }: Subscription): boolean =>
      service === of.service && stream === of.stream && name === of.name;
    const [, durables] = [...this.#durables].find(([subscription]) => isMeant(subscription)) ?? [];
    if (durables === undefined) return false;
    const until = this.#clock.now() + withinMs;
    const waits = durables.map((durable) => this.#waitForAll(durable, until));
    return (await Promise.all(waits)).every((isDone) => isDone);
  }

  async #waitForAll(durable: Durable, until: number): Promise<boolean> {
    const stored = await this.#transport.lastStored(durable);
    while ((await this.#transport.allHandledTo(durable)) < stored) {
      if (this.#clock.now() >= until) return false;
      await this.#clock.sleep(LOOK_AGAIN_MS, never);
    }
    return true;
  }

  health(): BusHealth {
    return this.#transport.health();
  }

  close(deadlineMs: number = this.#closeWithinMs): Promise<void> {
    return (this.#closing ??= this.#close(deadlineMs));
  }

  #portsFor({ service, name }: { service: string; name: string }): { desk: Desk; transport: Transport } {
    if (this.#closing !== undefined) throw new UnavailableError("bus (closed)");
    const [transport, policy, clock, log] = [this.#transport, this.#policy, this.#clock, this.#log];
    return { desk: new Desk({ service, name, transport, policy, clock, log }), transport };
  }

  /** Remembers it for closing; where that has begun meanwhile, it is stopped at once. */
  async #keep(consumer: Consumer): Promise<Consumer> {
    let stopped: Promise<void> | undefined;
    const kept = {
      stop: () => (stopped ??= consumer.stop().finally(() => this.#consumers.delete(kept))),
    };
    this.#consumers.add(kept);
    if (this.#closing === undefined) return kept;
    await kept.stop();
    throw new UnavailableError("bus (closed)");
  }

  async #close(deadlineMs: number): Promise<void> {
    const consumers = [...this.#consumers];
    const stopped = Promise.all(consumers.map((consumer) => consumer.stop())).then(() => true);
    const timer = new AbortController();
    const late = systemClock.sleep(deadlineMs, timer.signal).then(() => false);
    const isDone = await Promise.race([stopped, late]);
    timer.abort();
    const facts = { deadlineMs, consumers: this.#consumers.size };
    if (!isDone) this.#log.warn(facts, "closed before everything in hand was done");
    await this.#transport.close();
  }
}

function consume(
  subscription: Subscription,
  durables: readonly Durable[],
  ports: { desk: Desk; transport: Transport },
): Promise<Consumer> {
  if (subscription.mode === "ordered") return consumeOrdered(subscription, durables, ports);
  if (subscription.mode === "unordered") return consumeUnordered(subscription, durables, ports);
  return consumeBatches(subscription, durables, ports);
}
