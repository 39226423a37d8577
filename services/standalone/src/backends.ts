import path from "node:path";
import { createJetStreamBus, createMemoryBus, provisionStreams, type Bus } from "@telebus/bus";
import type { Log } from "@telebus/service";
import { startEmbeddedPostgres } from "@telebus/service/embedded-postgres";
import { createMemoryState, createRedisState, type State } from "@telebus/state";
import type { Config } from "./config.js";

/** What the services stand on: servers where their URLs are set, else in this process. */
export interface Backends {
  readonly databaseUrl: string;
  readonly bus: Bus;
  readonly state: State;
  /** One line each, for the person who started it. */
  readonly description: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Long enough to finish what is in hand, short enough for somebody who pressed Ctrl-C. */
const CLOSE_DEADLINE_MS = 3_000;

export async function startBackends(config: Config, log: Log): Promise<Backends> {
  const database = await startDatabase(config, log);
  const bus = await startBus(config, log);
  const state = await startState(config, log);
  return {
    databaseUrl: database.url,
    bus: bus.it,
    state: state.it,
    description: [database.description, bus.description, state.description],
    stop: async () => {
      await bus.it.close(CLOSE_DEADLINE_MS);
      await state.it.close();
      await database.stop();
    },
  };
}

async function startDatabase({ databaseUrl, dataDir }: Config, log: Log) {
  if (databaseUrl !== undefined)
    return { url: databaseUrl, description: "PostgreSQL of DATABASE_URL", stop: async () => undefined };
  const folder = path.resolve(dataDir, "postgres");
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log });
  return {
    url: postgres.url(),
    description: `PostgreSQL ${postgres.version}, embedded, in ${folder}`,
    stop: () => postgres.stop(),
  };
}

async function startBus({ natsUrl }: Config, log: Log): Promise<{ it: Bus; description: string }> {
  if (natsUrl === undefined)
    return {
      it: createMemoryBus({ log }),
      description: "events in memory: what waits there does not survive a kill (rows in PostgreSQL do)",
    };
  await provisionStreams({ servers: natsUrl, log });
  return {
    it: await createJetStreamBus({ servers: natsUrl, name: "standalone", log }),
    description: "NATS JetStream of NATS_URL",
  };
}

async function startState({ redisUrl }: Config, log: Log): Promise<{ it: State; description: string }> {
  if (redisUrl === undefined) return { it: createMemoryState(), description: "short-lived state in memory" };
  return { it: await createRedisState({ url: redisUrl, log }), description: "Redis of REDIS_URL" };
}
