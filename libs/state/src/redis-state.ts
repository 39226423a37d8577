import { once } from "node:events";
import { UnavailableError } from "@telebus/contracts";
import { Redis, type RedisOptions } from "ioredis";
import { silentLog, type StateLog } from "./log.js";
import { defineScripts } from "./scripts.js";
import type { State } from "./state.js";

export interface RedisStateOptions {
  /** `redis://host:6379`, with credentials where needed. Never printed. */
  readonly url: string;
  readonly log?: StateLog | undefined;
  /** How long the first connection may take; later ones are tried for ever. */
  readonly connectWithinMs?: number | undefined;
}

const CONNECT_WITHIN_MS = 30_000;
const ANSWER_WITHIN_MS = 2000;
const RECONNECT_AFTER_MS = { first: 50, most: 2000 };

const settings: RedisOptions = {
  keyPrefix: "tb:",
  lazyConnect: true,
  enableAutoPipelining: true,
  // While it is down every call fails at once, and none is sent twice: an increment may have been done.
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  commandTimeout: ANSWER_WITHIN_MS,
  socketTimeout: 2 * ANSWER_WITHIN_MS,
  retryStrategy: (times) => {
    const pauseMs = Math.min(RECONNECT_AFTER_MS.most, RECONNECT_AFTER_MS.first * 2 ** Math.min(times, 10));
    return pauseMs * (0.5 + Math.random() / 2);
  },
};

/**
 * State in Redis, under keys that begin with `tb:`.
 * @throws UnavailableError when no connection stands within `connectWithinMs` (30 s)
 */
export async function createRedisState(options: RedisStateOptions): Promise<State> {
  const { url, log = silentLog, connectWithinMs = CONNECT_WITHIN_MS } = options;
  const redis = new Redis(url, settings);
  defineScripts(redis);
  logChanges(redis, log);
  if (!(await connectWithin(redis, connectWithinMs))) {
    redis.disconnect();
    throw new UnavailableError("Redis");
  }
  return new RedisState(redis);
}

function connectWithin(redis: Redis, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), ms);
    redis.once("ready", () => {
      clearTimeout(timer);
      resolve(true);
    });
    // It fails with the first try; the client goes on trying by itself.
    redis.connect().catch(() => undefined);
  });
}

function logChanges(redis: Redis, log: StateLog): void {
  let wasReady = false;
  redis.on("ready", () => {
    log.info({}, "connected to Redis");
    wasReady = true;
  });
  redis.on("close", () => {
    if (wasReady) log.warn({}, "disconnected from Redis");
    wasReady = false;
  });
  redis.on("error", (error) => log.debug({ err: error }, "Redis does not answer, trying again"));
}

class RedisState implements State {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  async getMany(keys: readonly string[]): Promise<readonly (string | null)[]> {
    return keys.length === 0 ? [] : answered(this.#redis.mget(...keys));
  }

  get(key: string): Promise<string | null> {
    return answered(this.#redis.get(key));
  }

  async set(key: string, value: string, { ttlMs }: { ttlMs: number }): Promise<void> {
    await answered(this.#redis.set(key, value, "PX", Math.ceil(ttlMs)));
  }

  async setIfAbsent(key: string, value: string, { ttlMs }: { ttlMs: number }): Promise<boolean> {
    const answer = await answered(this.#redis.set(key, value, "PX", Math.ceil(ttlMs), "NX"));
    return answer === "OK";
  }

  async compareAndSet(
    key: string,
    expected: string | null,
    next: string | null,
    { ttlMs }: { ttlMs: number },
  ): Promise<boolean> {
    const given = (value: string | null): "0" | "1" => (value === null ? "0" : "1");
    const [isExpected, isNext] = [given(expected), given(next)];
    const ttl = Math.ceil(ttlMs);
    const script = this.#redis.compareAndSet(key, isExpected, expected ?? "", isNext, next ?? "", ttl);
    const answer = await answered(script);
    return answer === 1;
  }

  increment(key: string, by: number, { ttlMs }: { ttlMs: number }): Promise<number> {
    return answered(this.#redis.incrementWithin(key, by, Math.ceil(ttlMs)));
  }

  async delete(key: string): Promise<void> {
    await answered(this.#redis.del(key));
  }

  health(): { readonly ok: boolean; readonly detail: string } {
    const ok = this.#redis.status === "ready";
    return { ok, detail: ok ? "connected to Redis" : `Redis: ${this.#redis.status}` };
  }

  async close(): Promise<void> {
    if (this.#redis.status === "end") return;
    const ended = once(this.#redis, "end");
    if (this.#redis.status === "ready") await this.#redis.quit().catch(() => undefined);
    this.#redis.disconnect();
    await ended;
  }
}

/** @throws UnavailableError whatever the client throws: to the caller a refusal is as good as no answer */
async function answered<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw new UnavailableError("Redis", { cause: error });
  }
}
