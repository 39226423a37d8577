import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { access, constants, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

/** A Redis of a test's own. */
export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes its folder. */
  remove(): Promise<void>;
}

/** Undefined when this machine has no redis-server; with REQUIRE_REAL_BACKENDS=1 that is an error. */
export async function startRedis(): Promise<RedisServer | undefined> {
  const program = await findProgram("redis-server");
  if (program === undefined) {
    if (process.env["REQUIRE_REAL_BACKENDS"] === "1")
      throw new Error("redis-server is required and not installed");
    return undefined;
  }
  const folder = await mkdtemp(path.join(tmpdir(), "telebus-state-"));
  const port = await freePort();
  const words = ["--bind", "127.0.0.1", "--port", String(port), "--save", "", "--dir", folder];
  let running: ChildProcess | undefined;
  const server: RedisServer = {
    url: `redis://127.0.0.1:${port}`,
    start: async () => {
      running = await launch(program, words);
    },
    stop: async () => {
      if (running === undefined) return;
      const ended = once(running, "exit");
      running.kill("SIGKILL");
      await ended;
      running = undefined;
    },
    remove: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

async function launch(program: string, words: readonly string[]): Promise<ChildProcess> {
  const child = spawn(program, words, { stdio: ["ignore", "pipe", "ignore"] });
  for await (const line of createInterface(child.stdout)) {
    if (!line.includes("Ready to accept connections")) continue;
    child.stdout.resume();
    return child;
  }
  throw new Error("redis-server did not start");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

async function findProgram(name: string): Promise<string | undefined> {
  const folders = [...(process.env["PATH"] ?? "").split(path.delimiter), "/usr/bin", "/usr/local/bin"];
  for (const folder of folders) {
    const program = path.join(folder, name);
    const isThere = await access(program, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return program;
  }
  return undefined;
}
