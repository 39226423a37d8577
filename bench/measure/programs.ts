import { readFileSync, readdirSync } from "node:fs";

/** What the programs that this process has started have used so far, by name, their children included. */
export function cpuSecondsByProgram(): ReadonlyMap<string, number> {
  const used = new Map<string, number>();
  for (const pid of childrenOf(process.pid)) {
    const name = programOf(pid);
    if (name !== undefined) used.set(name, (used.get(name) ?? 0) + familySeconds(pid));
  }
  return used;
}

/** Resident memory of a process, in MiB. */
export function residentMiB(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1] ?? Number.NaN) / 1024;
}

/** Linux counts in ticks of 10 ms. */
function familySeconds(pid: number): number {
  const stat = read(`/proc/${pid}/stat`);
  // Its own time in user and system, and that of children that have ended.
  const ticks = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 15);
  const own = ticks.reduce((sum, one) => sum + Number(one), 0) / 100;
  return childrenOf(pid).reduce((sum, child) => sum + familySeconds(child), own);
}

const PROGRAM = /services\/([\w-]+)\/dist|(postgres|nats-server|redis-server)\b|\/([\w-]+)\.js/;

function programOf(pid: number): string | undefined {
  const found = PROGRAM.exec(read(`/proc/${pid}/cmdline`).replaceAll("\0", " "));
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

/** Of all its threads: each has the children it has started. */
function childrenOf(pid: number): readonly number[] {
  const threads = `/proc/${pid}/task`;
  return entriesOf(threads).flatMap((thread) =>
    read(`${threads}/${thread}/children`).split(" ").filter(Boolean).map(Number),
  );
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Empty where the process is gone. */
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
