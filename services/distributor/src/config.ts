import {
  administratorSettings,
  administratorsFromEnvironment,
  apiKeySetting,
  databaseSettings,
  databaseUrl,
  needsDatabase,
} from "@telebus/service";
import { z } from "zod";

/** The only file that knows the distributor's environment variables. */
export const configSchema = z
  .object({ ...databaseSettings("DISTRIBUTOR"), ...administratorSettings, API_SECRET_KEY: apiKeySetting })
  .refine(...needsDatabase("DISTRIBUTOR"))
  .transform((env) => ({
    databaseUrl: databaseUrl("DISTRIBUTOR", env),
    administrators: administratorsFromEnvironment(env),
    apiKey: env.API_SECRET_KEY,
  }));
export type Config = z.output<typeof configSchema>;
