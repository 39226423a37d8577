import { isIP } from "node:net";
import { z } from "zod";

/** Settings that cannot be used. `message` names every variable at fault; it never prints a value. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads a service's settings. An empty variable counts as not set, as in `FOO= npm start`.
 * @throws SettingsError with one line per fault.
 */
export function loadSettings<Schema extends z.ZodType>(schema: Schema, env: Environment): z.output<Schema> {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ""),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new SettingsError(faultsOf(result.error, given).join("\n"));
}

const faultsOf = (error: z.ZodError, given: object): string[] =>
  error.issues.map(({ path, code, message }) => {
    const name = path.join(".") || "settings";
    if (code === "custom" || name in given) return `${name}: ${message}`;
    return message.startsWith("Invalid input") ? `${name}: is missing` : `${name}: is missing; it ${message}`;
  });

/**
 * Runs several readers of settings; the faults of all of them come in one message, each once.
 * @throws SettingsError
 */
export function loadAll<Settings extends readonly unknown[]>(
  ...readers: { readonly [N in keyof Settings]: () => Settings[N] }
): Settings;
export function loadAll(...readers: readonly (() => unknown)[]): readonly unknown[] {
  const faults = new Set<string>();
  const settings = readers.map((read) => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      for (const line of error.message.split("\n")) faults.add(line);
      return undefined;
    }
  });
  if (faults.size > 0) throw new SettingsError([...faults].join("\n"));
  return settings;
}

/** `true`, `1`, `yes`, `on` and their opposites. */
export const booleanSetting = z.stringbool();

export const portSetting = z.coerce
  .number({ error: "must be a port number, 0 to 65535" })
  .int("must be a port number, 0 to 65535")
  .min(0, "must be a port number, 0 to 65535")
  .max(65_535, "must be a port number, 0 to 65535");

const isNetwork = (text: string): boolean => {
  const [address = "", bits, ...rest] = text.trim().split("/");
  return isIP(address) !== 0 && rest.length === 0 && (bits === undefined || /^\d{1,3}$/.test(bits));
};

const urlSetting = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `must be a URL such as ${example}` });

/** What every process reads, whatever runs in it. */
export const processSettings = {
  PORT: portSetting.default(8080).describe("Port of the HTTP server: webhook, APIs, health, metrics"),
  HOST: z
    .string()
    .default("127.0.0.1")
    .describe("Address the HTTP server listens on; 0.0.0.0 in a container"),
  LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"], {
      error: "must be trace, debug, info, warn, error, fatal or silent",
    })
    .default("info")
    .describe("Least important level that is logged"),
  API_RATE_LIMIT: z.coerce
    .number()
    .int()
    .positive()
    .default(600)
    .describe("Calls of the HTTP APIs in a minute, of one key, in each process; more is answered 429"),
  TRUSTED_PROXIES: z
    .string()
    .refine((text) => text.split(",").every(isNetwork), "must be addresses or networks such as 10.0.0.0/8")
    .optional()
    .describe("Proxies that are believed about whom they speak for: addresses or networks, with commas"),
};

export const databaseUrlSetting = urlSetting(
  /^postgres(ql)?$/,
  "postgres://user:password@localhost:5432/telebus",
).describe("PostgreSQL; each service keeps its own schema in it");

export const apiKeySetting = z
  .string()
  .min(16, "must have at least 16 characters; make one with: openssl rand -hex 32")
  .describe(
    "Key of the HTTP APIs, and what the data behind buttons is signed with; the same for all services",
  );

/** Where the stream and the state store are. Standalone works without: then both are in this process. */
export const backendSettings = {
  NATS_URL: urlSetting(/^(nats|tls)$/, "nats://localhost:4222").describe("NATS server with JetStream"),
  REDIS_URL: urlSetting(/^rediss?$/, "redis://localhost:6379").describe("Redis or Valkey"),
};

/** `<SERVICE>_DATABASE_URL`, else `DATABASE_URL`. */
export const databaseSettings = (service: string) => ({
  DATABASE_URL: databaseUrlSetting.optional(),
  [`${service}_DATABASE_URL`]: databaseUrlSetting
    .optional()
    .describe("A database of its own for this service"),
});

/** Arguments of `.refine`: a rule over several variables. */
export type SettingsRule<Env> = [check: (env: Env) => boolean, fault: z.core.$ZodCustomParams];

/** A rule that is looked at even where other variables are at fault, so that all faults come in one message. */
export const rule = <Env>(name: string, fault: string, check: (env: Env) => boolean): SettingsRule<Env> => [
  check,
  { path: [name], error: fault, when: () => true },
];

/** One of the two variables of `databaseSettings` must be set. */
export const needsDatabase = (service: string): SettingsRule<Record<string, unknown>> =>
  rule(
    "DATABASE_URL",
    `is missing (or set ${service}_DATABASE_URL)`,
    (env) => urlIn(service, env) !== undefined,
  );

/** The URL that `databaseSettings` gave; `needsDatabase` has seen to it that there is one. */
export const databaseUrl = (service: string, env: Record<string, unknown>): string =>
  z.string().parse(urlIn(service, env));

const urlIn = (service: string, env: Record<string, unknown>): unknown =>
  env[`${service}_DATABASE_URL`] ?? env["DATABASE_URL"];
