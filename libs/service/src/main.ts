import { createJetStreamBus } from "@telebus/bus";
import { createRedisState } from "@telebus/state";
import { z } from "zod";
import { systemClock } from "./clock.js";
import { createLog } from "./log.js";
import { httpLimits } from "./http-guards.js";
import { runProcess, type Running } from "./run-process.js";
import { createPorts, startServices, type Ports } from "./process.js";
import { sealKeys, sealSettings } from "./sealer.js";
import type { Service } from "./service.js";
import {
  apiKeySetting,
  backendSettings,
  loadAll,
  loadSettings,
  processSettings,
  type Environment,
} from "./settings.js";

/** A service as its `main.ts`, standalone and the tests start it. */
export interface ServiceModule<Config = unknown> {
  readonly name: string;
  /** Of the variables this service reads, checked and with defaults. */
  readonly configSchema: z.ZodType<Config>;
  /** Builds the service; does no I/O. */
  create(config: Config, ports: Ports): Service;
}

/** A module whose settings were read: what is left is to give it ports. */
export type ConfiguredService = (ports: Ports) => Service;

/**
 * Pairs a module with its settings, so that modules with different settings can stand in one list.
 * @throws SettingsError
 */
export const configureService = <Config>(
  module: ServiceModule<Config>,
  env: Environment,
): ConfiguredService => {
  const config = loadSettings(module.configSchema, env);
  return (ports) => module.create(config, ports);
};

/** What a process with one service reads beside that service's own settings. */
export const serviceProcessSchema = z.object({
  ...processSettings,
  ...backendSettings,
  API_SECRET_KEY: apiKeySetting,
  ...sealSettings,
});

/** Runs one service in this process, on NATS and Redis, until it is told to stop. For a service's `main.ts`. */
export const runService = <Config>(module: ServiceModule<Config>): Promise<void> =>
  runProcess((env) => {
    const [settings, create] = loadAll(
      () => loadSettings(serviceProcessSchema, env),
      () => configureService(module, env),
    );
    return startOne(module.name, settings, create);
  });

async function startOne(
  name: string,
  settings: z.output<typeof serviceProcessSchema>,
  create: ConfiguredService,
): Promise<Running> {
  const log = createLog({ level: settings.LOG_LEVEL });
  const bus = await createJetStreamBus({ servers: settings.NATS_URL, name, log });
  const state = await createRedisState({ url: settings.REDIS_URL, log });
  const secrets = { apiKey: settings.API_SECRET_KEY, sealKeys: sealKeys(settings) };
  const ports = createPorts({ bus, state, clock: systemClock, log }, secrets);
  const running = await startServices([create(ports)], ports, {
    host: settings.HOST,
    port: settings.PORT,
    limits: httpLimits(settings),
  });
  log.info({ url: running.url }, "ready");
  return {
    log,
    stop: async () => {
      await running.stop();
      await bus.close();
      await state.close();
    },
  };
}
