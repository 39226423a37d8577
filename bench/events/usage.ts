import { readFileSync } from "node:fs";

/** What a process has used and holds, as the kernel says. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly residentMb: number;
}

/** Of `/proc/<pid>/stat`: hundredths of a second. */
const TICKS_PER_SECOND = 100;

export function usageOf(pid: number): Usage {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The name in brackets may hold anything; what follows it does not.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(fields[11]) + Number(fields[12]);
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
  return { cpuSeconds: ticks / TICKS_PER_SECOND, residentMb: kilobytes / 1_024 };
}
