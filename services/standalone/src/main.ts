import { runProcess } from "@telebus/service";
import { startStandalone } from "./standalone.js";

/** Ctrl-C ends everything within five seconds. */
const STOP_DEADLINE_MS = 5_000;

await runProcess(startStandalone, STOP_DEADLINE_MS);
