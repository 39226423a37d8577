import { buildPages } from "./pages.mjs";
import { ensure } from "./ensure.mjs";
import { build } from "./run.mjs";

ensure();
build("libs/telegram-sim");
await buildPages("simulator");
await import("../../libs/telegram-sim/dist/main.js");
