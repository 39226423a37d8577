import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { root } from "./ensure.mjs";

/** What browsers load, and what of the workspace each is made of beside its own folder. */
const pages = {
  simulator: { folder: "libs/telegram-sim/page", parts: [] },
  dashboard: { folder: "services/admin/web", parts: ["libs/client/src"] },
};

/** @typedef {keyof typeof pages} Page */

/**
 * Builds pages where their sources, or the packages they are made with, have changed since the last time. The marker is
 * removed first and written last, so that an interrupted build is repeated.
 * @param {Page[]} names all of them without one
 * @throws Error of Vite, where one cannot be built
 */
export async function buildPages(...names) {
  const wanted = names.length === 0 ? Object.values(pages) : names.map((name) => pages[name]);
  for (const page of wanted) await buildPage(page);
}

/** @param {{ folder: string, parts: string[] }} page */
async function buildPage({ folder, parts }) {
  const page = path.join(root, folder);
  const marker = path.join(page, "dist", ".built-from");
  const sources = fingerprint([page, ...parts.map((part) => path.join(root, part))]);
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
  await compress(path.join(page, "dist"));
  writeFileSync(marker, sources);
}

/** Some hundred bytes fit into one packet either way. */
const WORTH_COMPRESSING = 1_000;

/**
 * Puts a compressed twin beside each file, so that nobody compresses while a browser waits.
 * @param {string} dist
 */
async function compress(dist) {
  for (const file of filesIn(dist).filter((name) => /\.(js|css|svg)$/.test(name))) {
    const content = readFileSync(file);
    if (content.length < WORTH_COMPRESSING) continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    writeFileSync(`${file}.br`, await promisify(brotliCompress)(content, { params }));
  }
}

/**
 * Everything a page is made of: its files, in order, and the exact packages.
 * @param {string[]} folders
 */
function fingerprint(folders) {
  const hash = createHash("sha256");
  for (const file of [...folders.flatMap(filesIn), path.join(root, "pnpm-lock.yaml")])
    hash.update(`${path.relative(root, file)}\n`).update(readFileSync(file));
  return `${hash.digest("hex")}\n`;
}

/** @param {string} folder */
function filesIn(folder) {
  const dist = path.join(folder, "dist") + path.sep;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(dist) && !/\.test\.tsx?$/.test(file))
    .toSorted();
}

/** @param {string} name @returns {name is Page} */
const isPage = (name) => Object.hasOwn(pages, name);

// `node pages.mjs [NAME]`: the same as a program, for what cannot load Vite into its own process.
if (process.argv[1] === import.meta.filename) await buildPages(...process.argv.slice(2).filter(isPage));
