import { buildPages } from "./pages.mjs";
import { ensure } from "./ensure.mjs";
import { runNode, tool } from "./run.mjs";

ensure();
await buildPages();
const main = "services/standalone/src/main.ts";
process.exitCode = await runNode(
  tool("tsx", ["watch", "--conditions=source", main, ...process.argv.slice(2)]),
);
