import {
  administratorSettings,
  administratorsFromEnvironment,
  apiKeySetting,
  botsFromEnvironment,
  botSettings,
  databaseSettings,
  databaseUrl,
  needsDatabase,
  telegramConnection,
} from "@telebus/service";
import { z } from "zod";

/** The only file that knows the control plane's environment variables. */
export const configSchema = z
  .object({
    ...databaseSettings("ADMIN"),
    ...administratorSettings,
    ...botSettings,
    API_SECRET_KEY: apiKeySetting,
  })
  .refine(...needsDatabase("ADMIN"))
  .transform((env) => ({
    databaseUrl: databaseUrl("ADMIN", env),
    administrators: administratorsFromEnvironment(env),
    bots: botsFromEnvironment(env),
    telegram: telegramConnection(env),
    apiKey: env.API_SECRET_KEY,
  }));
export type Config = z.output<typeof configSchema>;
