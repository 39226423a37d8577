// Runs before anything is installed: nothing but Node's own modules here.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../..");

const PNPM = "pnpm@10.34.9";
const OLDEST_NODE = { major: 20, minor: 19 };
const marker = path.join(root, "node_modules", ".telebus-installed");

/** Makes sure that Node is new enough and that node_modules is what the workspace says. Ends the process if not. */
export function ensure() {
  requireNode(process.versions.node);
  if (existsSync(marker) && readFileSync(marker, "utf8") === fingerprint()) return;
  install(["--frozen-lockfile"]);
}

/**
 * Installs every package of the workspace. The marker is removed first and written last, so that an interrupted
 * install is repeated.
 * @param {string[]} flags for `pnpm install`
 */
export function install(flags) {
  console.error(`Installing packages (${PNPM}), once for each change of pnpm-lock.yaml ...`);
  rmSync(marker, { force: true });
  const { status, error, stdout, stderr } = pnpm(["install", "--prod=false", ...flags]);
  if (status !== 0) {
    console.error(error?.message ?? `${stdout}${stderr}`);
    fail("The packages could not be installed; the reason is above.");
  }
  writeFileSync(marker, fingerprint());
}

/** @param {string[]} args */
function pnpm(args) {
  return spawnSync("npx", ["--yes", PNPM, ...args], {
    cwd: root,
    // CI: pnpm asks no questions.
    env: { ...process.env, CI: "true" },
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    // On Windows npx is a script of the shell.
    shell: process.platform === "win32",
  });
}

/**
 * What is to be installed, and the machine: a node_modules folder holds binaries of one platform. The package.json files
 * count too, so that one which pnpm-lock.yaml does not know yet is noticed here and not on the next machine.
 */
function fingerprint() {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", ...manifests()])
    hash.update(readFileSync(path.join(root, file)));
  return `${hash.digest("hex")} ${process.platform} ${process.arch}\n`;
}

/** Every package.json of the workspace. */
function manifests() {
  const packages = ["libs", "services"].flatMap((folder) =>
    readdirSync(path.join(root, folder)).map((name) => path.join(folder, name)),
  );
  return ["", "bench", "deploy", ...packages]
    .map((folder) => path.join(folder, "package.json"))
    .filter((file) => existsSync(path.join(root, file)))
    .toSorted();
}

/** @param {string} version */
function requireNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const oldest = OLDEST_NODE;
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  fail(`Telebus needs Node ${oldest.major}.${oldest.minor} or newer; this is Node ${version}.`);
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
