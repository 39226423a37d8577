import { SimulatorControl } from "@telebus/telegram-sim";
import { freePort, waitFor } from "@telebus/testing";
import { spawnTethered } from "@telebus/service/embedded-postgres";
import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { z } from "zod";

const main = path.resolve(import.meta.dirname, "../dist/main.js");
const START_WITHIN_MS = 30_000;
const SIMULATED_BOT = 1_000_001;

const Page = z.object({ chats: z.array(z.object({ chat: z.number() })) });
const Failure = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });

type Settings = Readonly<Record<string, string>>;

/** The whole platform as `npm start` runs it: its own process, its own embedded PostgreSQL. */
export interface PlatformProcess {
  readonly people: SimulatorControl;
  /** Everything it has printed. */
  output(): string;
  /** The chats of the hub, asked for over HTTP with the key that it keeps in its data folder. */
  chats(): Promise<readonly number[]>;
  /** Of its PostgreSQL. */
  databasePid(): Promise<number>;
  kill(signal: NodeJS.Signals): void;
  /** "succeeded": with exit code 0. */
  readonly ended: Promise<"succeeded" | "failed">;
}

/** Starts it on free ports, and waits until it has said how to try it. */
export async function startPlatform(dataDir: string, settings: Settings = {}): Promise<PlatformProcess> {
  const [port, simulatorPort] = await freePorts();
  const lines: string[] = [];
  const program = spawnTethered([process.execPath, main], {
    cwd: path.dirname(dataDir),
    env: { ...surroundings(dataDir), PORT: port, SIM_PORT: simulatorPort, ...settings },
    onLine: (line) => lines.push(line),
  });
  const welcome = waitFor("welcome", () => lines.some((line) => line.startsWith("Ctrl-C ends it")), {
    timeoutMs: START_WITHIN_MS,
  });
  const outcome = await Promise.race([welcome, program.ended]);
  if (outcome !== true) throw new Error(`it ${outcome} before it said welcome:\n${lines.join("\n")}`);
  return {
    people: new SimulatorControl(`http://127.0.0.1:${simulatorPort}`),
    output: () => lines.join("\n"),
    chats: () => chatsOfHub(port, dataDir),
    databasePid: () => databasePid(dataDir),
    kill: (signal) => program.kill(signal),
    ended: program.ended,
  };
}

/** Starts it where it cannot run. @returns its exit code and what it said. */
export async function startInVain(
  dataDir: string,
  settings: Settings,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const [port, simulatorPort] = await freePorts();
  const env = { ...surroundings(dataDir), PORT: port, SIM_PORT: simulatorPort, ...settings };
  const options = { env, cwd: path.dirname(dataDir), timeout: START_WITHIN_MS };
  return promisify(execFile)(process.execPath, [main], options).then(
    () => {
      throw new Error("it started, and ended by itself");
    },
    (error: unknown) => Failure.parse(error),
  );
}

/** The key that it has made for its HTTP APIs. */
export const keyIn = async (dataDir: string): Promise<string> =>
  (await readFile(path.join(dataDir, "api-secret-key"), "utf8")).trim();

/** Does what the printed line with `curl` does. */
export async function runPrintedCurl(output: string): Promise<void> {
  const [, url = "", words = ""] = /^\s*curl -s (\S+) (.*)$/m.exec(output) ?? [];
  const form = new URLSearchParams();
  for (const [, quoted, bare] of words.matchAll(/-d (?:'([^']*)'|(\S+))/g)) {
    const [, name = "", value = ""] = /^(\w+)=(.*)$/.exec(quoted ?? bare ?? "") ?? [];
    form.append(name, value);
  }
  const answer = await fetch(url, { method: "POST", body: form });
  if (!answer.ok) throw new Error(`the simulator answered ${answer.status}: ${await answer.text()}`);
}

/** Does what the printed line with `npm run telebus` does, where it was started. @returns what it prints */
export async function runPrintedCommand(output: string, cwd: string): Promise<string> {
  const [, line = ""] = /^\s*to look\s+(.*npm run telebus -- .*)$/m.exec(output) ?? [];
  const program = [process.execPath, path.resolve(import.meta.dirname, "../../admin/dist/cli/main.js")];
  const command = line.replace("npm run telebus --", program.map((word) => `'${word}'`).join(" "));
  return (await promisify(execFile)("/bin/sh", ["-c", command], { cwd, env: {} })).stdout;
}

/** Opens the printed address of the dashboard, as its page does. @returns who is signed in then */
export async function followPrintedLink(output: string): Promise<unknown> {
  const [, address = ""] = /^\s*dashboard\s+(\S+)$/m.exec(output) ?? [];
  const { origin, hash } = new URL(address);
  const answer = await fetch(`${origin}/auth/link`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token: hash.slice(1) }),
  });
  return answer.json();
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const surroundings = (dataDir: string): Settings => ({
  PATH: path.dirname(process.execPath),
  DATA_DIR: dataDir,
});

async function freePorts(): Promise<[string, string]> {
  return [String(await freePort()), String(await freePort())];
}

async function chatsOfHub(port: string, dataDir: string): Promise<readonly number[]> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/hubs/chats?bot=${SIMULATED_BOT}`, {
    headers: { "x-api-key": await keyIn(dataDir) },
  });
  return Page.parse(await answer.json()).chats.map(({ chat }) => chat);
}

async function databasePid(dataDir: string): Promise<number> {
  const files = await readdir(dataDir, { recursive: true });
  const file = files.find((each) => path.basename(each) === "postmaster.pid");
  if (file === undefined) throw new Error("no PostgreSQL runs on this data folder");
  return Number.parseInt(await readFile(path.join(dataDir, file), "utf8"), 10);
}
