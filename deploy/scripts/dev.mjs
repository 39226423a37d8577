import { ensure } from "./ensure.mjs";
import { runNode, tool } from "./run.mjs";

ensure();
const main = "services/standalone/src/main.ts";
process.exitCode = await runNode(
  tool("tsx", ["watch", "--conditions=source", main, ...process.argv.slice(2)]),
);
