import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { hasCode, unlessMissing } from "./file-errors.js";
import type { SupervisorLog } from "./log.js";

/** Fast shutdown, immediate shutdown, and what nobody can refuse; how long each may take. */
const waysToStop = [
  { signal: "SIGINT", patienceMs: 10_000 },
  { signal: "SIGQUIT", patienceMs: 5_000 },
  { signal: "SIGKILL", patienceMs: 5_000 },
] as const;

/** Stops the PostgreSQL that an owner left running on this cluster when it died. The caller holds the folder's lock. */
export async function stopOrphan(cluster: string, log: SupervisorLog): Promise<void> {
  const pidFile = path.join(cluster, "postmaster.pid");
  const content = await unlessMissing(readFile(pidFile, "utf8"));
  const pid = Number.parseInt(content ?? "", 10);
  if (content === undefined || !(pid > 0) || !exists(pid)) return;

  if (await isPostgresOn(cluster, pid)) {
    await stop(cluster, pid);
    log.warn({ pid }, "stopped the PostgreSQL that a killed process had left behind");
    return;
  }
  // The pid is somebody else's by now, and PostgreSQL would refuse to start. It takes its parent's pid for stale, and
  // still checks by the rest of the file that no backend uses the data; removing the file would skip that.
  await writeFile(pidFile, content.replace(String(pid), String(process.pid)));
  log.warn({ pid }, "the recorded pid of PostgreSQL belongs to another program now");
}

async function stop(cluster: string, pid: number): Promise<void> {
  for (const { signal, patienceMs } of waysToStop) {
    if (!send(pid, signal)) return;
    const deadline = performance.now() + patienceMs;
    // An ended process keeps its pid until its parent looks, which a container's first process may never do.
    while (performance.now() < deadline) {
      if (!(await isPostgresOn(cluster, pid))) return;
      await pause(20);
    }
  }
}

function exists(pid: number): boolean {
  try {
    return send(pid, 0);
  } catch (error) {
    if (hasCode(error, "EPERM")) return true;
    throw error;
  }
}

/** @returns false when there is no such process. */
function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if (hasCode(error, "ESRCH")) return false;
    throw error;
  }
}

async function isPostgresOn(cluster: string, pid: number): Promise<boolean> {
  const commandLine = await commandLineOf(pid);
  return commandLine?.includes(`postgres -D ${cluster} `) ?? false;
}

async function commandLineOf(pid: number): Promise<string | undefined> {
  if (process.platform === "linux") {
    const words = await unlessMissing(readFile(`/proc/${pid}/cmdline`, "utf8"));
    return words?.replaceAll("\0", " ");
  }
  try {
    return (await promisify(execFile)("ps", ["-ww", "-o", "command=", "-p", String(pid)])).stdout;
  } catch {
    return undefined;
  }
}
