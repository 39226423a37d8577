import { mkdir, realpath } from "node:fs/promises";
import { clusterDirectory, openCluster, superuser, type Cluster } from "./cluster.js";
import { lockDataFolder } from "./data-folder-lock.js";
import { EmbeddedPostgresStartError } from "./errors.js";
import { freePort } from "./free-port.js";
import { findInstallation, type Installation, type InstallationOptions } from "./installation.js";
import { silentLog, type SupervisorLog } from "./log.js";
import { stopOrphan } from "./orphan.js";
import { runServer, type Server, type Settings } from "./server.js";

export interface EmbeddedPostgresOptions extends InstallationOptions {
  /** Made when missing. Holds everything: data, password, lock. */
  readonly dataDir: string;
  readonly log?: SupervisorLog;
  /** On 127.0.0.1; a free one when left out. */
  readonly port?: number;
  /** PostgreSQL's own settings, over ours: `{ fsync: "off" }` for data that may be lost. */
  readonly settings?: Settings;
}

/** A PostgreSQL server that lives as long as this process. */
export interface EmbeddedPostgres {
  /** Connection string with the password: a secret. */
  url(database?: string): string;
  /** Such as "18.4". */
  readonly version: string;
  /** Of the server's main process. */
  readonly pid: number;
  /** Shuts down and gives the data folder back; a second call does nothing more. */
  stop(): Promise<void>;
}

/**
 * Starts the bundled PostgreSQL on a data folder, making the folder and its cluster the first time.
 * @throws EmbeddedPostgresUnavailableError where this machine cannot run it.
 * @throws DataFolderInUseError while another live process works on the folder.
 * @throws EmbeddedPostgresStartError when PostgreSQL itself refuses.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  await mkdir(options.dataDir, { recursive: true });
  const dataDir = await realpath(options.dataDir);
  const lock = await lockDataFolder(dataDir);
  try {
    const { cluster, installation, port, server } = await start({ ...options, dataDir });
    const stop = async (): Promise<void> => {
      await server.stop();
      await lock.release();
    };
    let stopped: Promise<void> | undefined;
    return {
      url: (database = superuser) =>
        `postgres://${superuser}:${cluster.password}@127.0.0.1:${port}/${database}`,
      version: installation.version,
      pid: server.pid,
      stop: () => (stopped ??= stop()),
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

interface Started {
  readonly cluster: Cluster;
  readonly installation: Installation;
  readonly port: number;
  readonly server: Server;
}

async function start(options: EmbeddedPostgresOptions): Promise<Started> {
  const { dataDir, log = silentLog } = options;
  const startedAt = performance.now();
  const installation = await findInstallation(options);
  await stopOrphan(clusterDirectory(dataDir), log);
  const cluster = await openCluster(dataDir, installation);
  const { server, port } = await runOnFreePort(cluster, installation, options);
  const { identity, version } = installation;
  const tookMs = Math.round(performance.now() - startedAt);
  const facts = { version, port, dataDir, runsAs: identity.name, isNew: cluster.isNew, tookMs };
  log.info(facts, "embedded PostgreSQL started");
  return { cluster, installation, port, server };
}

/** Between finding a free port and taking it, another program may take it. */
async function runOnFreePort(
  cluster: Cluster,
  installation: Installation,
  { port, settings = {}, log = silentLog }: EmbeddedPostgresOptions,
): Promise<Pick<Started, "server" | "port">> {
  for (let attempt = 1; ; attempt++) {
    const chosen = port ?? (await freePort());
    try {
      return {
        port: chosen,
        server: await runServer(cluster, installation, { port: chosen, settings, log }),
      };
    } catch (error) {
      const portTaken =
        error instanceof EmbeddedPostgresStartError && /address already in use/i.test(error.output);
      if (!portTaken || port !== undefined || attempt === 5) throw error;
    }
  }
}
