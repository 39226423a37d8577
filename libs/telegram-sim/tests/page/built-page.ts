import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const BUILD = fileURLToPath(new URL("../../../../deploy/scripts/pages.mjs", import.meta.url));

/** Builds the page where it has changed; in a process of its own, for Vite does not run within Jest. */
export async function buildPage(): Promise<void> {
  await promisify(execFile)(process.execPath, [BUILD, "simulator"]);
}
