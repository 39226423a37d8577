import path from "node:path";
import { freePort, startEmbeddedPostgres } from "@telebus/service/embedded-postgres";
import { findProgram } from "./programs.js";
import { keepServer, temporaryFolder, type TestServer } from "./test-server.js";

/** A test's data may be lost with the machine, and survives a kill like any other. */
const fastSettings = { fsync: "off", full_page_writes: "off" };

type Binaries = NonNullable<Parameters<typeof startEmbeddedPostgres>[0]["binaries"]>;

export interface PostgresServerOptions {
  /** Commits wait for the disk, as in production: for benchmarks. Otherwise they do not, and tests are quick. */
  readonly isDurable?: boolean;
}

/** A PostgreSQL of this machine on a free port, or undefined when none is installed. */
export async function startPostgres({ isDurable = false }: PostgresServerOptions = {}): Promise<
  TestServer | undefined
> {
  const postgres = await findProgram("postgres");
  if (postgres === undefined) return undefined;
  const binaries = { postgres, initdb: path.join(path.dirname(postgres), "initdb") };
  return runPostgres(isDurable ? {} : fastSettings, binaries);
}

/** The bundled PostgreSQL on a free port. */
export function startBundledPostgres(): Promise<TestServer> {
  return runPostgres(fastSettings);
}

async function runPostgres(
  settings: Readonly<Record<string, string>>,
  binaries?: Binaries,
): Promise<TestServer> {
  const folder = await temporaryFolder("postgres");
  const port = await freePort();
  const start = () =>
    startEmbeddedPostgres({
      dataDir: folder,
      port,
      settings,
      ...(binaries === undefined ? {} : { binaries }),
    });
  const first = await start();
  return keepServer({ url: first.url(), version: first.version, folder }, first, start);
}
