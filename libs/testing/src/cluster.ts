import { provisionStreams } from "@telebus/bus";
import {
  createSimulator,
  joinBot,
  seedWorld,
  SimulatorControl,
  type CallView,
  type Simulator,
} from "@telebus/telegram-sim";
import { freePort } from "@telebus/service/embedded-postgres";
import { startNats } from "./nats-server.js";
import { startPostgres, type PostgresServerOptions } from "./postgres-server.js";
import { startRedis } from "./redis-server.js";
import { testApiKey } from "./run-services.js";
import { spawnService, type SpawnedService } from "./spawn-service.js";
import type { TestServer } from "./test-server.js";
import { waitFor } from "./wait-for.js";

const TOKEN = "1000001:AAclusterclusterclusterclustercluster";
const BOT = 1_000_001;
const WEBHOOK_SECRET = "webhook-secret";

const names = ["sender", "distributor", "gateway"] as const;
type Name = (typeof names)[number];

/** The platform as it runs in production, one process per service on real servers, before a simulated Telegram. */
export interface Cluster {
  readonly people: SimulatorControl;
  readonly simulator: Simulator;
  /** Where Telegram brings updates, and with which secret. */
  readonly webhook: { readonly url: string; readonly secret: string };
  readonly nats: TestServer;
  readonly databaseUrl: string;
  service(name: Name): SpawnedService;
  /** Starts a service again that was killed. */
  restart(name: Name): Promise<void>;
  /** What the bot has sent with this text, once there are `count` of them. */
  copies(text: string, count: number): Promise<readonly CallView[]>;
  stop(): Promise<void>;
}

export async function startCluster(options: PostgresServerOptions = {}): Promise<Cluster> {
  const [nats, redis, postgres] = await Promise.all([startNats(), startRedis(), startPostgres(options)]);
  if (nats === undefined || redis === undefined || postgres === undefined)
    throw new Error("a cluster needs nats-server, redis-server and postgres on this machine");
  await provisionStreams({ servers: nats.url });
  const simulator = createSimulator({ limitMode: "open" });
  await simulator.start();
  const gatewayPort = String(await freePort());
  const env = {
    NATS_URL: nats.url,
    REDIS_URL: redis.url,
    DATABASE_URL: postgres.url,
    API_SECRET_KEY: testApiKey,
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: simulator.url,
    SENDER_LIMITS: "off",
    LOG_LEVEL: "info",
  };
  const own: Readonly<Record<Name, Readonly<Record<string, string>>>> = {
    sender: {},
    distributor: {},
    gateway: {
      PORT: gatewayPort,
      WEBHOOK_HOST: `http://127.0.0.1:${gatewayPort}`,
      WEBHOOK_SECRET,
    },
  };
  const start = (name: Name) => spawnService(name, { ...env, ...own[name] });
  const running = new Map<Name, SpawnedService>();
  for (const name of names) running.set(name, await start(name));

  seedWorld(simulator);
  joinBot(simulator, TOKEN, { first_name: "Telebus", username: "telebus_bot" });
  const people = new SimulatorControl(simulator.url);
  await waitFor("four chats take part", () => haveJoined(running.get("distributor"), 4));

  const service = (name: Name): SpawnedService => {
    const found = running.get(name);
    if (found === undefined) throw new Error(`${name} does not run`);
    return found;
  };
  return {
    people,
    simulator,
    webhook: { url: `http://127.0.0.1:${gatewayPort}/telegram/webhook/${BOT}`, secret: WEBHOOK_SECRET },
    nats,
    databaseUrl: postgres.url,
    service,
    restart: async (name) => void running.set(name, await start(name)),
    copies: (text, count) => copies(people, text, count),
    stop: async () => {
      for (const name of names.toReversed()) await service(name).stop();
      await simulator.stop();
      await Promise.all([nats.stop(), redis.stop(), postgres.stop()]);
    },
  };
}

async function haveJoined(distributor: SpawnedService | undefined, chats: number): Promise<boolean> {
  const answer = await fetch(`${distributor?.url}/api/hubs/chats?bot=${BOT}`, {
    headers: { "x-api-key": testApiKey },
  });
  const page: unknown = await answer.json();
  return typeof page === "object" && page !== null && "chats" in page && Array.isArray(page.chats)
    ? page.chats.length === chats
    : false;
}

async function copies(people: SimulatorControl, text: string, count: number): Promise<readonly CallView[]> {
  const sent: CallView[] = [];
  for (let after = 0; sent.length < count;) {
    const { calls, last } = await people.calls({ after, method: "sendMessage", waitMs: 10_000 });
    if (calls.length === 0) throw new Error(`${sent.length} of ${count} copies of "${text}" were sent`);
    // Below it may stand who has said it.
    sent.push(...calls.filter(({ params }) => String(params["text"]).split("\n")[0] === text));
    after = calls.at(-1)?.seq ?? last;
  }
  return sent;
}
