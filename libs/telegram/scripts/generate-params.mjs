// Makes generated/bot-api-params.schema.json out of the types of @gramio/types; with --check only compares.
// Run it after an update of that package: node libs/telegram/scripts/generate-params.mjs
import { readDefinitions, readSignatures, writeSchema } from "./schema-of-types.mjs";

/** Each method and the definition of its parameters, null where it has none. @type {[string, unknown][]} */
const methods = readSignatures().map(([name, signature]) => [
  name,
  /^Params\.(\w+)/.exec(signature)?.[1] ?? null,
]);

writeSchema("bot-api-params.schema.json", methods, readDefinitions("params"));
