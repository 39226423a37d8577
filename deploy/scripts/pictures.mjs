// npm run pictures: takes the pictures of docs/simulator.md anew. It needs Chromium on PATH.
import { buildPages } from "./pages.mjs";
import { ensure } from "./ensure.mjs";
import { runNode, tool } from "./run.mjs";

ensure();
await buildPages();
process.exitCode = await runNode(
  tool("tsx", ["--conditions=source", "libs/telegram-sim/tests/page/pictures.ts"]),
);
