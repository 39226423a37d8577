import { createJetStreamBus, type Bus, type KeyValueEntry } from "@telebus/bus";
import { gateway } from "@telebus/gateway";
import {
  configureService,
  createLog,
  createPorts,
  createSealer,
  startServices,
  systemClock,
} from "@telebus/service";
import { createRedisState, type State } from "@telebus/state";
import { serveMeasured } from "../measure/child.js";
import { publishedEntries } from "./control-plane.js";

const { NATS_URL, REDIS_URL, PUBLISHED_BOT, PUBLISHED_SECRET = "" } = process.env;
const secret = "0123456789abcdef";
const published: readonly KeyValueEntry[] =
  PUBLISHED_BOT === undefined
    ? []
    : publishedEntries(
        {
          bot: Number(PUBLISHED_BOT),
          token: `${PUBLISHED_BOT}:AAbenchmarkbenchmarkbenchmarkbenchmark`,
          webhookSecret: PUBLISHED_SECRET,
          bans: 10_000,
          ownCommands: 100,
        },
        createSealer([secret]),
      );

/** Stream and state store that answer at once and keep nothing: what is left is the gateway's own work. */
const nowhere: Bus = {
  live: {
    follow: async (onEntry) => {
      for (const entry of published) onEntry(entry);
      return { stop: async () => undefined };
    },
    put: async () => undefined,
    remove: async () => undefined,
  },
  publish: async () => undefined,
  bury: async () => undefined,
  deadLetters: async () => [],
  letters: { name: async () => "none", after: async () => [], read: async () => undefined },
  subscribe: async () => ({ stop: async () => undefined }),
  hold: async () => ({ stop: async () => undefined }),
  lag: async () => [],
  hasCaughtUp: () => Promise.resolve(true),
  health: () => ({ ok: true, detail: "publishes nowhere" }),
  close: async () => undefined,
};

let asked = 0;
/** Where the control plane has published something, every other person is in a conversation. */
const focus = (): string | null => (published.length > 0 && ++asked % 2 === 0 ? "matchmaker" : null);
const nothing: State = {
  get: async () => null,
  getMany: async (keys) => keys.map((_key, n) => (n === 1 ? focus() : null)),
  set: async () => undefined,
  setIfAbsent: async () => true,
  compareAndSet: async () => true,
  increment: async () => 1,
  delete: async () => undefined,
  health: () => ({ ok: true, detail: "keeps nothing" }),
  close: async () => undefined,
};

const log = createLog({ level: "error" });
const bus =
  NATS_URL === undefined ? nowhere : await createJetStreamBus({ servers: NATS_URL, name: "gateway", log });
const state = REDIS_URL === undefined ? nothing : await createRedisState({ url: REDIS_URL, log });
const ports = createPorts({ bus, state, clock: systemClock, log }, { apiKey: secret, sealKeys: [secret] });
const service = configureService(gateway, process.env)(ports);
const { url } = await startServices([service], ports, { host: "127.0.0.1", port: 0 });

serveMeasured(url);
process.on("SIGTERM", () => process.exit(0));
