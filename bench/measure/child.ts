import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";

/** A server under measurement, in a process of its own. */
export interface MeasuredServer {
  readonly origin: string;
  /** CPU time it has used so far, user and system, in microseconds. */
  cpuMicros(): Promise<number>;
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

/** In the measured program: says where it listens, and how much CPU it has used when asked; ends with its parent. */
export function serveMeasured(origin: string): void {
  process.on("disconnect", () => process.exit(0));
  process.send?.({ origin });
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMicros: user + system });
  });
}
