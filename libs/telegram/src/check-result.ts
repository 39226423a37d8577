import { resultSchema } from "./result-schema.js";
import { lineOf, SchemaChecker } from "./schema-checker.js";

const MAX_PROBLEMS = 10;

/** Each method's result stands among the definitions under the method's own name; Telegram's objects have a prefix. */
const checker = new SchemaChecker(() => ({ ...resultSchema().methods, ...resultSchema().definitions }));

/**
 * Checks what a method answers against the types of the Bot API, strictly: a field that they do not know is a problem,
 * and so is a missing one.
 * @returns each names a field and says what is wrong with it; nothing wrong: an empty list
 */
export function checkResult(method: string, result: unknown): readonly string[] {
  if (!Object.hasOwn(resultSchema().methods, method)) return [`${method} is no method of the Bot API`];
  return problemsOf(method, result);
}

/** The same for an object: `Update`, `Message` ... */
export function checkObject(type: string, value: unknown): readonly string[] {
  const name = `Telegram${type}`;
  if (!Object.hasOwn(resultSchema().definitions, name)) return [`${type} is no object of the Bot API`];
  return problemsOf(name, value);
}

const problemsOf = (definition: string, value: unknown): readonly string[] =>
  [...new Set(checker.faultsOf(definition, value).map(lineOf))].slice(0, MAX_PROBLEMS);
