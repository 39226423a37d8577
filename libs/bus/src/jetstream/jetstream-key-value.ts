import { JetStreamApiError } from "@nats-io/jetstream";
import { Kvm, type KV, type KvWatchEntry } from "@nats-io/kv";
import { CONFIG_BUCKET, UnavailableError } from "@telebus/contracts";
import type { KeyValue, KeyValueEntry } from "../key-value.js";
import type { BusLog } from "../log.js";
import type { Connection } from "./connection.js";

type OnEntry = (entry: KeyValueEntry) => void;

/** The bucket CONFIG of a JetStream server; `provisionStreams` has made it. */
export function createJetStreamKeyValue(connection: Connection, log: BusLog): KeyValue {
  let opened: Promise<KV> | undefined;
  const bucket = (): Promise<KV> => {
    opened ??= new Kvm(connection.nc).open(CONFIG_BUCKET);
    opened.catch(() => (opened = undefined));
    return opened;
  };
  return {
    follow: async (onEntry) => {
      const following = new Following(bucket, connection, onEntry, log);
      await answered(following.start());
      return following;
    },
    put: async (key, value) => {
      await answered(bucket().then((kv) => kv.put(key, value)));
    },
    remove: (key) => answered(bucket().then((kv) => kv.delete(key))),
  };
}

/** One watch at a time. After an outage a new one begins, because what happened meanwhile is known to none. */
class Following {
  readonly #bucket: () => Promise<KV>;
  readonly #onEntry: OnEntry;
  readonly #log: BusLog;
  readonly #unlisten: () => void;
  #watch: { stop(): void } | undefined;
  #isStopped = false;

  constructor(bucket: () => Promise<KV>, connection: Connection, onEntry: OnEntry, log: BusLog) {
    this.#bucket = bucket;
    this.#onEntry = onEntry;
    this.#log = log;
    this.#unlisten = connection.onChange((isUp) => {
      if (isUp) void this.#begin();
    });
  }

  async #begin(): Promise<void> {
    await this.start().catch((error: unknown) => {
      this.#log.warn(
        { err: error },
        "the live configuration cannot be followed; tried again when NATS is back",
      );
    });
  }

  /** Resolves once everything that is there was told. */
  async start(): Promise<void> {
    this.#watch?.stop();
    const kv = await this.#bucket();
    // Its length is counted before, so that an empty bucket is known to be told.
    const { values } = await kv.status();
    const watch = await kv.watch();
    this.#watch = watch;
    if (this.#isStopped) watch.stop();
    // An empty bucket has nothing to tell.
    const told = values === 0 ? undefined : new Promise<void>((resolve) => void this.#read(watch, resolve));
    if (told === undefined) void this.#read(watch, () => undefined);
    await told;
  }

  /** Until the watch ends. @param onTold - everything that was there has been told */
  async #read(watch: AsyncIterable<KvWatchEntry>, onTold: () => void): Promise<void> {
    for await (const entry of watch) {
      const value = entry.operation === "PUT" ? entry.string() : undefined;
      this.#onEntry({ key: entry.key, value });
      if (entry.delta === 0) onTold();
    }
    onTold();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#unlisten();
    this.#watch?.stop();
  }
}

/** @throws UnavailableError instead of what the client throws when no answer came */
async function answered<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof JetStreamApiError) throw error;
    throw new UnavailableError("NATS", { cause: error });
  }
}
