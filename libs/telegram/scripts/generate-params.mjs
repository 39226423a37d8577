// Makes generated/bot-api-params.schema.json out of the types of @gramio/types; with --check only compares.
// Run it after an update of that package: node libs/telegram/scripts/generate-params.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

/** @typedef {Record<string, unknown>} Node */

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const TARGET = at("../generated/bot-api-params.schema.json");
const PARAMS = at("../node_modules/@gramio/types/out/params.d.ts");
const METHODS = at("../node_modules/@gramio/types/out/methods.d.ts");

/** What the types do not say: an upload is named in JSON, a plain button is a string, a button's data is bounded. */
const UPLOAD = { type: "string", pattern: "^attach://." };
const CALLBACK_DATA = { type: "string", minLength: 1, maxUtf8Bytes: 64 };

/** @returns {[string, string | null][]} each method and the definition of its parameters */
function readMethods() {
  const declaration = /^ {4}(\w+): CallAPI\w*<(?:\s*Params\.(\w+))?/gm;
  return [...readFileSync(METHODS, "utf8").matchAll(declaration)].map(([, name = "", params]) => [
    name,
    params ?? null,
  ]);
}

/** @returns {Node} */
function readDefinitions() {
  const options = {
    path: PARAMS,
    jsDoc: /** @type {const} */ ("none"),
    expose: /** @type {const} */ ("all"),
  };
  const generator = createGenerator({ ...options, additionalProperties: false, skipTypeCheck: true });
  const { definitions = {} } = generator.createSchema("*");
  const button = { anyOf: [{ type: "string" }, definitions["TelegramKeyboardButton"]] };
  return { ...definitions, Blob: UPLOAD, TelegramKeyboardButton: button };
}

/**
 * Classes of @gramio/types that turn themselves into text or JSON: in JSON there are none.
 * @param {unknown} node
 */
function isClassInstance(node) {
  if (!isNode(node) || !isNode(node["properties"])) return false;
  const names = Object.keys(node["properties"]);
  return names.length === 1 && (names[0] === "toString" || names[0] === "toJSON");
}

/** @param {unknown} value @returns {value is Node} */
const isNode = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Names that spell out a whole type become short. @param {string} name */
const shortName = (name) => (name.startsWith("Exclude<") ? "UpdateKind" : name);

/** @param {unknown} value @param {string} [key] @returns {unknown} */
function plain(value, key) {
  if (key === "callback_data") return CALLBACK_DATA;
  if (key === "$ref") return `#/definitions/${shortName(decodeURIComponent(String(value).slice(14)))}`;
  if (Array.isArray(value)) return value.map((item) => plain(item));
  if (!isNode(value)) return value;
  if (Array.isArray(value["anyOf"])) {
    const choices = value["anyOf"].filter((choice) => !isClassInstance(choice));
    return choices.length === 1 ? plain(choices[0]) : { ...value, anyOf: plain(choices) };
  }
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item, name)]));
}

/** One line for each method and definition: small, and a new Bot API reads well as a difference. */
function generate() {
  const definitions = Object.entries(readDefinitions()).map(([name, node]) => [shortName(name), plain(node)]);
  const lines = (/** @type {unknown[][]} */ entries) =>
    entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",\n");
  return `{"methods":{\n${lines(readMethods())}\n},\n"definitions":{\n${lines(definitions)}\n}}\n`;
}

const made = generate();
if (!process.argv.includes("--check")) writeFileSync(TARGET, made);
else if (made !== readFileSync(TARGET, "utf8")) {
  process.stderr.write("generated/bot-api-params.schema.json is not what @gramio/types says\n");
  process.exitCode = 1;
}
