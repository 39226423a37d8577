import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { definitionOf, paramSchema } from "./param-schema.js";

export type CallCheck =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly kind: "unknown-method" | "bad-parameters";
      /** Each names a parameter and says what is wrong with it, never what it holds. */
      readonly problems: readonly string[];
    };

const MAX_PROBLEMS = 10;
const SCHEMA_ID = "bot-api";

let ajv: Ajv | undefined;
const validators = new Map<string, ValidateFunction>();

/**
 * Checks a call against the types of the Bot API: unknown methods and parameters, wrong types, what is missing.
 * Limits that hold only after Telegram has parsed the markup, such as the length of a text, are Telegram's to judge.
 */
export function checkCall(method: string, params: Readonly<Record<string, unknown>>): CallCheck {
  const definition = definitionOf(method);
  if (definition === undefined)
    return { ok: false, kind: "unknown-method", problems: [`${method} is no method of the Bot API`] };
  if (definition === null) return checkNone(method, params);
  const validate = validatorOf(definition);
  if (validate(params)) return { ok: true };
  return { ok: false, kind: "bad-parameters", problems: describe(validate.errors ?? []) };
}

function checkNone(method: string, params: Readonly<Record<string, unknown>>): CallCheck {
  const names = Object.keys(params);
  if (names.length === 0) return { ok: true };
  const problems = names.slice(0, MAX_PROBLEMS).map((name) => `${name}: ${method} takes no parameters`);
  return { ok: false, kind: "bad-parameters", problems };
}

/** Compiling a method takes up to 100 ms, so only the ones in use are. */
function validatorOf(definition: string): ValidateFunction {
  const known = validators.get(definition);
  if (known !== undefined) return known;
  ajv ??= createAjv();
  const validate = ajv.compile({ $ref: `${SCHEMA_ID}#/definitions/${definition}` });
  validators.set(definition, validate);
  return validate;
}

function createAjv(): Ajv {
  const made = new Ajv({ allErrors: true, allowUnionTypes: true, validateSchema: false });
  made.addKeyword({
    keyword: "maxUtf8Bytes",
    type: "string",
    schemaType: "number",
    error: { message: ({ schema }) => `must NOT have more than ${String(schema)} bytes` },
    validate: (max: number, text: string) => Buffer.byteLength(text) <= max,
  });
  return made.addSchema({ $id: SCHEMA_ID, definitions: paramSchema().definitions });
}

function describe(errors: readonly ErrorObject[]): string[] {
  const told = deepestOfEach(errors).map((error) => `${placeOf(error)}: ${error.message ?? error.keyword}`);
  return [...new Set(told)].slice(0, MAX_PROBLEMS);
}

/**
 * Where a parameter may have one of several shapes, every shape complains; the complaint from deepest inside belongs to
 * the shape that was meant.
 */
function deepestOfEach(errors: readonly ErrorObject[]): ErrorObject[] {
  const deepest = new Map<string, number>();
  for (const error of errors) {
    const path = pathOf(error);
    const top = path[0] ?? "";
    deepest.set(top, Math.max(deepest.get(top) ?? 0, path.length));
  }
  return errors.filter((error) => {
    const path = pathOf(error);
    return path.length === deepest.get(path[0] ?? "");
  });
}

const placeOf = (error: ErrorObject): string => pathOf(error).join(".") || "parameters";

/** The path of what is wrong, including the name of what is missing or too much. */
function pathOf({ instancePath, params }: ErrorObject): string[] {
  const inner: unknown = params["additionalProperty"] ?? params["missingProperty"];
  const path = instancePath.split("/").slice(1);
  return typeof inner === "string" ? [...path, inner.slice(0, 64)] : path;
}
