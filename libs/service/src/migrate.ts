import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { asUnavailable, type Database } from "./database.js";
import { fnv1a32 } from "@telebus/contracts";

/** drizzle's own record of what was applied; apart from the services' schemas, which migrations create. */
const RECORD_SCHEMA = "telebus_migrations";

/** One for all services: what keeps their records is made by whoever comes first. */
const LOCK = fnv1a32("telebus migrations");

/**
 * Brings a service's schema up to date. Several processes may start at once: an advisory lock lets one of them work,
 * and those of the same service find it done.
 */
export async function migrateDatabase(database: Database, service: string, folder: URL): Promise<void> {
  const client = await asUnavailable(database.pool.connect());
  try {
    // A large table takes as long as it takes, and so does waiting for it.
    await client.query("set statement_timeout = 0");
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await migrate(drizzle(client), {
      migrationsFolder: fileURLToPath(folder),
      migrationsSchema: RECORD_SCHEMA,
      migrationsTable: service,
    });
  } finally {
    // Closing the session frees the lock, also after a failure in the middle.
    client.release(true);
  }
}
