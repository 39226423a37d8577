// npm run pictures: takes the pictures of docs/simulator.md anew. It needs Chromium on PATH.
import { buildPage } from "../../libs/telegram-sim/page/build.mjs";
import { ensure } from "./ensure.mjs";
import { runNode, tool } from "./run.mjs";

ensure();
await buildPage();
process.exitCode = await runNode(
  tool("tsx", ["--conditions=source", "libs/telegram-sim/tests/page/pictures.ts"]),
);
