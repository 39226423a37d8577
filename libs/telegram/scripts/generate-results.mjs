// Makes generated/bot-api-results.schema.json out of the types of @gramio/types; with --check only compares.
// Run it after an update of that package: node libs/telegram/scripts/generate-results.mjs
import { readDefinitions, readSignatures, writeSchema } from "./schema-of-types.mjs";

/** @param {string} type "Objects.TelegramMessage | true" @returns {object} */
function schemaOf(type) {
  const choices = type.split("|").map((choice) => choice.trim());
  if (choices.length > 1) return { anyOf: choices.map(schemaOf) };
  if (type.endsWith("[]")) return { type: "array", items: schemaOf(type.slice(0, -2)) };
  if (type === "true") return { type: "boolean", const: true };
  if (type === "string" || type === "number") return { type };
  const [, name] = /^Objects\.(\w+)$/.exec(type) ?? [];
  if (name === undefined) throw new Error(`no schema for the type ${type}`);
  return { $ref: `#/definitions/${name}` };
}

/** Each method and what it answers. @type {[string, unknown][]} */
const methods = readSignatures().map(([name, signature]) => [
  name,
  schemaOf(signature.replace(/^Params\.\w+,/, "").trim()),
]);

/** The envelopes of an answer spell out the results of all methods, and methods are said above. */
const definitions = readDefinitions("objects").filter(([name]) => !name.startsWith("TelegramAPIResponse"));
writeSchema("bot-api-results.schema.json", methods, definitions);
