import { provisionStreams } from "@telebus/bus";
import { createSimulator } from "@telebus/telegram-sim";
import { startNats, startRedis } from "@telebus/testing";
import { startMeasured } from "../measure/child.js";
import { closedLoop, openLoop, type Target } from "../measure/load.js";
import { conditions, report } from "../measure/report.js";
import { compareCpu, cpuPerUpdate, type Round } from "./compare-cpu.js";
import { aliasOf } from "./control-plane.js";
import { commandWords, textUpdate } from "./update.js";

const isQuick = process.argv.includes("--quick");
/** Short rounds: a machine's speed changes from second to second, and a pair of rounds should see the same. */
const REQUESTS = 1_000;
/** Not counted: until then the servers compile their code. */
const WARM_UP_ROUNDS = 20;
const ROUNDS = isQuick ? 60 : 200;
/** What a rate is taken from. */
const LONG_REQUESTS = 10_000;
const OPEN_SECONDS = isQuick ? 8 : 30;
const OPEN_RATE = 10_000;
const CONNECTIONS = 100;
const BOT = 1_000_001;
const SECRET = "benchmark-secret";

let updateId = 1;
const target = (origin: string): Target => ({
  origin,
  path: `/telegram/webhook/${BOT}`,
  headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": SECRET },
  body: (n) => textUpdate(updateId++, n % 5_000),
});

/** Every tenth is one of the operator's own commands, by another name. */
const busyTarget = (origin: string): Target => ({
  ...target(origin),
  body: (n) => textUpdate(updateId++, n % 5_000, n % 10 === 0 ? commandWords(aliasOf(n % 100)) : undefined),
});

const closed: Round = {
  updates: REQUESTS,
  load: ({ origin }) => closedLoop(target(origin), { requests: REQUESTS, connections: CONNECTIONS }),
};
const busy: Round = {
  updates: REQUESTS,
  load: ({ origin }) => closedLoop(busyTarget(origin), { requests: REQUESTS, connections: CONNECTIONS }),
};
const longest: Round = {
  updates: LONG_REQUESTS,
  load: ({ origin }) => closedLoop(target(origin), { requests: LONG_REQUESTS, connections: CONNECTIONS }),
};
/** Both are asked equally fast: what an update costs depends on how many come at once. */
const open: Round = {
  updates: REQUESTS,
  load: ({ origin }) =>
    openLoop(target(origin), {
      perSecond: OPEN_RATE,
      seconds: REQUESTS / OPEN_RATE,
      connections: CONNECTIONS,
    }),
};

const simulator = createSimulator({ limitMode: "open" });
await simulator.start({ host: "127.0.0.1", port: 0 });
const gatewayEnv = {
  BOT_TOKEN: `${BOT}:AAbenchmarkbenchmarkbenchmarkbenchmark`,
  BOT_MODE: "webhook",
  WEBHOOK_HOST: "http://127.0.0.1:9",
  WEBHOOK_SECRET: SECRET,
  TELEGRAM_API_ROOT: simulator.url,
};
const program = (name: string): URL => new URL(`./${name}.js`, import.meta.url);

const bare = await startMeasured(program("bare-fastify"), { SECRET });
const alone = await startMeasured(program("gateway"), gatewayEnv);
await compareCpu(bare, alone, { ...closed, rounds: WARM_UP_ROUNDS });
const cpu = await compareCpu(bare, alone, { ...closed, rounds: ROUNDS });
const evenCpu = await compareCpu(bare, alone, { ...open, rounds: ROUNDS });
const bareRate = await longest.load(bare);
const ownRate = await longest.load(alone);
await alone.stop();

const everything = await startMeasured(program("gateway"), {
  ...gatewayEnv,
  PUBLISHED_BOT: String(BOT),
  PUBLISHED_SECRET: SECRET,
});
await compareCpu(bare, everything, { ...busy, rounds: WARM_UP_ROUNDS });
const busyCpu = await compareCpu(bare, everything, { ...busy, rounds: ROUNDS });
await Promise.all([bare.stop(), everything.stop()]);

const nats = await startNats();
const redis = await startRedis();
if (nats === undefined || redis === undefined)
  throw new Error("bench/intake needs nats-server and redis-server");
await provisionStreams({ servers: nats.url });
const full = await startMeasured(program("gateway"), {
  ...gatewayEnv,
  NATS_URL: nats.url,
  REDIS_URL: redis.url,
});
await longest.load(full);
const steady = await openLoop(target(full.origin), {
  perSecond: 1_000,
  seconds: OPEN_SECONDS,
  connections: CONNECTIONS,
});
const highest = await longest.load(full);
const fullCpu = await cpuPerUpdate(full, longest);
await full.stop();
await Promise.all([nats.stop(), redis.stop(), simulator.stop()]);

report({
  bench: "intake",
  conditions: conditions({
    isQuick,
    requests: REQUESTS,
    rounds: ROUNDS,
    connections: CONNECTIONS,
    nats: nats.version,
    redis: redis.version,
    note: "load generator, servers and backends share the cores",
  }),
  figures: {
    "bare Fastify, CPU per update (µs)": cpu.peerMicros,
    "gateway without the publish, CPU per update (µs)": cpu.ownMicros,
    "with bans, conversations and own commands, without the publish, CPU per update": busyCpu,
    "both asked 10 000 times a second, CPU per update": evenCpu,
    "gateway with the acknowledgement, CPU per update (µs)": Math.round(fullCpu * 100) / 100,
    "bare Fastify, updates/s": bareRate.perSecond,
    "gateway without the publish, updates/s": ownRate.perSecond,
    "gateway with the acknowledgement, highest updates/s": highest.perSecond,
    "open loop at 1000/s, with the acknowledgement": steady,
  },
  targets: [
    { name: "CPU without the publish, ratio to bare Fastify", is: cpu.ratio, atMost: 1.2 },
    {
      name: "the same with 10 000 bans, conversations, 100 own commands and media links",
      is: busyCpu.ratio,
      atMost: 1.5,
    },
    { name: "p99 of the answer at 1000 updates/s (ms)", is: steady.p99Ms, atMost: 20 },
    { name: "updates not answered with 200 at 1000/s", is: steady.failed, atMost: 0 },
  ],
});
