import { callDefinitions } from "./call-schema.js";
import { definitionOf, paramSchema } from "./param-schema.js";
import { lineOf, SchemaChecker, type Fault } from "./schema-checker.js";

export type CallCheck =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly kind: "unknown-method" | "bad-parameters";
      /** Each names a parameter and says what is wrong with it, never what it holds. */
      readonly problems: readonly string[];
    };

type CallParams = Readonly<Record<string, unknown>>;

const MAX_PROBLEMS = 10;

const requested = new SchemaChecker(callDefinitions);
const strict = new SchemaChecker(() => paramSchema().definitions);
const lenient = new SchemaChecker(() => paramSchema().definitions, true);

/**
 * Checks a call that somebody asks the sender for against the types of the Bot API: unknown methods and parameters, wrong types, what is missing.
 * A file may also be one of the blob store. Limits that hold only after Telegram has parsed the markup, such as the length of a text, are Telegram's to judge.
 */
export function checkCall(method: string, params: CallParams): CallCheck {
  const definition = definitionOf(method);
  if (definition === undefined)
    return { ok: false, kind: "unknown-method", problems: [`${method} is no method of the Bot API`] };
  const faults = definition === null ? faultsOfNone(method, params) : requested.faultsOf(definition, params);
  if (faults.length === 0) return { ok: true };
  const problems = [...new Set(faults.map(lineOf))].slice(0, MAX_PROBLEMS);
  return { ok: false, kind: "bad-parameters", problems };
}

/**
 * The same as Telegram's server reads a call: numbers may come as text and text as numbers, at any depth.
 * @returns what is wrong even so; of a method that is not known, nothing
 */
export function faultsAsRead(method: string, params: CallParams): readonly Fault[] {
  const definition = definitionOf(method);
  if (definition === undefined) return [];
  if (definition === null) return faultsOfNone(method, params);

  // Most calls have the right types: only the others are worth a copy.
  if (strict.faultsOf(definition, params).length === 0) return [];
  return lenient.faultsOf(definition, structuredClone(params));
}

const faultsOfNone = (method: string, params: CallParams): Fault[] =>
  Object.keys(params).map((name) => ({
    path: [name],
    rule: "additionalProperties",
    message: `${method} takes no parameters`,
    types: [],
  }));
