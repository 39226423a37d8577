import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** A server under measurement, in a process of its own. */
export interface MeasuredServer {
  readonly origin: string;
  /** CPU time it has used so far, user and system, in microseconds. */
  cpuMicros(): Promise<number>;
  /** What it keeps: its heap and buffers after a garbage collection, in bytes. */
  heapBytes(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a compiled program of this folder that calls `serveMeasured`. */
export async function startMeasured(
  program: URL,
  env: Readonly<Record<string, string>> = {},
): Promise<MeasuredServer> {
  const child = fork(program, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const origin = await answerOf(child, "origin");
  return {
    origin: String(origin),
    cpuMicros: async () => {
      child.send("cpu");
      return Number(await answerOf(child, "cpuMicros"));
    },
    heapBytes: async () => {
      child.send("heap");
      return Number(await answerOf(child, "heapBytes"));
    },
    stop: async () => {
      const exited = once(child, "exit");
      child.kill("SIGTERM");
      await exited;
    },
  };
}

async function answerOf(child: ChildProcess, field: string): Promise<unknown> {
  const answered = new AbortController();
  const { signal } = answered;
  try {
    const ended = once(child, "exit", { signal }).then(() => ["ended"]);
    ended.catch(() => undefined); // Taken back when the answer was first.
    const [answer]: unknown[] = await Promise.race([once(child, "message", { signal }), ended]);
    if (typeof answer === "object" && answer !== null && field in answer) return Reflect.get(answer, field);
    throw new Error(`the measured server did not say its ${field}`);
  } finally {
    answered.abort();
  }
}

/** In the measured program: says where it listens, and what it has used when asked; ends with its parent. */
export function serveMeasured(origin: string): void {
  process.on("disconnect", () => process.exit(0));
  process.send?.({ origin });
  process.on("message", (asked) => {
    if (asked === "heap") return void process.send?.({ heapBytes: collectedHeapBytes() });
    const { user, system } = process.cpuUsage();
    return void process.send?.({ cpuMicros: user + system });
  });
}

function collectedHeapBytes(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc()");
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
