/** A JSON Schema as far as a form can be made of it. */
export interface FieldSchema {
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  readonly choices?: readonly string[] | undefined;
  readonly byDefault?: unknown;
  readonly isLong: boolean;
  /** Of an object: its fields, in their order. */
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly schema: FieldSchema;
  readonly isRequired: boolean;
}

/** Where a text may be longer it gets more room. */
const LONG_TEXT = 1_000;

/** What a schema of the server asks for; of what it does not know it makes nothing. */
export function readSchema(given: unknown): FieldSchema {
  const schema = asRecord(given);
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  const choices = Array.isArray(schema["enum"]) ? schema["enum"].filter(isText) : undefined;
  const properties = asRecord(schema["properties"]);
  return {
    type: typeOf(schema),
    // Written for documents, where words stand between backticks.
    description: isText(schema["description"]) ? schema["description"].replaceAll("`", "") : undefined,
    choices,
    byDefault: schema["default"],
    isLong: typeof schema["maxLength"] === "number" && schema["maxLength"] > LONG_TEXT,
    fields: Object.entries(properties).map(([name, property]) => ({
      name,
      schema: readSchema(property),
      isRequired: required.includes(name),
    })),
  };
}

/** Of several kinds of value the plain text is the one that people write. */
function typeOf(schema: Readonly<Record<string, unknown>>): string | undefined {
  if (isText(schema["type"])) return schema["type"];
  const kinds = Array.isArray(schema["anyOf"]) ? schema["anyOf"].map((one) => asRecord(one)["type"]) : [];
  return kinds.includes("string") ? "string" : undefined;
}

const isText = (value: unknown): value is string => typeof value === "string";

/** An object's own fields; none where it is something else. */
export const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};

/** `At first` of `at_first`. */
export function labelOf(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
