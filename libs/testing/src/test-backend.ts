import type { Bus } from "@telebus/bus";
import type { State } from "@telebus/state";
import { createTestDatabase, type TestDatabase, type TestDatabaseKind } from "./test-database.js";

/** Everything a service stands on, for one test file alone; made when first asked for. */
export interface TestBackend {
  readonly name: TestDatabaseKind;
  /** An empty database, the same one each time. */
  readonly databaseUrl: () => Promise<string>;
  /** A connection to the one bus of this backend, as this service. */
  readonly createBus: (service?: string) => Promise<Bus>;
  /** A connection to the one state store of this backend. */
  readonly createState: () => Promise<State>;
  /** Closes and removes all of it. */
  readonly dispose: () => Promise<void>;
}

/** What differs between backends: where connections come from, and what is to be removed at the end. */
export interface Connections {
  readonly connectBus: (service: string) => Promise<Bus>;
  readonly connectState: () => Promise<State>;
  readonly remove: () => Promise<void>;
}

/** Puts a backend together and remembers what has to be closed. */
export function assembleBackend(name: TestDatabaseKind, connections: Connections): TestBackend {
  const open: { close(): Promise<void> }[] = [];
  let database: Promise<TestDatabase> | undefined;
  const remember = <T extends { close(): Promise<void> }>(connection: T): T => {
    open.push(connection);
    return connection;
  };
  return {
    name,
    databaseUrl: async () => (await (database ??= createTestDatabase(name))).url,
    createBus: async (service = "test") => remember(await connections.connectBus(service)),
    createState: async () => remember(await connections.connectState()),
    dispose: async () => {
      for (const connection of open.splice(0)) await connection.close();
      await (await database)?.drop();
      database = undefined;
      await connections.remove();
    },
  };
}
