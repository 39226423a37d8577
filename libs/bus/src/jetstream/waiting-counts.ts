import type { JetStreamManager } from "@nats-io/jetstream";
import type { Durable } from "../transport.js";

/** Asking costs the server 25 ms per consumer on nats-server 2.9 with a full stream. */
const ASK_EVERY_MS = 10_000;

/** How much waits at each durable, asked for now and then. */
export class WaitingCounts {
  readonly #manager: JetStreamManager;
  readonly #known = new Map<string, { readonly askedAt: number; readonly count: Promise<number> }>();

  constructor(manager: JetStreamManager) {
    this.#manager = manager;
  }

  of({ stream, name }: Durable): Promise<number> {
    const key = `${stream}/${name}`;
    const known = this.#known.get(key);
    if (known !== undefined && performance.now() - known.askedAt < ASK_EVERY_MS) return known.count;
    const count = this.#ask(stream, name);
    count.catch(() => this.#known.delete(key));
    this.#known.set(key, { askedAt: performance.now(), count });
    return count;
  }

  async #ask(stream: string, name: string): Promise<number> {
    const info = await this.#manager.consumers.info(stream, name);
    return info.num_pending + info.num_ack_pending;
  }
}
