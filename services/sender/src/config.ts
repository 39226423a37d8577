import { blobSettings, blobStoreOf, neededByS3 } from "@telebus/blob";
import {
  botsFromEnvironment,
  apiKeySetting,
  botSettings,
  databaseSettings,
  databaseUrl,
  needsDatabase,
  telegramConnection,
  WAKE_UPS_PER_MINUTE,
} from "@telebus/service";
import { z } from "zod";
import { noLimits, publishedLimits, type Limits } from "./domain/limits.js";

const rate = z.coerce.number().positive("must be a number above 0");

/** The only file that knows the sender's environment variables. */
export const configSchema = z
  .object({
    ...databaseSettings("SENDER"),
    ...botSettings,
    ...blobSettings,
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
    SENDER_MAX_UPLOAD_MB: z.coerce
      .number()
      .positive("must be a number above 0")
      .max(2000, "must be at most 2000")
      .optional()
      .describe(
        "Largest file to upload; default 50 to Telegram's own server, 2000 to one of TELEGRAM_API_ROOT",
      ),
  })
  .refine(...neededByS3("S3_BUCKET"))
  .refine(...neededByS3("S3_ACCESS_KEY_ID"))
  .refine(...neededByS3("S3_SECRET_ACCESS_KEY"))
  .refine(...needsDatabase("SENDER"))
  .transform((env) => ({
    blobs: blobStoreOf(env),
    blobKeepMs: env.BLOB_KEEP_HOURS * 3_600_000,
    maxUploadBytes: (apiRoot: string = telegramConnection(env).apiRoot): number =>
      1024 * 1024 * (env.SENDER_MAX_UPLOAD_MB ?? usualUploadMb(apiRoot)),
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

/** Bot API, "Sending files" and "Using a Local Bot API Server". */
const usualUploadMb = (apiRoot: string): number =>
  new URL(apiRoot).hostname === "api.telegram.org" ? 50 : 2000;
