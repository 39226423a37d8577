import { readFileSync } from "node:fs";
import { z } from "zod";

const Definition = z.record(z.string(), z.unknown());

const ParamSchema = z.object({
  /** Each method and the definition of its parameters; null for methods without any. */
  methods: z.record(z.string(), z.string().nullable()),
  definitions: z.record(z.string(), Definition),
});
export type ParamSchema = z.output<typeof ParamSchema>;

let loaded: ParamSchema | undefined;

/** The parameters of every method, made by `scripts/generate-params.mjs`; read when first needed. */
export function paramSchema(): ParamSchema {
  loaded ??= ParamSchema.parse(
    JSON.parse(readFileSync(new URL("../generated/bot-api-params.schema.json", import.meta.url), "utf8")),
  );
  return loaded;
}

/** @returns the name of the definition of a method's parameters, null where it has none, undefined if unknown. */
export function definitionOf(method: string): string | null | undefined {
  const { methods } = paramSchema();
  return Object.hasOwn(methods, method) ? methods[method] : undefined;
}

/** Whether a method has a parameter of that name. */
export function hasParameter(method: string, name: string): boolean {
  const definition = definitionOf(method);
  const properties = definition && paramSchema().definitions[definition]?.["properties"];
  return typeof properties === "object" && properties !== null && Object.hasOwn(properties, name);
}

type ParameterTypes = ReadonlyMap<string, ReadonlySet<string>>;

const typesByDefinition = new Map<string, ParameterTypes>();

/** The types of JSON that each parameter of a method may have; undefined where there is no such method. */
export function parameterTypes(method: string): ParameterTypes | undefined {
  const definition = definitionOf(method);
  if (definition === undefined) return undefined;
  if (definition === null) return NO_PARAMETERS;
  const known = typesByDefinition.get(definition);
  if (known) return known;
  const { properties } = Properties.parse(paramSchema().definitions[definition]);
  const types = new Map(Object.entries(properties).map(([name, node]) => [name, new Set(typesOf(node))]));
  typesByDefinition.set(definition, types);
  return types;
}

const NO_PARAMETERS: ParameterTypes = new Map();

/** What must be given. */
export function requiredParameters(method: string): readonly string[] {
  const definition = definitionOf(method);
  return definition ? Properties.parse(paramSchema().definitions[definition]).required : [];
}

const Properties = z.object({
  properties: z.record(z.string(), Definition).default({}),
  required: z.array(z.string()).default([]),
});

const Node = z.object({
  $ref: z.string().optional(),
  type: z.union([z.string().transform((type) => [type]), z.array(z.string())]).optional(),
  anyOf: z.array(Definition).optional(),
});

function typesOf(definition: z.output<typeof Definition>): readonly string[] {
  const { $ref, type = [], anyOf = [] } = Node.parse(definition);
  const referred =
    $ref === undefined ? undefined : paramSchema().definitions[$ref.replace("#/definitions/", "")];
  return [...type, ...anyOf.flatMap(typesOf), ...(referred ? typesOf(referred) : [])];
}
