// What both generators share: the types of @gramio/types as JSON Schema, in one line for each method and definition.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

/** @typedef {Record<string, unknown>} Node */

/** @param {string} path from this folder */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const METHODS = at("../node_modules/@gramio/types/out/methods.d.ts");

/**
 * What the types do not say: an upload is named in JSON, a plain button is a string, rich text may be plain or a list,
 * a button's data is bounded.
 */
const UPLOAD = { type: "string", pattern: "^attach://." };
const PLAIN_RICH_TEXT = [
  { type: "string" },
  { type: "array", items: { $ref: "#/definitions/TelegramRichText" } },
];
const CALLBACK_DATA = { type: "string", minLength: 1, maxUtf8Bytes: 64 };

/** @returns {[name: string, signature: string][]} each method and what stands between the brackets of its type */
export function readSignatures() {
  const declaration = /^ {4}(\w+): CallAPI\w*<([\s\S]*?)>$/gm;
  return [...readFileSync(METHODS, "utf8").matchAll(declaration)].map(([, name = "", signature = ""]) => [
    name,
    signature.replaceAll(/\s+/g, " ").replace(/,? $/, "").trim(),
  ]);
}

/** @param {"params" | "objects"} file @returns {[name: string, node: unknown][]} */
export function readDefinitions(file) {
  const generator = createGenerator({
    path: at(`../node_modules/@gramio/types/out/${file}.d.ts`),
    jsDoc: "none",
    expose: "all",
    additionalProperties: false,
    skipTypeCheck: true,
  });
  const { definitions = {} } = generator.createSchema("*");
  const all = {
    ...definitions,
    Blob: UPLOAD,
    TelegramKeyboardButton: { anyOf: [{ type: "string" }, definitions["TelegramKeyboardButton"]] },
    TelegramRichText: { anyOf: [...PLAIN_RICH_TEXT, definitions["TelegramRichText"]] },
  };
  return Object.entries(all).map(([name, node]) => [shortName(name), plain(node)]);
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

/**
 * Writes a schema into `generated/`; with --check only compares. One line for each method and definition: small, and a
 * new Bot API reads well as a difference.
 * @param {string} name @param {[string, unknown][]} methods @param {[string, unknown][]} definitions
 */
export function writeSchema(name, methods, definitions) {
  const lines = (/** @type {[string, unknown][]} */ entries) =>
    entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",\n");
  const made = `{"methods":{\n${lines(methods)}\n},\n"definitions":{\n${lines(definitions)}\n}}\n`;
  const target = at(`../generated/${name}`);
  if (!process.argv.includes("--check")) return writeFileSync(target, made);
  if (made === readFileSync(target, "utf8")) return;
  process.stderr.write(`generated/${name} is not what @gramio/types says\n`);
  process.exitCode = 1;
}
