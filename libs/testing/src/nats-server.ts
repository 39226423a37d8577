import { freePort } from "@telebus/service/embedded-postgres";
import { startLife } from "./lone-server.js";
import { findProgram, programVersion } from "./programs.js";
import { keepServer, temporaryFolder, type TestServer } from "./test-server.js";

export interface NatsServerOptions {
  /** Where JetStream keeps its files; left in place on stop. A temporary folder when left out. */
  readonly storeDir?: string;
  readonly port?: number;
}

/** A NATS of this machine with JetStream on a free port, or undefined when none is installed. */
export async function startNats(options: NatsServerOptions = {}): Promise<TestServer | undefined> {
  const program = await findProgram("nats-server");
  if (program === undefined) return undefined;
  const folder = options.storeDir ?? (await temporaryFolder("nats"));
  const port = options.port ?? (await freePort());
  const words = [
    program,
    "--addr",
    "127.0.0.1",
    "--port",
    String(port),
    "--jetstream",
    "--store_dir",
    folder,
  ];
  const facts = {
    url: `nats://127.0.0.1:${port}`,
    version: await programVersion(program),
    ...(options.storeDir === undefined ? { folder } : {}),
  };
  const start = () => startLife({ words, folder, readyLine: "Server is ready" });
  return keepServer(facts, await start(), start);
}
