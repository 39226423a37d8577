import { EventEmitter, once } from "node:events";
import type { Cluster } from "./cluster.js";
import { EmbeddedPostgresStartError } from "./errors.js";
import type { Installation } from "./installation.js";
import type { SupervisorLog } from "./log.js";
import { spawnTethered, type Tethered } from "./tethered.js";

/** PostgreSQL's settings by name, as in postgresql.conf. */
export type Settings = Readonly<Record<string, string | number>>;

/** Small, for one machine and a few dozen connections; commits are durable (fsync stays on). */
const ourSettings: Settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: 200,
  shared_buffers: "48MB",
  huge_pages: "off",
  jit: "off",
  max_wal_size: "256MB",
  wal_level: "minimal",
  max_wal_senders: 0,
  max_logical_replication_workers: 0,
  timezone: "UTC",
  log_timezone: "UTC",
  log_line_prefix: "",
  // Errors of statements can quote people's data, and reach their caller anyway.
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_checkpoints: "off",
};

/** The running server process. */
export interface Server {
  readonly pid: number;
  /** Ends transactions, writes what is in memory, waits until the server is gone. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly port: number;
  readonly settings: Settings;
  readonly log: SupervisorLog;
}

/**
 * Runs the server and waits until it accepts connections.
 * @throws EmbeddedPostgresStartError when it ends before that.
 */
export async function runServer(
  cluster: Cluster,
  { binaries, identity }: Installation,
  { port, settings, log }: ServerOptions,
): Promise<Server> {
  const flags = Object.entries({ port, ...ourSettings, ...settings }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const news = new EventEmitter();
  const ready = once(news, "ready").then(() => "ready" as const);
  const server = spawnTethered([binaries.postgres, "-D", cluster.directory, ...flags], {
    identity,
    cwd: cluster.directory,
    onLine: (line) => {
      log.debug({ line }, "PostgreSQL says");
      if (line.includes("ready to accept connections")) news.emit("ready");
    },
  });
  if ((await Promise.race([ready, server.ended])) !== "ready") {
    throw new EmbeddedPostgresStartError("PostgreSQL did not start", server.lastWords());
  }
  server.keepAwake(false);
  return supervise(server, log);
}

function supervise(server: Tethered, log: SupervisorLog): Server {
  let stopping = false;
  const watch = async (): Promise<void> => {
    await server.ended;
    if (!stopping) log.error({ output: server.lastWords() }, "PostgreSQL ended by itself");
  };
  void watch();
  return {
    pid: server.pid,
    stop: async () => {
      stopping = true;
      server.keepAwake(true);
      server.letGo();
      // Fast shutdown has begun; then immediate shutdown, then what nobody can refuse.
      const impatience = [
        setTimeout(() => server.kill("SIGQUIT"), 10_000),
        setTimeout(() => server.kill("SIGKILL"), 15_000),
      ];
      await server.ended;
      for (const timer of impatience) clearTimeout(timer);
    },
  };
}
