import { createJetStreamBus, provisionStreams } from "@telebus/bus";
import { createRedisState } from "@telebus/state";
import { backendsOfThisRun } from "./backends.js";
import { startNats } from "./nats-server.js";
import { startRedis } from "./redis-server.js";
import { assembleBackend, type TestBackend } from "./test-backend.js";
import type { TestServer } from "./test-server.js";

/** PostgreSQL, JetStream and Redis. Servers installed here are started for this backend alone. */
export function createRealBackend(): TestBackend {
  const { nats, redis } = backendsOfThisRun();
  const servers: TestServer[] = [];
  const own = async (start: () => Promise<TestServer | undefined>): Promise<string> => {
    const server = await start();
    if (server === undefined) throw new Error("There is no such real server in this test run");
    servers.push(server);
    return server.url;
  };
  const provisioned = async (): Promise<string> => {
    const url = nats?.url ?? (await own(startNats));
    await provisionStreams({ servers: url });
    return url;
  };
  let natsUrl: Promise<string> | undefined;
  let redisUrl: Promise<string> | undefined;
  return assembleBackend("real", {
    connectBus: async (name) => createJetStreamBus({ servers: await (natsUrl ??= provisioned()), name }),
    connectState: async () => {
      redisUrl ??= redis?.url === undefined ? own(startRedis) : Promise.resolve(redis.url);
      return createRedisState({ url: await redisUrl });
    },
    remove: async () => {
      for (const server of servers.splice(0)) await server.stop();
      natsUrl = redisUrl = undefined;
    },
  });
}
