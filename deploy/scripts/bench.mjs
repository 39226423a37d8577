// npm run bench -- NAME [--quick]
import { readdirSync, existsSync } from "node:fs";
import path from "node:path";
import { buildPage } from "../../libs/telegram-sim/page/build.mjs";
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
await buildPage();
process.exitCode = await runNode([path.join(folder, "dist", name, "run.js"), ...rest]);
