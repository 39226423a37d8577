import { buildPages } from "./pages.mjs";
import { ensure } from "./ensure.mjs";
import { build } from "./run.mjs";

ensure();
build();
await buildPages();
