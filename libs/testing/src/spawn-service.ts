import { existsSync } from "node:fs";
import path from "node:path";
import { freePort, spawnTethered } from "@telebus/service/embedded-postgres";
import { waitFor } from "./wait-for.js";

const servicesFolder = path.resolve(import.meta.dirname, "../../../services");

/** A service could not be started, or ended before it was ready. */
export class ServiceStartError extends Error {
  override readonly name = "ServiceStartError";
}

/** A service as its own process, as in production; it dies with the test's process. */
export interface SpawnedService {
  readonly url: string;
  readonly pid: number;
  /** Every line it has logged so far. */
  readonly logs: readonly string[];
  /** SIGTERM, and waits until it has ended. @returns whether with exit code 0. */
  stop(): Promise<boolean>;
  /** Sends a signal; with SIGKILL, waits until it is gone. */
  kill(signal: NodeJS.Signals): Promise<void>;
}

/**
 * Starts the compiled `services/<name>` with exactly this environment, plus PATH and a free PORT, and waits for
 * `/health/ready`.
 * @throws ServiceStartError with its last lines.
 */
export async function spawnService(
  name: string,
  env: Readonly<Record<string, string>>,
  { readyWithinMs = 20_000 }: { readyWithinMs?: number } = {},
): Promise<SpawnedService> {
  const main = path.join(servicesFolder, name, "dist", "main.js");
  if (!existsSync(main)) throw new ServiceStartError(`${main} is missing: run npm run build`);
  return spawnProgram([process.execPath, main], { PORT: String(await freePort()), ...env }, readyWithinMs);
}

/** The same for any program that serves `/health/ready` on PORT. */
export async function spawnProgram(
  words: readonly string[],
  env: Readonly<Record<string, string>> & { readonly PORT: string },
  readyWithinMs: number,
): Promise<SpawnedService> {
  const logs: string[] = [];
  const service = spawnTethered(words, {
    cwd: process.cwd(),
    env: { PATH: path.dirname(process.execPath), ...env },
    onLine: (line) => logs.push(line),
  });
  const url = `http://127.0.0.1:${env.PORT}`;
  const readiness = waitFor("ready", () => isReady(url), { timeoutMs: readyWithinMs }).catch(
    () => "too late",
  );
  const outcome = await Promise.race([readiness, service.ended]);
  if (outcome !== true) {
    service.kill("SIGKILL");
    await service.ended;
    throw new ServiceStartError(`${words.at(-1)} did not become ready (${outcome}): ${service.lastWords()}`);
  }
  return {
    url,
    pid: service.pid,
    logs,
    stop: async () => {
      service.kill("SIGTERM");
      return (await service.ended) === "succeeded";
    },
    kill: async (signal) => {
      service.kill(signal);
      if (signal === "SIGKILL") await service.ended;
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`).then(
    (response) => response.ok,
    () => false,
  );
}
