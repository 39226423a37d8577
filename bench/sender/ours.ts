import { randomUUID } from "node:crypto";
import { createJetStreamBus, provisionStreams, type Bus } from "@telebus/bus";
import { begin, CallFinished, type EncodedEvent } from "@telebus/contracts";
import { sendText } from "@telebus/telegram";
import {
  spawnService,
  startNats,
  startPostgres,
  startRedis,
  type SpawnedService,
  type TestServer,
} from "@telebus/testing";
import type { Order } from "./contender.js";
import type { Contender } from "./programs.js";

/** NATS and PostgreSQL for our sender, and a bus to ask it through. */
export interface Backends {
  readonly bus: Bus;
  readonly redisUrl: string;
  readonly env: Readonly<Record<string, string>>;
  readonly versions: { readonly nats: string; readonly postgres: string };
  readonly servers: Readonly<Record<"NATS" | "PostgreSQL" | "Redis", TestServer>>;
  stop(): Promise<void>;
}

export async function startBackends(): Promise<Backends> {
  const [nats, redis, postgres] = await Promise.all([
    startNats(),
    startRedis(),
    startPostgres({ isDurable: true }),
  ]);
  if (nats === undefined || redis === undefined || postgres === undefined)
    throw new Error("bench/sender needs nats-server, redis-server and postgres");
  await provisionStreams({ servers: nats.url });
  const bus = await createJetStreamBus({ servers: nats.url, name: "bench" });
  return {
    bus,
    redisUrl: redis.url,
    env: { NATS_URL: nats.url, REDIS_URL: redis.url, DATABASE_URL: postgres.url, LOG_LEVEL: "warn" },
    versions: { nats: nats.version, postgres: postgres.version },
    servers: { NATS: nats, PostgreSQL: postgres, Redis: redis },
    stop: async () => {
      await bus.close();
      await Promise.all([nats.stop(), redis.stop(), postgres.stop()]);
    },
  };
}

/** What our sender is told about, and what became of it. */
export interface OurSender extends Contender {
  readonly service: SpawnedService;
  /** Starts it again after it was killed. */
  restart(): Promise<void>;
  /** How each call that was told about ended. */
  readonly outcomes: ReadonlyMap<string, string>;
  publish(
    calls: readonly { chat: number; text: string; lane: "bulk" | "relay" | "interactive"; bot?: number }[],
  ): Promise<void>;
}

/** Our sender as its own process, as in production. */
export async function startOurs(
  backends: Backends,
  { tokens, apiRoot, env = {} }: { tokens: readonly string[]; apiRoot: string; env?: Record<string, string> },
): Promise<OurSender> {
  const start = (): Promise<SpawnedService> =>
    spawnService("sender", {
      ...backends.env,
      BOT_TOKEN: tokens.join(","),
      TELEGRAM_API_ROOT: apiRoot,
      API_SECRET_KEY: "benchmark-key-benchmark-key",
      ...env,
    });
  let service = await start();
  const bots = tokens.map((token) => Number(token.split(":", 1)[0]));
  const outcomes = new Map<string, string>();
  const told = await backends.bus.subscribe({
    mode: "unordered",
    concurrency: 100,
    service: "newsletter",
    stream: "RESULTS",
    address: ["newsletter"],
    name: `bench-${randomUUID().slice(0, 8)}`,
    receive: async (event) => {
      const { call, outcome } = CallFinished.parse(event).data;
      outcomes.set(call, outcome.status);
      return [];
    },
  });
  const publish: OurSender["publish"] = (calls) =>
    backends.bus.publish(calls.map((call) => eventOf(call, bots[0] ?? 0)));
  return {
    get service() {
      return service;
    },
    outcomes,
    restart: async () => {
      service = await start();
    },
    publish,
    order: (order: Order) => {
      if ("reply" in order) void publish([{ ...order.reply, lane: "interactive" }]);
      else {
        const { chats, text } = order.broadcast;
        void publish(chats.map((chat) => ({ chat, text, lane: "bulk" })));
      }
    },
    stop: async () => {
      await service.stop();
      await told.stop();
    },
  };
}

function eventOf(
  { chat, text, lane, bot }: Parameters<OurSender["publish"]>[0][number],
  defaultBot: number,
): EncodedEvent {
  const draft = sendText({ bot: bot ?? defaultBot, chat, type: "private" }, text, { lane, job: "bench" });
  return begin(draft, { id: `bench:${randomUUID()}`, source: "newsletter", now: Date.now() });
}
