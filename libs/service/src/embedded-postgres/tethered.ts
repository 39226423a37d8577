import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { Socket } from "node:net";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { ourselves, plainEnvironment, type Identity } from "./identity.js";

/**
 * Becomes the program, beside a reader that interrupts it when the pipe on descriptor 3 ends. The kernel ends it when
 * this process dies, however it dies, so the program never outlives its owner. The inner parentheses keep the reader
 * from being the program's child: PostgreSQL takes the death of a child it does not know for a crash.
 */
const tether = `( { read -r _ <&3; kill -INT $$; } </dev/null >/dev/null 2>&1 & ); exec "$@" 3<&-`;

/** A program that is interrupted (SIGINT) as soon as this process dies or lets go of it. */
export interface Tethered {
  readonly pid: number;
  /** Resolves when the program has ended; "failed" also when it could not be started. */
  readonly ended: Promise<"succeeded" | "failed">;
  /** The last lines it wrote, in one. */
  lastWords(): string;
  letGo(): void;
  kill(signal: NodeJS.Signals): void;
  /** Whether this process stays alive for the program's sake. */
  keepAwake(awake: boolean): void;
}

export interface TetherOptions {
  readonly identity?: Identity;
  readonly cwd: string;
  /** Nothing of our own environment when left out: it holds secrets. */
  readonly env?: Readonly<Record<string, string>>;
  readonly onLine?: (line: string) => void;
}

/** Runs a program in a session of its own, so that Ctrl-C in a terminal reaches only us. */
export function spawnTethered(command: readonly string[], options: TetherOptions): Tethered {
  const { identity = ourselves, cwd, env = plainEnvironment, onLine } = options;
  const child = spawn("/bin/sh", ["-c", tether, "sh", ...identity.prefix, ...command], {
    ...identity.ids,
    cwd,
    detached: true,
    env,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const lastLines = collectLines([child.stdout, child.stderr], onLine);
  return {
    pid: child.pid ?? 0,
    ended: untilEnded(child, lastLines),
    lastWords: () => lastLines.join(" "),
    letGo: () => child.stdio[3]?.destroy(),
    kill: (signal) => child.kill(signal),
    keepAwake: (awake) => keepAwake(child, awake),
  };
}

async function untilEnded(child: ChildProcess, lastLines: string[]): Promise<"succeeded" | "failed"> {
  // The reader's end closes only after ours, and "close" waits for both.
  child.once("exit", () => child.stdio[3]?.destroy());
  try {
    await once(child, "close");
    return child.exitCode === 0 ? "succeeded" : "failed";
  } catch (error) {
    lastLines.push(String(error));
    return "failed";
  }
}

function collectLines(
  outputs: readonly (Readable | null)[],
  onLine: (line: string) => void = () => undefined,
): string[] {
  const last: string[] = [];
  for (const output of outputs) {
    if (output === null) continue;
    createInterface({ input: output }).on("line", (line) => {
      last.push(line.trim());
      if (last.length > 5) last.shift();
      onLine(line);
    });
  }
  return last;
}

function keepAwake(child: ChildProcess, awake: boolean): void {
  const change = awake ? "ref" : "unref";
  child[change]();
  for (const stream of child.stdio) {
    if (stream instanceof Socket) stream[change]();
  }
}
