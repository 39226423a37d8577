import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const page = import.meta.dirname;
const dist = path.join(page, "dist");
const marker = path.join(dist, ".built-from");
const lockfile = path.resolve(page, "../../../pnpm-lock.yaml");

/**
 * Builds the page where its sources, or the packages it is made with, have changed since the last time. The marker is
 * removed first and written last, so that an interrupted build is repeated.
 * @throws Error of Vite, where it cannot be built
 */
export async function buildPage() {
  const sources = fingerprint();
  if (existsSync(marker) && readFileSync(marker, "utf8") === sources) return;
  rmSync(marker, { force: true });
  // Vite takes React's build for development where this says anything else, as within Jest.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  try {
    const { build } = await import("vite");
    await build({ root: page, configFile: path.join(page, "vite.config.ts"), logLevel: "warn" });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
  writeFileSync(marker, sources);
}

/** Everything the page is made of: its files, in order, and the exact packages. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const file of sourceFiles()) hash.update(`${path.relative(page, file)}\n`).update(readFileSync(file));
  if (existsSync(lockfile)) hash.update(readFileSync(lockfile));
  return `${hash.digest("hex")}\n`;
}

function sourceFiles() {
  return readdirSync(page, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(dist + path.sep) && !/\.test\.tsx?$/.test(file))
    .toSorted();
}

// `node build.mjs`: the same as a program, for what cannot load Vite into its own process.
if (process.argv[1] === import.meta.filename) await buildPage();
