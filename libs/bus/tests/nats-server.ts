import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { access, constants, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

/** A nats-server of a test's own; its store stays over a restart. */
export interface NatsServer {
  readonly url: string;
  /** With SIGKILL as a crash does it, else in good order. */
  stop(signal?: "SIGKILL" | "SIGTERM"): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes its store. */
  remove(): Promise<void>;
}

/** Undefined when this machine has no nats-server; with REQUIRE_REAL_BACKENDS=1 that is an error. */
export async function startNats(): Promise<NatsServer | undefined> {
  const program = await findProgram("nats-server");
  if (program === undefined) {
    if (process.env["REQUIRE_REAL_BACKENDS"] === "1")
      throw new Error("nats-server is required and not installed");
    return undefined;
  }
  const store = await mkdtemp(path.join(tmpdir(), "telebus-bus-"));
  const port = await freePort();
  let running: ChildProcess | undefined;
  const server: NatsServer = {
    url: `nats://127.0.0.1:${port}`,
    start: async () => {
      running = await launch(program, ["-a", "127.0.0.1", "-p", String(port), "-js", "-sd", store]);
    },
    stop: async (signal = "SIGTERM") => {
      if (running === undefined) return;
      const ended = once(running, "exit");
      running.kill(signal);
      await ended;
      running = undefined;
    },
    remove: async () => {
      await server.stop("SIGKILL");
      await rm(store, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

async function launch(program: string, words: readonly string[]): Promise<ChildProcess> {
  const child = spawn(program, words, { stdio: ["ignore", "ignore", "pipe"] });
  const lastLines: string[] = [];
  for await (const line of createInterface(child.stderr)) {
    if (line.includes("Server is ready")) {
      child.stderr.resume();
      return child;
    }
    lastLines.push(line);
  }
  throw new Error(`nats-server did not start: ${lastLines.slice(-5).join("\n")}`);
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
  const folders = [...(process.env["PATH"] ?? "").split(path.delimiter), "/usr/sbin", "/usr/local/sbin"];
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
