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
