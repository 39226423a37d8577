import {
  aboutServers,
  createLog,
  loadAll,
  loadSettings,
  createPorts,
  sealKeys,
  startServices,
  systemClock,
  toldSettings,
  type Environment,
  type Log,
  type Running,
} from "@telebus/service";
import { keptApiKey } from "./api-key.js";
import { startBackends } from "./backends.js";
import { configSchema, hasToken, type Config } from "./config.js";
import { configurePlatform, services as platform } from "./platform.js";
import { signInLink } from "./sign-in-link.js";
import { simulatedBot, startSimulation } from "./simulation.js";
import { welcome } from "./welcome.js";

/** Starts the whole platform in this process; what it started is ended, newest first, when a step fails or at the end. */
export async function startStandalone(env: Environment): Promise<Running> {
  const config = readConfig(env);
  const log = createLog({ level: config.logLevel, isPretty: process.stdout.isTTY });
  const started: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const stopOne of started.splice(0).toReversed()) await stopOne();
  };
  try {
    await startAll(config, env, log, started);
  } catch (error) {
    await stop();
    throw error;
  }
  return { log, stop };
}

/** Every fault of every service is known before anything is started; what is started later is stood in for. */
function readConfig(env: Environment): Config {
  const [config] = loadAll(
    () => loadSettings(configSchema, env),
    () => configurePlatform({ ...standIns, ...definedOf(env), ...(hasToken(env) ? {} : simulatedBot) }),
  );
  return config;
}

const standIns: Environment = {
  API_SECRET_KEY: "0".repeat(32),
  DATABASE_URL: "postgres://127.0.0.1/telebus",
};

async function startAll(
  config: Config,
  env: Environment,
  log: Log,
  started: (() => Promise<void>)[],
): Promise<void> {
  const apiKey = config.apiKey ?? (await keptApiKey(config.dataDir));
  const backends = await startBackends(config, log);
  started.push(backends.stop);
  const simulation = config.isSimulated ? await startSimulation(config, apiKey, log) : undefined;
  if (simulation !== undefined) started.push(simulation.stop);

  const { bus, state } = backends;
  const secrets = { apiKey, sealKeys: sealKeys({ SEAL_KEY: config.sealKey, API_SECRET_KEY: apiKey }) };
  const ports = createPorts({ bus, state, clock: systemClock, log }, secrets);
  const configured = configurePlatform({
    DASHBOARD_URL: `http://${config.host === EVERYWHERE ? HERE : config.host}:${config.port}`,
    ...definedOf(env),
    API_SECRET_KEY: apiKey,
    DATABASE_URL: backends.databaseUrl,
    ...simulation?.env,
  });
  const services = configured.map((create) => create(ports));
  const listen = { host: config.host, port: config.port, limits: config.limits };
  const told = toldSettings(schemas, definedOf(env));
  const running = await startServices(services, ports, listen, aboutServers(told));
  started.push(running.stop);
  await simulation?.begin(bus, print);
  const { url } = running;
  const signInUrl = await signInLink(url, apiKey);
  const simulatorUrl = simulation?.url;
  print(welcome({ config, url, signInUrl, simulatorUrl, backends: backends.description }));
}

/** Who listens everywhere is also here. */
const [EVERYWHERE, HERE] = ["0.0.0.0", "127.0.0.1"];

const schemas = [configSchema, ...platform.map((one) => one.configSchema)];

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const definedOf = (env: Environment): Environment =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
