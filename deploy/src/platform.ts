import { createMemoryBus } from "@telebus/bus";
import {
  configureService,
  createLog,
  createPorts,
  systemClock,
  type Environment,
  type Service,
} from "@telebus/service";
import { services } from "@telebus/standalone";
import { createMemoryState } from "@telebus/state";

/** All that has to be set, whatever runs: with it each service, and each process of one, can start. */
export const leastSettings = {
  API_SECRET_KEY: "0".repeat(32),
  BOT_TOKEN: `123456789:${"A".repeat(35)}`,
  DATABASE_URL: "postgres://localhost/telebus",
  NATS_URL: "nats://localhost:4222",
  REDIS_URL: "redis://localhost:6379",
} satisfies Environment;

/** Every service of the platform, built and not started: nothing is connected to. */
export function buildPlatform(): readonly Service[] {
  const open = {
    bus: createMemoryBus(),
    state: createMemoryState(),
    clock: systemClock,
    log: createLog({ level: "silent" }),
  };
  const secrets = { apiKey: leastSettings.API_SECRET_KEY, sealKeys: [leastSettings.API_SECRET_KEY] };
  return services.map((module) => configureService(module, leastSettings)(createPorts(open, secrets)));
}
