import { ensure } from "./ensure.mjs";
import { build } from "./run.mjs";

ensure();
build("libs/telegram-sim");
await import("../../libs/telegram-sim/dist/main.js");
