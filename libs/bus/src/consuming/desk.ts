import { setMaxListeners } from "node:events";
import { UnavailableError, type EncodedEvent } from "@telebus/contracts";
import type { Receive, RetryPolicy } from "../bus.js";
import type { BusClock } from "../clock.js";
import { letterAbout } from "../dead-letter.js";
import { fateOf, type Tally } from "../fate.js";
import type { BusLog } from "../log.js";
import { eventIdOf, readEvent } from "../message.js";
import type { Delivery, Transport } from "../transport.js";

/** How insisting on a task ended. */
type Outcome =
  | { readonly kind: "done" }
  | { readonly kind: "given up"; readonly reason: string; readonly failures: number }
  | { readonly kind: "stopped" };

interface Insistence {
  readonly deliveries: readonly Delivery[];
  /** Attempts that failed before. */
  readonly failures?: number;
  readonly maxAttempts?: number;
}

export interface DeskOptions {
  readonly service: string;
  /** The subscription's name, for letters and logs. */
  readonly name: string;
  readonly transport: Pick<Transport, "publish" | "bury">;
  readonly policy: RetryPolicy;
  readonly clock: BusClock;
  readonly log: BusLog;
}

/** Where one consumer's deliveries are brought to their end: acknowledged, put aside, or handed back on stopping. */
export class Desk {
  readonly #options: DeskOptions;
  readonly #stopping = new AbortController();
  #onPause: (change: 1 | -1) => void = () => undefined;

  constructor(options: DeskOptions) {
    this.#options = options;
    setMaxListeners(0, this.#stopping.signal);
  }

  get maxAttempts(): number {
    return this.#options.policy.maxAttempts;
  }

  get isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** From now on nothing is begun, and what pauses is handed back. */
  stop(): void {
    this.#stopping.abort();
  }

  /** @param failures attempts that failed before, as part of a batch */
  async settle(delivery: Delivery, receive: Receive, failures = 0): Promise<void> {
    const { message } = delivery;
    const { maxAttempts } = this.#options.policy;
    if (message.deliveries > maxAttempts) {
      const reason = `given out ${message.deliveries} times and never finished: handling it may end the process`;
      return this.putAside(delivery, reason);
    }
    const handle = async (): Promise<void> => this.finish(await receive(readEvent(message)));
    const outcome = await this.insist(handle, { failures, deliveries: [delivery] });
    if (outcome.kind === "done") delivery.ack();
    else if (outcome.kind === "stopped") delivery.handBack();
    else await this.putAside(delivery, outcome.reason);
  }

  /** Puts it into the dead letter stream, however long that takes, then acknowledges. */
  async putAside(delivery: Delivery, reason: string): Promise<void> {
    const isAside = await this.tryPutAside(delivery, reason);
    if (!isAside) delivery.handBack();
  }

  /** @returns false when the consumer stopped before; the delivery is then still unsettled. */
  async tryPutAside(delivery: Delivery, reason: string): Promise<boolean> {
    const { transport, log } = this.#options;
    const letter = letterAbout(delivery.message, this.#options, reason);
    const bury = async (): Promise<void> => {
      try {
        await transport.bury(letter);
      } catch (error) {
        throw new UnavailableError("dead letter stream", { cause: error });
      }
    };
    const outcome = await this.insist(bury, { deliveries: [delivery] });
    if (outcome.kind !== "done") return false;
    log.error({ ...this.#facts(delivery), reason }, "event put aside");
    delivery.ack();
    return true;
  }

  /** Stores what a handler returned. */
  async finish(events: readonly EncodedEvent[]): Promise<void> {
    if (events.length > 0) await this.#options.transport.publish(events);
  }

  /** Runs a task again and again, as its failures allow. */
  async insist(task: () => Promise<void>, about: Insistence): Promise<Outcome> {
    const { policy } = this.#options;
    const limits = { ...policy, maxAttempts: about.maxAttempts ?? policy.maxAttempts };
    let tally: Tally = { failures: about.failures ?? 0, holds: 0 };
    while (!this.isStopping) {
      const failure = await failureOf(task);
      if (failure === undefined) return { kind: "done" };
      const fate = fateOf(failure.error, tally, limits, Math.random());
      const failures = tally.failures + (fate.isCounted ? 1 : 0);
      if (fate.kind === "bury") return { kind: "given up", reason: fate.reason, failures };
      tally = { failures, holds: fate.isCounted ? 0 : tally.holds + 1 };
      this.#logRepeat(about.deliveries, failure.error, { ...tally, pauseMs: fate.pauseMs });
      await this.#pause(fate.pauseMs);
    }
    return { kind: "stopped" };
  }

  /** Tells `listener` of each delivery that begins (1) or ends (-1) to wait for its retry. */
  watchPauses(listener: (change: 1 | -1) => void): void {
    this.#onPause = listener;
  }

  async #pause(ms: number): Promise<void> {
    this.#onPause(1);
    await this.#options.clock.sleep(ms, this.#stopping.signal);
    this.#onPause(-1);
  }

  #logRepeat(deliveries: readonly Delivery[], error: unknown, how: object): void {
    const [first] = deliveries;
    const facts = { ...this.#facts(first), events: deliveries.length, ...how, err: error };
    this.#options.log.warn(facts, "handling failed, runs again");
  }

  #facts(delivery: Delivery | undefined): object {
    const { service, name } = this.#options;
    const headers = delivery?.message.headers;
    const event = headers && eventIdOf(headers);
    return {
      subscription: `${service}-${name}`,
      event,
      type: headers?.["Telebus-Type"],
      journey: headers?.["Telebus-Journey"],
    };
  }
}

async function failureOf(task: () => Promise<void>): Promise<{ readonly error: unknown } | undefined> {
  try {
    await task();
    return undefined;
  } catch (error) {
    return { error };
  }
}
