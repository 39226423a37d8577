import { loadSettings, SettingsError } from "@telebus/service";
import type { z } from "zod";
import { leastSettings } from "../platform.js";
import { jsonSchemaOf, type JsonSchema } from "./json-schema.js";

/** One environment variable, as the schemas describe it. */
export interface Setting {
  readonly name: string;
  readonly meaning: string;
  /** Undefined: it has none. */
  readonly defaultValue: string | undefined;
  readonly example: string | undefined;
  /** Who does not start without it. */
  readonly requiredBy: readonly string[];
}

/** Variables that the same readers read. */
export interface SettingGroup {
  readonly title: string;
  readonly settings: readonly Setting[];
}

/** Whoever reads settings: a service, every service, a command. */
export interface SettingReader {
  readonly name: string;
  readonly schema: z.ZodType;
}

/**
 * Groups every variable by those who read it. Readers come in layers: where one of a layer reads a variable, the layers
 * after it are not named, for they read it too.
 */
export function settingGroups(layers: readonly (readonly SettingReader[])[]): SettingGroup[] {
  const groups: SettingGroup[] = [];
  for (const layer of layers) {
    const known = new Set(groups.flatMap(({ settings }) => settings.map(({ name }) => name)));
    groups.push(...groupsOf(layer).map((group) => without(known, group)));
  }
  return groups.filter(({ settings }) => settings.length > 0);
}

const without = (known: ReadonlySet<string>, { title, settings }: SettingGroup): SettingGroup => ({
  title,
  settings: settings.filter(({ name }) => !known.has(name)),
});

/** Variables that several readers share come first. */
function groupsOf(readers: readonly SettingReader[]): SettingGroup[] {
  const fields = new Map<string, JsonSchema>();
  for (const { schema } of readers)
    for (const [name, field] of Object.entries(jsonSchemaOf(schema, "input").properties ?? {}))
      if (!fields.has(name)) fields.set(name, field);
  const groups = new Map<string, Setting[]>();
  for (const [name, field] of fields) {
    const reading = readers.filter(({ schema }) => reads(schema, name));
    const title = reading.map((reader) => reader.name).join(", ");
    groups.set(title, [...(groups.get(title) ?? []), settingOf(name, field, reading)]);
  }
  return [...groups]
    .map(([title, settings]) => ({ title, settings }))
    .toSorted((a, b) => Number(b.title.includes(",")) - Number(a.title.includes(",")));
}

const reads = (schema: z.ZodType, name: string): boolean =>
  Object.hasOwn(jsonSchemaOf(schema, "input").properties ?? {}, name);

function settingOf(name: string, field: JsonSchema, readers: readonly SettingReader[]): Setting {
  const choices = field.enum?.join(", ");
  const meaning = [field.description ?? "", choices === undefined ? "" : `one of ${choices}`];
  return {
    name,
    meaning: meaning.filter((part) => part !== "").join("; "),
    defaultValue: inWords(field.default),
    example: field.example,
    requiredBy: readers.filter(({ schema }) => !startsWithout(name, schema)).map((reader) => reader.name),
  };
}

/** Tried out, for a schema alone does not say what its transformation asks for. */
function startsWithout(name: string, schema: z.ZodType): boolean {
  loadSettings(schema, leastSettings);
  try {
    loadSettings(schema, { ...leastSettings, [name]: undefined });
    return true;
  } catch (error) {
    if (error instanceof SettingsError) return false;
    throw error;
  }
}

function inWords(value: unknown): string | undefined {
  return typeof value === "string" ? value : JSON.stringify(value);
}
