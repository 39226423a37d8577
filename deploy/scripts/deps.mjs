// After a change of dependencies: brings pnpm-lock.yaml and node_modules up to date.
import { install } from "./ensure.mjs";

install(["--no-frozen-lockfile"]);
