import { Client } from "pg";
import { z } from "zod";
import type { Backends } from "./backends.js";
import { startBundledPostgres, startPostgres } from "./postgres-server.js";
import { findProgram, programVersion } from "./programs.js";
import { askNatsVersion, askRedisVersion } from "./server-versions.js";
import type { TestServer } from "./test-server.js";

const TestUrls = z.object({
  TEST_DATABASE_URL: z.string().optional(),
  TEST_REDIS_URL: z.string().optional(),
  TEST_NATS_URL: z.string().optional(),
});

/** Backends for a whole test run, and how to end what was started for it. */
export interface FoundBackends {
  readonly backends: Backends;
  readonly stop: () => Promise<void>;
}

/**
 * What there is to test on: the bundled PostgreSQL always; real servers that TEST_DATABASE_URL, TEST_REDIS_URL and
 * TEST_NATS_URL name, else those installed here. A named server that does not answer is an error.
 */
export async function findBackends(
  env: Readonly<Record<string, string | undefined>>,
): Promise<FoundBackends> {
  const urls = TestUrls.parse(env);
  const [bundled, postgres, redis, nats] = await Promise.all([
    startBundledPostgres(),
    findPostgres(urls.TEST_DATABASE_URL),
    findServer("redis-server", "TEST_REDIS_URL", urls.TEST_REDIS_URL, askRedisVersion),
    findServer("nats-server", "TEST_NATS_URL", urls.TEST_NATS_URL, askNatsVersion),
  ]);
  return {
    backends: {
      embedded: { version: bundled.version, origin: startedHere, url: bundled.url },
      ...(postgres === undefined ? {} : { postgres: postgres.facts }),
      ...(redis === undefined ? {} : { redis }),
      ...(nats === undefined ? {} : { nats }),
    },
    stop: async () => void (await Promise.all([bundled.stop(), postgres?.server?.stop()])),
  };
}

const startedHere = "started here";

interface FoundPostgres {
  readonly facts: NonNullable<Backends["postgres"]>;
  readonly server?: TestServer;
}

async function findPostgres(url: string | undefined): Promise<FoundPostgres | undefined> {
  if (url !== undefined) {
    return { facts: { version: await askPostgresVersion(url), origin: "TEST_DATABASE_URL", url } };
  }
  const server = await startPostgres();
  return server && { server, facts: { version: server.version, origin: startedHere, url: server.url } };
}

async function askPostgresVersion(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version: string }>("SHOW server_version");
    return rows[0]?.server_version.split(" ")[0] ?? "of unknown version";
  } finally {
    await client.end();
  }
}

/** Each test file starts an installed one for itself: it is quick, and nobody else's data is in it. */
async function findServer(
  program: string,
  variable: string,
  url: string | undefined,
  askVersion: (url: string) => Promise<string>,
): Promise<Backends["redis"]> {
  if (url !== undefined) return { version: await askVersion(url), origin: variable, url };
  const found = await findProgram(program);
  return found === undefined ? undefined : { version: await programVersion(found), origin: startedHere };
}
