import { createJetStreamBus } from "@telebus/bus";
import { createRedisState } from "@telebus/state";
import { z } from "zod";
import { systemClock } from "./clock.js";
import { createLog } from "./log.js";
import { httpLimits } from "./http-guards.js";
import { runProcess, type Running } from "./run-process.js";
import { createPorts, startServices, type Ports } from "./process.js";
import { sealKeys, sealSettings } from "./sealer.js";
import type { AboutProcess } from "./presence.js";
import type { Service } from "./service.js";
import {
  apiKeySetting,
  backendSettings,
  loadAll,
  loadSettings,
  processSettings,
  type Environment,
} from "./settings.js";
import { toldSettings, type ToldSetting } from "./told-settings.js";

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
    const told = toldSettings([serviceProcessSchema, module.configSchema], env);
    return startOne(module.name, settings, create, told);
  });

async function startOne(
  name: string,
  settings: z.output<typeof serviceProcessSchema>,
  create: ConfiguredService,
  told: readonly ToldSetting[],
): Promise<Running> {
  const log = createLog({ level: settings.LOG_LEVEL });
  const bus = await createJetStreamBus({ servers: settings.NATS_URL, name, log });
  const state = await createRedisState({ url: settings.REDIS_URL, log });
  const secrets = { apiKey: settings.API_SECRET_KEY, sealKeys: sealKeys(settings) };
  const ports = createPorts({ bus, state, clock: systemClock, log }, secrets);
  const listen = { host: settings.HOST, port: settings.PORT, limits: httpLimits(settings) };
  const running = await startServices([create(ports)], ports, listen, aboutServers(told));
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

/** What operators are told of a process, by its settings; where no server is set, it stands on what is in itself. */
export function aboutServers(settings: readonly ToldSetting[]): AboutProcess {
  const valueOf = (name: string): string | null => settings.find((one) => one.name === name)?.value ?? null;
  const own = settings.find(({ name, isSet }) => name.endsWith("_DATABASE_URL") && isSet)?.value;
  const database = own ?? valueOf("DATABASE_URL");
  return {
    settings: [...settings],
    backends: { database, bus: valueOf("NATS_URL"), state: valueOf("REDIS_URL") },
  };
}
