import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** A real server of a test: it loses its data when it is stopped, and dies with the test's process. */
export interface TestServer {
  readonly url: string;
  readonly version: string;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
  /** SIGKILL, and waits until it is gone; `restart` brings it back. */
  kill(): Promise<void>;
  /** Ends it if it runs, and starts it on the same port with the same data. */
  restart(): Promise<void>;
  /** Stands still (SIGSTOP): connections stay open and nothing answers. */
  pause(): void;
  resume(): void;
}

/** One life of a server. */
export interface ServerLife {
  readonly pid: number;
  /** Ends it, or waits until it is gone when it was killed. */
  stop(): Promise<void>;
}

export interface TestServerFacts {
  readonly url: string;
  readonly version: string;
  /** What `stop` removes; none when the data is to stay. */
  readonly folder?: string;
}

/** Leads a server from its first life to the next ones. */
export function keepServer(
  { url, version, folder }: TestServerFacts,
  firstLife: ServerLife,
  start: () => Promise<ServerLife>,
): TestServer {
  let life = firstLife;
  const end = async (): Promise<void> => {
    // A stopped process would not notice that it is asked to end.
    signalFamily(life.pid, "SIGCONT");
    await life.stop();
  };
  return {
    url,
    version,
    stop: async () => {
      await end();
      if (folder !== undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    kill: async () => {
      signal(life.pid, "SIGKILL");
      await life.stop();
    },
    restart: async () => {
      await end();
      life = await start();
    },
    pause: () => signalFamily(life.pid, "SIGSTOP"),
    resume: () => signalFamily(life.pid, "SIGCONT"),
  };
}

/** A folder of its own for a server's data. */
export function temporaryFolder(name: string): Promise<string> {
  return mkdtemp(path.join(tmpdir(), `telebus-${name}-`));
}

/** PostgreSQL answers each client from a child process, so pausing means all of them. */
function signalFamily(pid: number, name: NodeJS.Signals): void {
  for (const child of childrenOf(pid)) signal(child, name);
  signal(pid, name);
}

function childrenOf(pid: number): readonly number[] {
  const list = process.platform === "linux" ? childrenOnLinux(pid) : childrenElsewhere(pid);
  return list.split(/\s+/).filter(Boolean).map(Number);
}

/** Minimal images have no pgrep. */
function childrenOnLinux(pid: number): string {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function childrenElsewhere(pid: number): string {
  return spawnSync("pgrep", ["-P", String(pid)], { encoding: "utf8" }).stdout;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself, and that is what the caller wants or will see.
  }
}
