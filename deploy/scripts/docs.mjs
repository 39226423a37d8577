import { ensure } from "./ensure.mjs";
import { build, compiles } from "./run.mjs";

ensure();
// What uses the generated client may be wrong until it is generated.
compiles("deploy");
await import("../dist/documents/main.js");
build("deploy");
