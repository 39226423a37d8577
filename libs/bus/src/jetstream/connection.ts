import { setTimeout as sleep } from "node:timers/promises";
import { UnavailableError } from "@telebus/contracts";
import { connect, type NatsConnection, type Payload, type PublishOptions } from "@nats-io/transport-node";
import type { BusHealth } from "../bus.js";
import type { BusLog } from "../log.js";
import { parseServers } from "./servers.js";

export interface ConnectionOptions {
  readonly servers: string | readonly string[];
  /** Shown in the server's lists of connections. */
  readonly name: string;
  readonly log: BusLog;
  /** How long the first connection may take. */
  readonly connectWithinMs: number;
}

const RECONNECT_AFTER_MS = 250;
const RECONNECT_JITTER_MS = 250;
const PING_EVERY_MS = 10_000;
const REQUEST_TIMEOUT_MS = 5000;
const FLUSH_WITHIN_MS = 2000;

/** One connection that is made again for ever, and knows at any time whether it stands. */
export class Connection {
  readonly nc: NatsConnection;
  readonly #log: BusLog;
  readonly #listeners = new Set<(isUp: boolean) => void>();
  #downSince: number | undefined;

  /** @throws UnavailableError when no server answers within `connectWithinMs` */
  static async open(options: ConnectionOptions): Promise<Connection> {
    const settings = {
      ...parseServers(options.servers),
      name: options.name,
      maxReconnectAttempts: -1,
      reconnectTimeWait: RECONNECT_AFTER_MS,
      reconnectJitter: RECONNECT_JITTER_MS,
      // Otherwise two refusals, such as during a change of credentials, end it for good.
      ignoreAuthErrorAbort: true,
      pingInterval: PING_EVERY_MS,
      timeout: REQUEST_TIMEOUT_MS,
    };
    const deadline = Date.now() + options.connectWithinMs;
    for (;;) {
      try {
        return new Connection(await connect(settings), options.log);
      } catch (error) {
        if (Date.now() >= deadline) throw new UnavailableError("NATS", { cause: error });
        options.log.warn({ err: error }, "NATS does not answer, trying again");
        await sleep(RECONNECT_AFTER_MS + Math.random() * RECONNECT_JITTER_MS);
      }
    }
  }

  private constructor(nc: NatsConnection, log: BusLog) {
    this.nc = nc;
    this.#log = log;
    void this.#watch();
  }

  get isUp(): boolean {
    return this.#downSince === undefined && !this.nc.isClosed();
  }

  /** @returns a function that ends it */
  onChange(listener: (isUp: boolean) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Drops it when there is no connection: the client would, too, but only after keeping it. */
  send(subject: string, payload: Payload, options?: PublishOptions): void {
    if (this.isUp) this.nc.publish(subject, payload, options);
  }

  health(): BusHealth {
    if (this.nc.isClosed()) return { ok: false, detail: "closed" };
    if (this.#downSince === undefined) {
      return { ok: true, detail: `connected to NATS ${this.nc.info?.version ?? "of unknown version"}` };
    }
    const seconds = Math.round((Date.now() - this.#downSince) / 1000);
    return { ok: false, detail: `disconnected from NATS since ${seconds} s` };
  }

  async close(): Promise<void> {
    if (this.isUp)
      await Promise.race([
        this.nc.flush().catch(() => undefined),
        sleep(FLUSH_WITHIN_MS, undefined, { ref: false }),
      ]);
    await this.nc.close();
  }

  async #watch(): Promise<void> {
    for await (const status of this.nc.status()) {
      if (status.type === "disconnect") this.#change(Date.now());
      else if (status.type === "reconnect") this.#change(undefined);
      else if (status.type === "error") this.#log.error({ err: status.error }, "NATS reported an error");
    }
    this.#change(Date.now());
  }

  #change(downSince: number | undefined): void {
    const wasUp = this.#downSince === undefined;
    const isUp = downSince === undefined;
    if (wasUp === isUp) return;
    this.#downSince = downSince;
    if (!this.nc.isClosed()) {
      if (isUp) this.#log.info({ version: this.nc.info?.version }, "connected to NATS again");
      else this.#log.warn({}, "disconnected from NATS");
    }
    for (const listener of this.#listeners) listener(isUp);
  }
}
