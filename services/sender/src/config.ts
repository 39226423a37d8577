import {
  botsFromEnvironment,
  apiKeySetting,
  botSettings,
  databaseSettings,
  databaseUrl,
  needsBot,
  needsDatabase,
  telegramConnection,
} from "@telebus/service";
import { z } from "zod";
import { WAKE_UPS_PER_MINUTE } from "./domain/wake-ups.js";
import { noLimits, publishedLimits, type Limits } from "./domain/limits.js";

const rate = z.coerce.number().positive("must be a number above 0");

/** The only file that knows the sender's environment variables. */
export const configSchema = z
  .object({
    ...databaseSettings("SENDER"),
    ...botSettings,
    API_SECRET_KEY: apiKeySetting,
    GLOBAL_RATE_LIMIT: rate
      .default(publishedLimits.botPerSecond)
      .describe("Messages per second of one bot, all chats together"),
    SENDER_LIMITS: z
      .enum(["published", "off"], { error: "must be published or off" })
      .default("published")
      .describe("off: as fast as the Bot API server answers; only for one of your own, and for benchmarks"),
    SENDER_WAKE_UPS_PER_MINUTE: rate
      .default(WAKE_UPS_PER_MINUTE)
      .describe(
        "Bots that one sender uses for the first time after its start, per minute; Telegram takes no more",
      ),
  })
  .refine(...needsDatabase("SENDER"))
  .refine(...needsBot)
  .transform((env) => ({
    databaseUrl: databaseUrl("SENDER", env),
    bots: botsFromEnvironment(env),
    telegram: telegramConnection(env),
    apiKey: env.API_SECRET_KEY,
    limits: limitsOf(env),
    wakeUpsPerMinute: env.SENDER_LIMITS === "off" ? Number.POSITIVE_INFINITY : env.SENDER_WAKE_UPS_PER_MINUTE,
  }));
export type Config = z.output<typeof configSchema>;

const limitsOf = (env: { SENDER_LIMITS: "published" | "off"; GLOBAL_RATE_LIMIT: number }): Limits =>
  env.SENDER_LIMITS === "off" ? noLimits : { ...publishedLimits, botPerSecond: env.GLOBAL_RATE_LIMIT };
