import { existsSync } from "node:fs";
import path from "node:path";

/** In the order they are looked for: the one without windows draws the same pages with a third of the work. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/** Where this machine has Chromium; undefined where it has none, which with REQUIRE_REAL_BACKENDS=1 is an error. */
export function findChromium(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) =>
    existsSync(file),
  );
  if (found === undefined && process.env["REQUIRE_REAL_BACKENDS"] === "1")
    throw new Error("REQUIRE_REAL_BACKENDS=1 asks for a browser, and there is no chromium on PATH");
  return found;
}
