import { buildPage } from "../../libs/telegram-sim/page/build.mjs";
import { ensure } from "./ensure.mjs";
import { build } from "./run.mjs";

ensure();
build();
await buildPage();
