import { describeBackends, missingServers } from "./backends.js";
import { findBackends } from "./find-backends.js";

/**
 * Run by Jest's global setup as a process of its own, because Jest loads that file without our TypeScript settings.
 * When everything serves it writes three lines: the backends as JSON, the report, what is missing. It ends with the process that holds its standard input.
 */
async function serveBackends(): Promise<void> {
  // oxlint-disable-next-line node/no-process-env -- this is the door: parsed by findBackends
  const { backends, stop } = await findBackends(process.env);
  process.stdin.resume().once("close", () => void stop());
  const lines = [JSON.stringify(backends), describeBackends(backends), missingServers(backends).join("; ")];
  process.stdout.write(`${lines.join("\n")}\n`);
}

await serveBackends();
