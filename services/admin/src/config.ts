import {
  administratorSettings,
  administratorsFromEnvironment,
  apiKeySetting,
  botsFromEnvironment,
  botSettings,
  databaseSettings,
  databaseUrl,
  neededByWebhook,
  needsDatabase,
  telegramConnection,
  webhookPlace,
  webhookSettings,
} from "@telebus/service";
import { z } from "zod";

/** The only file that knows the control plane's environment variables. */
export const configSchema = z
  .object({
    ...databaseSettings("ADMIN"),
    ...administratorSettings,
    ...botSettings,
    ...webhookSettings,
    API_SECRET_KEY: apiKeySetting,
  })
  .refine(...needsDatabase("ADMIN"))
  .refine(...neededByWebhook("WEBHOOK_HOST"))
  .transform((env) => ({
    databaseUrl: databaseUrl("ADMIN", env),
    administrators: administratorsFromEnvironment(env),
    bots: botsFromEnvironment(env),
    telegram: telegramConnection(env),
    webhooks: webhookPlace(env),
    apiKey: env.API_SECRET_KEY,
  }));
export type Config = z.output<typeof configSchema>;
