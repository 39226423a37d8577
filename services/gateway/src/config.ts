import {
  booleanSetting,
  botsFromEnvironment,
  botSettings,
  neededByWebhook,
  telegramConnection,
  WAKE_UPS_PER_MINUTE,
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
    GATEWAY_WAKE_UPS_PER_MINUTE: z.coerce
      .number()
      .positive("must be a number above 0")
      .default(WAKE_UPS_PER_MINUTE)
      .describe(
        "Bots that one gateway calls Telegram for the first time after its start, per minute; Telegram takes no more",
      ),
  })
  .refine(...neededByWebhook("WEBHOOK_HOST"))
  .refine(...neededByWebhook("WEBHOOK_SECRET"))
  .transform((env) => ({
    bots: botsFromEnvironment(env),
    telegram: telegramConnection(env),
    webhook: webhookPlace(env),
    dropPendingUpdates: env.DROP_PENDING_UPDATES,
    wakeUpsPerMinute: env.GATEWAY_WAKE_UPS_PER_MINUTE,
  }));
export type Config = z.output<typeof configSchema>;
