import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";

/** One thing that is wrong with a value. */
export interface Fault {
  /** Where, from the outside in; the name of what is missing or too much included. */
  readonly path: readonly string[];
  /** The rule of JSON Schema that is broken: `type`, `required`, `additionalProperties`, `enum` ... */
  readonly rule: string;
  /** Says what is wrong, never what the value holds. */
  readonly message: string;
  /** The types that were expected, where the type is what is wrong. */
  readonly types: readonly string[];
}

type Definitions = Readonly<Record<string, unknown>>;

const SCHEMA_ID = "bot-api";

/** Checks values against definitions. Compiling one takes up to 100 ms, so only those in use are, when first needed. */
export class SchemaChecker {
  private ajv: Ajv | undefined;
  private readonly validators = new Map<string, ValidateFunction>();

  /**
   * @param readDefinitions called once, before the first check
   * @param coerceTypes numbers may come as text and the other way round; values are changed in place
   */
  constructor(
    private readonly readDefinitions: () => Definitions,
    private readonly coerceTypes = false,
  ) {}

  /** @param definition its name. @returns what is wrong; nothing: an empty list */
  faultsOf(definition: string, value: unknown): readonly Fault[] {
    return this.check(`{"$ref":"#/definitions/${definition}"}`, value);
  }

  private check(schema: string, value: unknown): readonly Fault[] {
    const validate = this.validatorOf(schema);
    return validate(value) ? [] : this.explain(validate.errors ?? []);
  }

  /** @param key a schema as JSON */
  private validatorOf(key: string): ValidateFunction {
    const known = this.validators.get(key);
    if (known !== undefined) return known;
    this.ajv ??= createAjv(this.readDefinitions(), this.coerceTypes);
    const validate = this.ajv.compile(JSON.parse(key.replaceAll('"#/', `"${SCHEMA_ID}#/`)));
    this.validators.set(key, validate);
    return validate;
  }

  /** Where a value may have one of several shapes every shape complains: only the one that was meant is heard. */
  private explain(errors: readonly ErrorObject[]): Fault[] {
    const unions = errors.filter(({ keyword }) => keyword === "anyOf");
    const outermost = unions.filter(
      (union) => !unions.some((other) => other !== union && isInside(union, other)),
    );
    const plain = errors.filter((error) => !outermost.some((union) => isInside(error, union)));
    return [...plain.map(faultOf), ...outermost.flatMap((union) => this.meant(union))];
  }

  private meant({ schema, data, instancePath }: ErrorObject): Fault[] {
    const shapes: readonly unknown[] = Array.isArray(schema) ? schema : [];
    const [best = []] = shapes
      .map((shape) => this.check(JSON.stringify(shape), data))
      .toSorted((a, b) => distance(a) - distance(b));
    return best.map((fault) => ({ ...fault, path: [...stepsOf(instancePath), ...fault.path] }));
  }
}

function createAjv(definitions: Definitions, coerceTypes: boolean): Ajv {
  const made = new Ajv({ allErrors: true, verbose: true, strict: false, validateSchema: false, coerceTypes });
  made.addKeyword({
    keyword: "maxUtf8Bytes",
    type: "string",
    schemaType: "number",
    error: { message: ({ schema }) => `must NOT have more than ${String(schema)} bytes` },
    validate: (max: number, text: string) => Buffer.byteLength(text) <= max,
  });
  return made.addSchema({ $id: SCHEMA_ID, definitions });
}

const isInside = ({ instancePath: path }: ErrorObject, { instancePath: outer }: ErrorObject): boolean =>
  path === outer || path.startsWith(`${outer}/`);

/** How far a value is from a shape: another constant or type altogether, other fields, something deeper inside. */
function distance(faults: readonly Fault[]): number {
  return faults.reduce((sum, { path, rule }) => {
    if (path.length === 0 || (path.length === 1 && rule === "const")) return sum + 10_000;
    return sum + (path.length === 1 ? 100 : 1);
  }, 0);
}

function faultOf({ instancePath, keyword, message, params }: ErrorObject): Fault {
  const inner: unknown = params["additionalProperty"] ?? params["missingProperty"];
  const path = stepsOf(instancePath);
  return {
    path: typeof inner === "string" ? [...path, inner.slice(0, 64)] : path,
    rule: keyword,
    message: message ?? keyword,
    types: keyword === "type" ? String(params["type"]).split(",") : [],
  };
}

const stepsOf = (instancePath: string): string[] => instancePath.split("/").slice(1);

/** `reply_markup.inline_keyboard.0.0.text: must be string` */
export const lineOf = ({ path, message }: Fault): string => `${path.join(".") || "parameters"}: ${message}`;
