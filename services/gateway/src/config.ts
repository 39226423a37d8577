import {
  booleanSetting,
  botsFromEnvironment,
  botSettings,
  neededByWebhook,
  needsBot,
  telegramConnection,
  webhookPlace,
  webhookSettings,
} from "@telebus/service";
import { z } from "zod";

/** The only file that knows the gateway's environment variables. */
export const configSchema = z
  .object({
    ...botSettings,
    ...webhookSettings,
    DROP_PENDING_UPDATES: booleanSetting
      .default(false)
      .describe("Forget at start what Telegram kept while the platform was away"),
  })
  .refine(...needsBot)
  .refine(...neededByWebhook("WEBHOOK_HOST"))
  .refine(...neededByWebhook("WEBHOOK_SECRET"))
  .transform((env) => {
    const { mode, publicUrl = "", path, secret = "" } = webhookPlace(env);
    const common = {
      bots: botsFromEnvironment(env),
      telegram: telegramConnection(env),
      webhookPath: path,
      dropPendingUpdates: env.DROP_PENDING_UPDATES,
    };
    if (mode === "polling") return { ...common, mode };
    return { ...common, mode, publicUrl, secret };
  });
export type Config = z.output<typeof configSchema>;
