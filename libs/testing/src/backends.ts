import { z } from "zod";

const Server = z.object({
  version: z.string(),
  /** "TEST_REDIS_URL" or "started here": what the report says. */
  origin: z.string(),
  /** Where the whole run shares one; without it each test file starts its own. */
  url: z.string().optional(),
});
const SharedServer = Server.required({ url: true });

/** What a test run has to run on. */
export const Backends = z.object({
  embedded: SharedServer,
  postgres: SharedServer.optional(),
  redis: Server.optional(),
  nats: Server.optional(),
});
export type Backends = z.output<typeof Backends>;

const realServers = [
  { kind: "postgres", title: "PostgreSQL", program: "postgres", variable: "TEST_DATABASE_URL" },
  { kind: "redis", title: "Redis", program: "redis-server", variable: "TEST_REDIS_URL" },
  { kind: "nats", title: "NATS", program: "nats-server", variable: "TEST_NATS_URL" },
] as const;

/** A sentence for each real server that is missing, saying how to get it. */
export function missingServers(backends: Backends): readonly string[] {
  return realServers
    .filter(({ kind }) => backends[kind] === undefined)
    .map(({ title, program, variable }) => `no ${title}: install ${program} or set ${variable}`);
}

/** "embedded PostgreSQL 18.4; PostgreSQL 15.18 (started here); no Redis: install redis-server or set TEST_REDIS_URL". */
export function describeBackends(backends: Backends): string {
  const found = realServers.flatMap(({ kind, title }) => {
    const server = backends[kind];
    return server === undefined ? [] : [`${title} ${server.version} (${server.origin})`];
  });
  return [`embedded PostgreSQL ${backends.embedded.version}`, ...found, ...missingServers(backends)].join(
    "; ",
  );
}

/** How Jest's global setup hands them to the test files. */
const backendsVariable = "TELEBUS_TEST_BACKENDS";

/**
 * The backends that this test run started.
 * @throws when Jest runs without our global setup.
 */
export function backendsOfThisRun(): Backends {
  // oxlint-disable-next-line node/no-process-env -- the only way from Jest's global setup to its workers
  const found = process.env[backendsVariable];
  if (found === undefined) throw new Error("Jest has to run with globalSetup of libs/testing/src/jest");
  return Backends.parse(JSON.parse(found));
}
