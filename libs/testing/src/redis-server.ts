import { freePort } from "@telebus/service/embedded-postgres";
import { startLife } from "./lone-server.js";
import { findProgram, programVersion } from "./programs.js";
import { keepServer, temporaryFolder, type TestServer } from "./test-server.js";

/** A Redis of this machine on a free port, or undefined when none is installed. Its data outlives a restart. */
export async function startRedis(): Promise<TestServer | undefined> {
  const program = await findProgram("redis-server");
  if (program === undefined) return undefined;
  const folder = await temporaryFolder("redis");
  const port = await freePort();
  const flags = ["--bind", "127.0.0.1", "--dir", folder, "--appendonly", "yes", "--save", ""];
  const words = [program, "--port", String(port), ...flags];
  const facts = { url: `redis://127.0.0.1:${port}`, version: await programVersion(program), folder };
  const start = () => startLife({ words, folder, readyLine: "eady to accept connections" });
  return keepServer(facts, await start(), start);
}
