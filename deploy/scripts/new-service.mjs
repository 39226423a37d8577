// npm run new:service NAME
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensure, install, root } from "./ensure.mjs";
import { build, tool } from "./run.mjs";
import { faultOfName, writeService } from "./service-template.mjs";

const name = process.argv[2] ?? "";
const fault = faultOfName(name, root);
if (fault !== undefined) {
  console.error(`${fault}\nUsage: npm run new:service NAME`);
  process.exit(1);
}

ensure();
const folder = writeService(name, root);
addReference("tsconfig.build.json", `services/${name}`);
install(["--no-frozen-lockfile"]);
build();
runTool(folder, [path.join(folder, "node_modules/drizzle-kit/bin.cjs"), "generate", "--name", "init"]);
runTool(root, tool("prettier", ["--write", "--log-level", "warn", folder, "tsconfig.build.json"]));

console.log(`services/${name} is there, and works: as a process of its own it greets each chat that joins the hub. Next:
  1. What it says and hears: its name into ServiceName of libs/contracts/src/ids.ts, its events and commands into
     libs/contracts/src/${name}.ts, before any handler.
  2. Instead of greeting, what it is for: README.md and src/service.ts first.
  3. A part of the platform: services/standalone (src/platform.ts, package.json, tsconfig.json) and docker-compose.yml;
     then npm run deps && npm run docs
  4. npm run check && npm test`);

/**
 * @param {string} file
 * @param {string} reference
 */
function addReference(file, reference) {
  const where = path.join(root, file);
  /** @type {{ references: { path: string }[] }} */
  const config = JSON.parse(readFileSync(where, "utf8"));
  config.references.push({ path: reference });
  writeFileSync(where, JSON.stringify(config, undefined, 2));
}

/**
 * @param {string} cwd
 * @param {string[]} args
 */
function runTool(cwd, args) {
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) process.exit(status ?? 1);
}
