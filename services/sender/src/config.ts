import {
  botFromEnvironment,
  botSettings,
  databaseSettings,
  databaseUrl,
  needsBot,
  needsDatabase,
  telegramConnection,
} from "@telebus/service";
import { z } from "zod";
import { noLimits, publishedLimits, type Limits } from "./domain/limits.js";

const rate = z.coerce.number().positive("must be a number above 0");

/** The only file that knows the sender's environment variables. */
export const configSchema = z
  .object({
    ...databaseSettings("SENDER"),
    ...botSettings,
    GLOBAL_RATE_LIMIT: rate
      .default(publishedLimits.botPerSecond)
      .describe("Messages per second of one bot, all chats together"),
    SENDER_LIMITS: z
      .enum(["published", "off"], { error: "must be published or off" })
      .default("published")
      .describe("off: as fast as the Bot API server answers; only for one of your own, and for benchmarks"),
  })
  .refine(...needsDatabase("SENDER"))
  .refine(...needsBot)
  .transform((env) => ({
    databaseUrl: databaseUrl("SENDER", env),
    bot: botFromEnvironment(env),
    telegram: telegramConnection(env),
    limits: limitsOf(env),
  }));
export type Config = z.output<typeof configSchema>;

const limitsOf = (env: { SENDER_LIMITS: "published" | "off"; GLOBAL_RATE_LIMIT: number }): Limits =>
  env.SENDER_LIMITS === "off" ? noLimits : { ...publishedLimits, botPerSecond: env.GLOBAL_RATE_LIMIT };
