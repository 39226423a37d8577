import { z } from "zod";

/** The parts of JSON Schema that our contracts and settings use. */
export interface JsonSchema {
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  readonly format?: string | undefined;
  readonly const?: unknown;
  readonly default?: unknown;
  readonly example?: string | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: JsonSchema | undefined;
  readonly anyOf?: readonly JsonSchema[] | undefined;
  readonly oneOf?: readonly JsonSchema[] | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
}

const JsonSchema: z.ZodType<JsonSchema> = z.looseObject({
  type: z.string().optional(),
  description: z.string().optional(),
  format: z.string().optional(),
  const: z.unknown().optional(),
  default: z.unknown().optional(),
  example: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  get items() {
    return JsonSchema.optional();
  },
  get anyOf() {
    return z.array(JsonSchema).optional();
  },
  get oneOf() {
    return z.array(JsonSchema).optional();
  },
  get properties() {
    return z.record(z.string(), JsonSchema).optional();
  },
});

/**
 * A schema of zod as JSON Schema (draft 7, as AsyncAPI 3 has it).
 * @param io which side of transforms and defaults: what is given, or what comes out
 */
export function jsonSchemaOf(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  const made = z.toJSONSchema(schema, {
    io,
    target: "draft-7",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const { type } = zodSchema._zod.def;
      if (type === "date") Object.assign(jsonSchema, { type: "string", format: "date-time" });
      // A default behind a transformation, as of "yes" and "no", is left out otherwise.
      if (zodSchema instanceof z.ZodDefault)
        Object.assign(jsonSchema, { default: zodSchema.def.defaultValue });
      if (type === "custom") Object.assign(jsonSchema, { type: "object" });
    },
  });
  const { $schema: _, ...rest } = made;
  return JsonSchema.parse(rest);
}

/** A type in a few words for a table, `"a" or "b"`, `list of integer`. */
export function typeInWords(schema: JsonSchema): string {
  if (schema.enum !== undefined) return schema.enum.map((each) => JSON.stringify(each)).join(" or ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return [...new Set(choices.map(typeInWords))].join(" or ");
  if (schema.items !== undefined) return `list of ${typeInWords(schema.items)}`;
  if (schema.format === "date-time") return "time, ISO 8601";
  return schema.type ?? "anything";
}
