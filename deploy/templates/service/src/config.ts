import { apiKeySetting, databaseSettings, databaseUrl, needsDatabase } from "@telebus/service";
import { z } from "zod";

const HOUR_MS = 3_600_000;

/** The only file that knows the environment variables of {{name}}. */
export const configSchema = z
  .object({
    ...databaseSettings("{{NAME}}"),
    API_SECRET_KEY: apiKeySetting,
    {{NAME}}_PAUSE_HOURS: z.coerce
      .number({ error: "must be a number of hours" })
      .nonnegative("must not be negative")
      .default(24)
      .describe("A chat that joins again within this time is not greeted again"),
  })
  .refine(...needsDatabase("{{NAME}}"))
  .transform((env) => ({
    databaseUrl: databaseUrl("{{NAME}}", env),
    apiKey: env.API_SECRET_KEY,
    pauseMs: env.{{NAME}}_PAUSE_HOURS * HOUR_MS,
  }));
export type Config = z.output<typeof configSchema>;
