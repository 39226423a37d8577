import { AsyncLocalStorage } from "node:async_hooks";
import { types } from "node:util";
import { UnavailableError } from "@telebus/contracts";
import { DrizzleQueryError } from "drizzle-orm/errors";
import { drizzle, type NodePgQueryResultHKT } from "drizzle-orm/node-postgres";
import type { PgDatabase } from "drizzle-orm/pg-core";
import pg from "pg";
import type { Log } from "./log.js";

/** What a store runs its queries on. */
export type Session = PgDatabase<NodePgQueryResultHKT>;

/**
 * A service's database. `session` is the transaction that this call is in, if any, so that a store's queries take part
 * in their handler's transaction without handing it around.
 */
export interface Database {
  readonly session: Session;
  /** Runs `work` in a transaction; inside another one it takes part in that. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
  /** Runs `after` once the transaction we are in has committed; at once when there is none. */
  afterCommit(after: () => void): void;
  readonly pool: pg.Pool;
  /** @throws UnavailableError */
  ping(): Promise<void>;
  close(): Promise<void>;
}

interface Transaction {
  readonly session: Session;
  readonly after: (() => void)[];
}

/** Does no I/O: connections are made when the first query asks for one. */
export function openDatabase(options: { url: string; log: Log; maxConnections?: number }): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.maxConnections ?? 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    application_name: "telebus",
  });
  pool.on("error", (error) => options.log.warn({ err: error }, "an idle database connection broke"));
  // The pool listens to idle connections alone, and an error that nobody listens to would end the process. Whoever uses
  // a connection that breaks is told by its query.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const root: Session = drizzle(pool);
  const current = new AsyncLocalStorage<Transaction>();

  const begin = async <T>(work: () => Promise<T>): Promise<T> => {
    const after: (() => void)[] = [];
    const result = await root.transaction((session) => current.run({ session, after }, work));
    for (const run of after) run();
    return result;
  };

  return {
    pool,
    get session() {
      return current.getStore()?.session ?? root;
    },
    transaction: (work) => (current.getStore() === undefined ? asUnavailable(begin(work)) : work()),
    afterCommit: (after) => {
      const transaction = current.getStore();
      if (transaction === undefined) after();
      else transaction.after.push(after);
    },
    ping: async () => {
      await asUnavailable(pool.query("select 1"));
    },
    close: () => pool.end(),
  };
}

/** Turns a lost or refused connection into UnavailableError; every other failure passes unchanged. */
export async function asUnavailable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isConnectionFailure(error)) throw new UnavailableError("the database", { cause: error });
    throw error;
  }
}

/** SQLSTATE classes 08 (connection), 57P0x (shutdown, crash, starting up) and 53300 (too many connections). */
const CONNECTION_STATES = /^(08...|57P0[1-5]|53300)$/;
const SOCKET_ERRORS = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN"]);
/** pg reports these without any code. */
const POOL_MESSAGES =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|connection ended/i;

/** Whether the server could not be reached, as against having refused what was asked. */
export function isConnectionFailure(error: unknown): boolean {
  if (!types.isNativeError(error)) return false;
  if (error instanceof DrizzleQueryError) return isConnectionFailure(error.cause);
  if ("errors" in error && Array.isArray(error.errors)) return error.errors.some(isConnectionFailure);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return CONNECTION_STATES.test(code) || SOCKET_ERRORS.has(code) || POOL_MESSAGES.test(error.message);
}
