import { cpus, release, totalmem } from "node:os";

/** What a reader needs to compare figures. */
export function conditions(more: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return {
    node: process.version,
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 1024 ** 3),
    kernel: release(),
    ...more,
  };
}

export interface Target {
  readonly name: string;
  readonly is: number;
  readonly atMost: number;
}

export interface Report {
  readonly bench: string;
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly figures: Readonly<Record<string, unknown>>;
  readonly targets: readonly Target[];
  /** Of chaos runs: what was neither done nor reported. */
  readonly lost?: number;
}

/** Prints a benchmark's result: for people, then as its last line one JSON object. Exit code 1 when a target is missed. */
export function report({ bench, conditions: given, figures, targets, lost }: Report): void {
  const ok = targets.every(({ is, atMost }) => is <= atMost);
  console.log(`\n${bench}`);
  for (const [name, value] of Object.entries(figures)) console.log(`  ${name}: ${JSON.stringify(value)}`);
  for (const { name, is, atMost } of targets)
    console.log(`  ${is <= atMost ? "met   " : "MISSED"} ${name}: ${is} (target: at most ${atMost})`);
  console.log(JSON.stringify({ bench, conditions: given, figures, targets, lost, ok }));
  process.exitCode = ok ? 0 : 1;
}
