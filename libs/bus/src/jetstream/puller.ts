import type { JetStreamManager } from "@nats-io/jetstream";
import { createInbox, nanos, type Msg, type Subscription } from "@nats-io/transport-node";
import type { BusLog } from "../log.js";
import type { Durable, Intake, Reader } from "../transport.js";
import type { Connection } from "./connection.js";
import { findConsumer } from "./durable-consumer.js";
import { HeldDeliveries } from "./held-deliveries.js";

export interface PullerOptions {
  readonly connection: Connection;
  readonly durable: Durable;
  /** The consumer's name on the server. */
  readonly consumer: string;
  readonly reader: Reader;
  readonly log: BusLog;
  readonly manager: JetStreamManager;
  /**
   * Makes the consumer again after somebody deleted it. Without it this puller is alone on its consumer: it ends when
   * the consumer is gone, and keeps nothing alive once it has stopped, as there is nobody to keep it from.
   */
  readonly remake?: () => Promise<void>;
}

/** A request that is not filled ends after this time, so nothing hangs on a lost one for long. */
const EXPIRES_MS = 5000;
const HEARTBEAT_MS = EXPIRES_MS / 2;
/** A server that refuses is not asked again at once. */
const RECOVERY_PAUSE_MS = 500;
/** Heartbeats missed before the consumer is looked at. */
const SILENT_AFTER_MS = 2 * HEARTBEAT_MS + 500;

/**
 * Pulls from one consumer: asks for as many messages as there is room for, keeps alive what is in hand, notices when
 * the consumer falls silent or is gone. The client's own `consume` drops what arrives while it stops, and that would
 * block a partition until the acknowledgement time is over.
 */
export class Puller implements Intake {
  readonly #options: PullerOptions;
  readonly #inbox = createInbox();
  readonly #subscription: Subscription;
  readonly #held: HeldDeliveries;
  readonly #endings: (() => void)[];
  #window: number;
  /** Messages asked for that have not come. */
  #asked = 0;
  #lastSign = performance.now();
  #isStopping = false;
  #isRecovering = false;
  #recovery: NodeJS.Timeout | undefined;

  constructor(options: PullerOptions) {
    const { connection, durable, reader } = options;
    this.#options = options;
    this.#window = reader.window;
    this.#held = new HeldDeliveries(connection, durable, () => this.#onSettled());
    this.#subscription = connection.nc.subscribe(this.#inbox, {
      callback: (_error, message) => this.#onMessage(message),
    });
    const watch = setInterval(() => this.#lookForSigns(), HEARTBEAT_MS);
    const keepAlive = setInterval(() => this.#held.keepAlive(), durable.ackWaitMs / 3);
    const unwatch = connection.onChange((isUp) => this.#onConnection(isUp));
    this.#endings = [() => clearInterval(watch), () => clearInterval(keepAlive), unwatch];
    this.#ask();
  }

  resize(window: number): void {
    this.#window = window;
    this.#ask();
  }

  async stop(): Promise<void> {
    if (this.#isStopping) return;
    this.#isStopping = true;
    this.#held.collectHandedBack();
    // What the server has already sent still comes, and is handed back.
    if (this.#options.connection.isUp) await this.#subscription.drain().catch(() => undefined);
    else this.#subscription.unsubscribe();
    const isAlone = this.#options.remake === undefined;
    if (!isAlone && (this.#held.size > 0 || this.#held.hasHandedBack)) await this.#forgetRequests();
    this.#held.sendHandedBack();
    if (isAlone || this.#held.size === 0) this.#end();
  }

  /**
   * Asked for the consumer's state, the server drops requests that nobody listens to any more. nats-server 2.9 would
   * take what is handed back out of its queue for such a request, find nobody there, and leave it out until its
   * acknowledgement time is over.
   */
  async #forgetRequests(): Promise<void> {
    if (this.#options.connection.isUp) await this.#isThere().catch(() => false);
  }

  #ask(): void {
    const { connection, durable, consumer } = this.#options;
    if (this.#isStopping || !connection.isUp) return;
    const room = this.#window - this.#held.size - this.#asked;
    // Not one by one, unless nothing is under way.
    if (room <= 0 || (this.#asked > 0 && room < this.#window / 4)) return;
    this.#asked += room;
    const request = { batch: room, expires: nanos(EXPIRES_MS), idle_heartbeat: nanos(HEARTBEAT_MS) };
    const subject = `$JS.API.CONSUMER.MSG.NEXT.${durable.stream}.${consumer}`;
    connection.send(subject, JSON.stringify(request), { reply: this.#inbox });
  }

  #onMessage(message: Msg): void {
    this.#lastSign = performance.now();
    const code = message.headers?.code ?? 0;
    if (code > 0) return this.#onStatus(message, code);
    this.#asked = Math.max(0, this.#asked - 1);
    const delivery = this.#held.take(message);
    if (this.#isStopping) delivery?.handBack();
    else if (delivery !== undefined) this.#options.reader.onDelivery(delivery);
    this.#ask();
  }

  #onStatus({ headers }: Msg, code: number): void {
    if (code === 100) return;
    const left = headers?.get("Nats-Pending-Messages") ?? "";
    this.#asked = left === "" ? 0 : Math.max(0, this.#asked - Number(left));
    // 404 and 408: the request expired. Anything else, such as a change of leader, is looked at.
    if (code === 404 || code === 408) this.#ask();
    else void this.#recover(headers?.description ?? "");
  }

  #onSettled(): void {
    if (!this.#isStopping) this.#ask();
    else if (this.#held.size === 0) this.#end();
  }

  #onConnection(isUp: boolean): void {
    if (this.#options.connection.nc.isClosed()) return this.#end();
    if (!isUp) return;
    this.#held.repeatLastAcks();
    this.#askAnew();
  }

  #askAnew(): void {
    this.#asked = 0;
    this.#lastSign = performance.now();
    this.#ask();
  }

  #askAfterPause(): void {
    if (this.#isStopping) return;
    this.#recovery = setTimeout(() => this.#askAnew(), RECOVERY_PAUSE_MS).unref();
  }

  #lookForSigns(): void {
    const isSilent = performance.now() - this.#lastSign > SILENT_AFTER_MS;
    // With a full window nothing is asked for, so nothing is heard.
    if (isSilent && this.#asked > 0) void this.#recover("no heartbeat");
  }

  async #recover(symptom: string): Promise<void> {
    const { connection, consumer, reader, log, remake } = this.#options;
    if (this.#isRecovering || this.#isStopping || !connection.isUp) return;
    this.#isRecovering = true;
    try {
      if (await this.#isThere()) return;
      log.warn({ consumer, symptom }, "the consumer is gone");
      if (remake !== undefined) return await remake();
      await this.stop();
      reader.onLost?.();
    } catch (error) {
      log.warn({ consumer, symptom, err: error }, "the consumer does not answer");
    } finally {
      this.#isRecovering = false;
      this.#askAfterPause();
    }
  }

  async #isThere(): Promise<boolean> {
    const { manager, durable, consumer } = this.#options;
    const info = await findConsumer(manager, durable.stream, consumer);
    return info !== undefined;
  }

  #end(): void {
    clearTimeout(this.#recovery);
    for (const end of this.#endings) end();
  }
}
