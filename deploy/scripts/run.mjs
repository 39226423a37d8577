import { spawn, spawnSync } from "node:child_process";
import { constants } from "node:os";
import path from "node:path";
import { root } from "./ensure.mjs";

/** Ctrl-C, which the terminal sends to our child as well: we only wait for it to finish. */
const wait = () => {};

/** Where each tool's command lies. Run with this very Node, so it works alike on every platform. */
const TOOLS = {
  depcruise: "dependency-cruiser/bin/dependency-cruise.mjs",
  jest: "jest/bin/jest.js",
  knip: "knip/bin/knip.js",
  oxlint: "oxlint/bin/oxlint",
  prettier: "prettier/bin/prettier.cjs",
  tsc: "typescript/bin/tsc",
  tsx: "tsx/dist/cli.mjs",
};

/** @typedef {keyof typeof TOOLS} Tool */

/**
 * The arguments for Node that run one of our tools.
 * @param {Tool} name
 * @param {string[]} args
 */
export const tool = (name, args) => [path.join(root, "node_modules", TOOLS[name]), ...args];

/**
 * Runs Node in this terminal.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code; 128 + n where signal n ended it
 */
export function runNode(args, env = process.env) {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: "inherit" });
  const pass = () => child.kill("SIGTERM");
  process.on("SIGINT", wait).on("SIGTERM", pass);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      process.off("SIGINT", wait).off("SIGTERM", pass);
      resolve(code ?? 128 + constants.signals[signal ?? "SIGKILL"]);
    });
  });
}

/**
 * Compiles what has changed; the compiler's words are shown where that fails.
 * @param {string} project all of them without one
 * @returns {boolean} whether it compiled
 */
export function compiles(project = "tsconfig.build.json") {
  const args = tool("tsc", ["-b", project]);
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status === 0;
}

/**
 * The same, and the process ends where it fails.
 * @param {string} [project]
 */
export function build(project) {
  if (!compiles(project)) process.exit(1);
}
