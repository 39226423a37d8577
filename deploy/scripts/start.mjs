import { ensure } from "./ensure.mjs";
import { build } from "./run.mjs";

ensure();
build();
// In this very process: signals, terminal, arguments and exit code are the platform's own.
await import("../../services/standalone/dist/main.js");
