import { buildPage } from "../../libs/telegram-sim/page/build.mjs";
import { ensure } from "./ensure.mjs";
import { build } from "./run.mjs";

ensure();
build();
await buildPage();
// In this very process: signals, terminal, arguments and exit code are the platform's own.
await import("../../services/standalone/dist/main.js");
