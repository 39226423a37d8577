import { createJetStreamBus, type Bus } from "@telebus/bus";
import { gateway } from "@telebus/gateway";
import { configureService, createLog, createPorts, startServices, systemClock } from "@telebus/service";
import { createRedisState, type State } from "@telebus/state";
import { serveMeasured } from "../measure/child.js";

/** Stream and state store that answer at once and keep nothing: what is left is the gateway's own work. */
const nowhere: Bus = {
  live: {
    follow: async () => ({ stop: async () => undefined }),
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

const nothing: State = {
  get: async () => null,
  getMany: async (keys) => keys.map(() => null),
  set: async () => undefined,
  setIfAbsent: async () => true,
  compareAndSet: async () => true,
  increment: async () => 1,
  delete: async () => undefined,
  health: () => ({ ok: true, detail: "keeps nothing" }),
  close: async () => undefined,
};

const { NATS_URL, REDIS_URL } = process.env;
const log = createLog({ level: "error" });
const bus =
  NATS_URL === undefined ? nowhere : await createJetStreamBus({ servers: NATS_URL, name: "gateway", log });
const state = REDIS_URL === undefined ? nothing : await createRedisState({ url: REDIS_URL, log });
const secret = "0123456789abcdef";
const ports = createPorts({ bus, state, clock: systemClock, log }, { apiKey: secret, sealKeys: [secret] });
const service = configureService(gateway, process.env)(ports);
const { url } = await startServices([service], ports, { host: "127.0.0.1", port: 0 });

serveMeasured(url);
process.on("SIGTERM", () => process.exit(0));
