import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { backendsOfThisRun } from "./backends.js";

/** A database that belongs to one test file. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

export type TestDatabaseKind = "embedded" | "real";

/**
 * Makes an empty database on a server of this test run.
 * @throws when there is no real PostgreSQL and one is asked for.
 */
export async function createTestDatabase(kind: TestDatabaseKind): Promise<TestDatabase> {
  const { embedded, postgres } = backendsOfThisRun();
  const server = kind === "embedded" ? embedded : postgres;
  if (server === undefined) throw new Error("There is no real PostgreSQL in this test run");
  return createDatabaseOn(server.url);
}

/** Makes an empty database on the server at `serverUrl`, whose user must be allowed to. */
export async function createDatabaseOn(serverUrl: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await run(serverUrl, `CREATE DATABASE ${name} TEMPLATE template0`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function run(serverUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
