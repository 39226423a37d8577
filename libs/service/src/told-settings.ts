import { z } from "zod";
import { withoutSecrets } from "./log.js";
import type { Environment } from "./settings.js";

/** One setting of a process, as operators may see it. */
export const ToldSetting = z.object({
  name: z.string(),
  meaning: z.string(),
  defaultValue: z.string().optional().describe("What holds where nothing is set"),
  value: z.string().optional().describe("What is set; of addresses without user and password"),
  isSet: z.boolean(),
  isSecret: z.boolean().describe("Its value is told to nobody"),
});
export type ToldSetting = z.output<typeof ToldSetting>;

const Properties = z.object({
  properties: z.record(
    z.string(),
    z.looseObject({ description: z.string().optional(), default: z.unknown().optional() }),
  ),
});

/** A setting whose name has one of these words is a secret, whoever adds it: nobody has to think of it. */
const SECRET = /(^|_)(TOKEN|SECRET|KEY|PASSWORD|HASH)(_|$)/;

/** What schemas ask for and an environment says to it, each setting once, by name. */
export function toldSettings(schemas: readonly z.ZodType[], env: Environment): ToldSetting[] {
  const told = new Map<string, ToldSetting>();
  for (const schema of schemas)
    for (const [name, { description = "", default: byDefault }] of Object.entries(propertiesOf(schema)))
      if (!told.has(name)) told.set(name, toldSetting(name, description, byDefault, env[name]));
  return [...told.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function toldSetting(
  name: string,
  meaning: string,
  byDefault: unknown,
  given: string | undefined,
): ToldSetting {
  const isSet = given !== undefined && given !== "";
  const isSecret = SECRET.test(name);
  return {
    name,
    meaning,
    isSet,
    isSecret,
    ...(byDefault !== undefined && { defaultValue: inWords(byDefault) }),
    ...(isSet && !isSecret && { value: withoutCredentials(given) }),
  };
}

const inWords = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** Of one address or several with commas; what is no address loses what looks like a secret. */
export const withoutCredentials = (value: string): string =>
  value
    .split(",")
    .map((part) => {
      const url = part.includes("://") && URL.canParse(part.trim()) ? new URL(part.trim()) : undefined;
      return url === undefined ? withoutSecrets(part) : `${url.protocol}//${url.host}${url.pathname}`;
    })
    .join(",");

function propertiesOf(schema: z.ZodType) {
  const made = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      // A default behind a transformation, as of "yes" and "no", is left out otherwise.
      if (zodSchema instanceof z.ZodDefault) jsonSchema.default = zodSchema.def.defaultValue;
    },
  });
  return Properties.parse(made).properties;
}
