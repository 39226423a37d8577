import { buildPages } from "./pages.mjs";
import { ensure } from "./ensure.mjs";
import { build } from "./run.mjs";

ensure();
build();
await buildPages();
// In this very process: signals, terminal, arguments and exit code are the platform's own.
await import("../../services/standalone/dist/main.js");
