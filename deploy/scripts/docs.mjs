import { ensure } from "./ensure.mjs";
import { build } from "./run.mjs";

ensure();
build("deploy");
await import("../dist/documents/main.js");
