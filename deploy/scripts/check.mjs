import { spawnSync } from "node:child_process";
import { ensure, root } from "./ensure.mjs";
import { tool } from "./run.mjs";

/** @type {[what: string, args: string[]][]} */
const checks = [
  ["format", tool("prettier", ["--check", "--cache", "--log-level", "warn", "."])],
  ["build", tool("tsc", ["-b", "tsconfig.build.json"])],
  ["types", tool("tsc", ["-p", "tsconfig.json"])],
  ["types of the simulator's page", tool("tsc", ["-p", "libs/telegram-sim/page"])],
  ["types of the dashboard", tool("tsc", ["-p", "services/admin/web"])],
  ["lint", tool("oxlint", ["--type-aware", "--deny-warnings"])],
  [
    "import directions",
    tool("depcruise", ["--config", ".dependency-cruiser.mjs", "libs", "services", "deploy", "bench"]),
  ],
  ["dead code", tool("knip", ["--no-progress"])],
];

ensure();
const failed = checks.filter(([what, args]) => !passes(what, args)).map(([what]) => what);
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(", ")}`);
  process.exitCode = 1;
}

/**
 * Runs one check; its output is shown only where it fails.
 * @param {string} what
 * @param {string[]} args
 */
function passes(what, args) {
  const startedAt = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(5);
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${seconds} s  ${what}`);
  if (status !== 0) console.error(`${stdout}${stderr}`);
  return status === 0;
}
