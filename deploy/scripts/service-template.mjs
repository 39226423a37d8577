import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";

const template = path.resolve(import.meta.dirname, "../templates/service");

/** What every service calls something of its own. */
const TAKEN = new Set(["config-schema", "run-service", "store"]);

/**
 * Why a name cannot be a service's; undefined where it can.
 * @param {string} name
 * @param {string} workspace
 * @returns {string | undefined}
 */
export function faultOfName(name, workspace) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 30)
    return "A service's name is lower-case words joined by hyphens, at most 30 characters: media-worker";
  if (!isVariable(wordsFor(name).camel)) return `${name} is a word of JavaScript; choose another name`;
  if (/^pg-|^(public|information-schema)$/.test(name)) return `${name} is a schema of PostgreSQL's own`;
  if (TAKEN.has(name)) return `${name} means something else in every service; choose another name`;
  for (const folder of ["services", "libs"])
    if (existsSync(path.join(workspace, folder, name))) return `${folder}/${name} exists`;
  return undefined;
}

/** @param {string} word */
function isVariable(word) {
  try {
    return new Script(`"use strict"; async () => { let ${word}; }`) instanceof Script;
  } catch {
    return false;
  }
}

/**
 * Writes a new service into `services/<name>` of a workspace.
 * @param {string} name
 * @param {string} workspace
 * @returns {string} its folder
 */
export function writeService(name, workspace) {
  const folder = path.join(workspace, "services", name);
  const words = wordsFor(name);
  for (const entry of readdirSync(template, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = path.join(entry.parentPath, entry.name);
    const target = path.join(folder, path.relative(template, source));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, filled(readFileSync(source, "utf8"), words));
  }
  return folder;
}

/**
 * The name as each place wants it: `media-worker`, `MediaWorker`, `mediaWorker`, `MEDIA_WORKER`, `media_worker`.
 * @param {string} name
 */
function wordsFor(name) {
  const Name = name.replaceAll(/(^|-)(.)/g, (_, _hyphen, /** @type {string} */ letter) =>
    letter.toUpperCase(),
  );
  const schema = name.replaceAll("-", "_");
  const camel = Name.charAt(0).toLowerCase() + Name.slice(1);
  return { name, Name, camel, schema, NAME: schema.toUpperCase() };
}

/**
 * @param {string} text
 * @param {Record<string, string>} words
 */
const filled = (text, words) => text.replaceAll(/\{\{(\w+)\}\}/g, (whole, key) => words[key] ?? whole);
