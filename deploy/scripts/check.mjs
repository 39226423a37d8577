import { execFile } from "node:child_process";
import { ensure, root } from "./ensure.mjs";
import { tool } from "./run.mjs";

/** @typedef {[what: string, args: string[]]} Check */

/** @type {Check} */
const build = ["build", tool("tsc", ["-b", "tsconfig.build.json"])];
/** @type {Check} */
const format = ["format", tool("prettier", ["--check", "--cache", "--log-level", "warn", "."])];
/** What reads what was built, and keeps several cores busy by itself. @type {Check[]} */
const typed = [
  ["types", tool("tsc", ["-p", "tsconfig.json"])],
  ["types of the simulator's page", tool("tsc", ["-p", "libs/telegram-sim/page"])],
  ["types of the dashboard", tool("tsc", ["-p", "services/admin/web"])],
  ["lint", tool("oxlint", ["--type-aware", "--deny-warnings"])],
];
/** The same, on one core. @type {Check[]} */
const linked = [
  [
    "import directions",
    tool("depcruise", ["--config", ".dependency-cruiser.mjs", "libs", "services", "deploy", "bench"]),
  ],
  ["dead code", tool("knip", ["--no-progress"])],
];

ensure();
/** @type {string[]} */
const failed = [];
const formatted = run(format);
await run(build);
await Promise.all([inTurn(typed), formatted.then(() => inTurn(linked))]);
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(", ")}`);
  process.exitCode = 1;
}

/** @param {Check[]} checks */
async function inTurn(checks) {
  for (const check of checks) await run(check);
}

/**
 * Runs one check; its output is shown only where it fails.
 * @param {Check} check
 * @returns {Promise<void>}
 */
function run([what, args]) {
  const startedAt = performance.now();
  const options = { cwd: root, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(5);
      console.log(`${error === null ? "ok  " : "FAIL"} ${seconds} s  ${what}`);
      if (error !== null) {
        console.error(`${stdout}${stderr}`);
        failed.push(what);
      }
      resolve();
    });
  });
}
