// npm run bench -- NAME [--quick]
import { readdirSync, existsSync } from "node:fs";
import path from "node:path";
import { buildPages } from "./pages.mjs";
import { ensure, root } from "./ensure.mjs";
import { build, runNode } from "./run.mjs";

const folder = path.join(root, "bench");
const names = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, "run.ts")));
const [name, ...rest] = process.argv.slice(2);

if (name === undefined || !names.includes(name)) {
  console.log("npm run bench -- NAME [--quick], where NAME is one of:");
  for (const each of names) console.log(`  ${each}`);
  process.exit(name === undefined ? 0 : 1);
}
ensure();
build();
await buildPages();
process.exitCode = await runNode([path.join(folder, "dist", name, "run.js"), ...rest]);
