import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import {
  DataFolderInUseError,
  EmbeddedPostgresStartError,
  EmbeddedPostgresUnavailableError,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from "./index.js";

const isRoot = process.getuid?.() === 0;
const describeAsRoot = isRoot ? describe : describe.skip;
const describeOnLinux = process.platform === "linux" ? describe : describe.skip;
const nobody = { name: "nobody", prefix: [], ids: { uid: 65534, gid: 65534 } };

let dataDir = "";
const running: EmbeddedPostgres[] = [];
const owners: ChildProcess[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), "telebus-embedded-"));
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  for (const owner of owners.splice(0)) owner.kill("SIGKILL");
  await rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

async function start(
  options: Partial<Parameters<typeof startEmbeddedPostgres>[0]> = {},
): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, ...options });
  running.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

/** Another process that owns the folder: it prints its URL once PostgreSQL runs, and stays. */
async function startOwner(folder: string, ids: { uid?: number; gid?: number } = {}) {
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(path.join(import.meta.dirname, "index.ts"))};
    const { url } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(folder)} });
    console.log(url());
    setInterval(() => {}, 1000);`;
  const flags = [
    "--conditions=source",
    "--import",
    import.meta.resolve("tsx"),
    "--input-type=module",
    "-e",
    program,
  ];
  const owner = spawn(process.execPath, flags, {
    ...ids,
    cwd: import.meta.dirname,
    stdio: ["ignore", "pipe", "inherit"],
  });
  owners.push(owner);
  const lines = createInterface({ input: owner.stdout });
  for await (const url of lines) return { owner, url };
  throw new Error("The owner ended before PostgreSQL ran");
}

async function postmasterPid(): Promise<number> {
  return Number.parseInt(await readFile(path.join(dataDir, "cluster", "postmaster.pid"), "utf8"), 10);
}

/** The process beside the server that interrupts it when its owner dies. */
function tetherOf(postmaster: number): number {
  return Number(spawnSync("pgrep", ["-g", String(postmaster), "^sh$"], { encoding: "utf8" }).stdout);
}

/** An ended process that nobody has asked about yet does not count. */
function isAlive(pid: number): boolean {
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
  return stdout !== "" && !stdout.startsWith("Z");
}

async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await pause(20);
}

function resolvePackage(): never {
  throw new Error("Cannot find package");
}

describe("the embedded PostgreSQL", () => {
  it("starts on an empty folder, keeps its password to itself and speaks SCRAM only", async () => {
    const server = await start();

    expect(server.version).toMatch(/^18\./);
    expect(await query(server.url(), "SHOW server_version")).toEqual([{ server_version: server.version }]);
    const { mode } = await stat(path.join(dataDir, "cluster", "telebus-password"));
    expect(mode & 0o777).toBe(0o600);
    const guessed = server.url().replace(/:[^:@]+@/, ":guess@");
    await expect(query(guessed, "SELECT 1")).rejects.toThrow("password authentication failed");
  });

  it("keeps its data when it is stopped and started again", async () => {
    const first = await start();
    await query(first.url(), "CREATE TABLE kept AS SELECT 42 AS answer");
    await first.stop();

    const second = await start();
    expect(await query(second.url(), "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
  });

  it("leaves no process behind when it is stopped, even with a client connected", async () => {
    const server = await start();
    const client = new Client({ connectionString: server.url() });
    client.on("error", () => undefined);
    await client.connect();
    const pid = await postmasterPid();

    await server.stop();

    expect(isAlive(pid)).toBe(false);
  });

  it("refuses a folder that another live process uses, and names that process", async () => {
    const { owner } = await startOwner(dataDir);

    const refused = start();

    await expect(refused).rejects.toThrow(DataFolderInUseError);
    await expect(refused).rejects.toThrow(`process ${owner.pid}`);
  });

  it("ends by itself soon after its owner is killed", async () => {
    const { owner } = await startOwner(dataDir);
    const pid = await postmasterPid();

    owner.kill("SIGKILL");

    await untilGone(pid);
    expect(isAlive(pid)).toBe(false);
  });

  it("finds every committed row after its owner was killed in the middle of the work", async () => {
    const { owner, url } = await startOwner(dataDir);
    await query(url, "CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n");
    owner.kill("SIGKILL");
    await once(owner, "exit");

    const next = await start();
    expect(await query(next.url(), "SELECT count(*)::int FROM kept")).toEqual([{ count: 1000 }]);
  });

  it("starts although the pid it left behind belongs to another program now", async () => {
    await (await start()).stop();
    const bystander = spawn("sleep", ["60"]);
    owners.push(bystander);
    await writeFile(
      path.join(dataDir, "cluster", "postmaster.pid"),
      `${bystander.pid}\n${dataDir}/cluster\n`,
    );

    await start();

    expect(bystander.exitCode).toBeNull();
    expect(isAlive(bystander.pid ?? 0)).toBe(true);
  });

  it("throws away a cluster whose making was cut short, and makes it anew", async () => {
    const unfinished = path.join(dataDir, "unfinished-cluster-abc");
    await mkdir(path.join(unfinished, "cluster", "base"), { recursive: true });
    await writeFile(path.join(unfinished, "cluster", "PG_VERSION"), "18\n");

    const server = await start();

    expect(await query(server.url(), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await expect(stat(unfinished)).rejects.toThrow("ENOENT");
  });

  it("refuses data of another major version in clear words, and gives the folder back", async () => {
    await (await start()).stop();
    await writeFile(path.join(dataDir, "cluster", "PG_VERSION"), "12\n");

    const refusal = /made by PostgreSQL 12 and this is PostgreSQL 18/;
    await expect(start()).rejects.toThrow(refusal);
    await expect(start()).rejects.toThrow(EmbeddedPostgresStartError);
  });

  it("works in a folder whose path is longer than a socket's may be", async () => {
    const server = await start({ dataDir: path.join(dataDir, "deep".repeat(20), "folder".repeat(10)) });

    expect(await query(server.url(), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  it("asks for DATABASE_URL where no binaries are installed", async () => {
    await expect(start({ resolvePackage })).rejects.toThrow(EmbeddedPostgresUnavailableError);
    await expect(start({ resolvePackage })).rejects.toThrow(
      /no binaries for \S+ are installed.*DATABASE_URL/,
    );
  });

  it("asks for DATABASE_URL where nobody may run it, and says what was tried", async () => {
    const identity = { name: "user namespace", prefix: ["false"], ids: {} };

    await expect(start({ identities: [identity] })).rejects.toThrow(/as user namespace: .*DATABASE_URL/);
  });
});

describeOnLinux("the embedded PostgreSQL, as Linux shows its processes", () => {
  it("stops the server that a killed owner left running", async () => {
    const { owner, url } = await startOwner(dataDir);
    await query(url, "CREATE TABLE kept AS SELECT 42 AS answer");
    const pid = await postmasterPid();
    process.kill(tetherOf(pid), "SIGKILL");
    owner.kill("SIGKILL");
    await once(owner, "exit");

    const next = await start();

    expect(await postmasterPid()).not.toBe(pid);
    expect(isAlive(pid)).toBe(false);
    expect(await query(next.url(), "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
  });

  it("has a process group of its own, so that Ctrl-C reaches only its owner", async () => {
    await start();

    const pid = await postmasterPid();
    const [, , , , group] = (await readFile(`/proc/${pid}/stat`, "utf8")).split(" ");
    expect(Number(group)).toBe(pid);
  });
});

describeAsRoot("the embedded PostgreSQL, started by root", () => {
  it("runs as nobody where root has no user namespaces, on data it made in one", async () => {
    const first = await start();
    await query(first.url(), "CREATE TABLE kept AS SELECT 42 AS answer");
    await first.stop();
    await chmod(dataDir, 0o755);

    const second = await start({ identities: [nobody] });

    expect((await stat(`/proc/${await postmasterPid()}`)).uid).toBe(65534);
    expect(await query(second.url(), "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
  });

  it("makes a new cluster as nobody", async () => {
    await chmod(dataDir, 0o755);

    const server = await start({ identities: [nobody] });

    expect(await query(server.url(), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  it("runs for a user without rights and without a name", async () => {
    await chmod(dataDir, 0o777);

    const { url } = await startOwner(dataDir, { uid: 12345, gid: 12345 });

    expect((await stat(path.join(dataDir, "cluster"))).uid).toBe(12345);
    expect(await query(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });
});
