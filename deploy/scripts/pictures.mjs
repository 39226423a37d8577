// npm run pictures: takes the pictures of docs/simulator.md and docs/dashboard.md anew. It needs Chromium on PATH.
import { buildPages } from "./pages.mjs";
import { ensure } from "./ensure.mjs";
import { build, runNode, tool } from "./run.mjs";

ensure();
build();
await buildPages();
const programs = [
  "libs/telegram-sim/tests/page/pictures.ts",
  "services/standalone/tests/dashboard/pictures/pictures.ts",
];
for (const program of programs) {
  const code = await runNode(tool("tsx", ["--conditions=source", program]));
  if (code !== 0) process.exitCode = code;
}
