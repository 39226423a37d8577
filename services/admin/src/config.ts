import { blobSettings, blobStoreOf, neededByS3 } from "@telebus/blob";
import {
  administratorSettings,
  administratorsFromEnvironment,
  apiKeySetting,
  booleanSetting,
  botsFromEnvironment,
  botSettings,
  databaseSettings,
  databaseUrl,
  neededByWebhook,
  needsDatabase,
  sealSettings,
  telegramConnection,
  webhookPlace,
  webhookSettings,
} from "@telebus/service";
import { z } from "zod";

const apiUrlsSetting = z
  .string()
  .refine(
    (text) => text.split(",").every((one) => z.url({ protocol: /^https?$/ }).safeParse(one.trim()).success),
    "must be URLs such as http://sender:8080, with commas between them",
  )
  .optional()
  .describe(
    "Other services, with commas: admin passes on what they have, and /docs describes it: http://sender:8080,http://distributor:8080",
  );

const dashboardSettings = {
  DASHBOARD_URL: z
    .url({ protocol: /^https?$/, error: "must be a URL such as https://telebus.example.org" })
    .optional()
    .describe(
      "Where people open the dashboard: https://telebus.example.org. Without it the bot sends no links; npm start knows its own",
    ),
  DASHBOARD_PASSWORD: z
    .string()
    .min(12, "must have at least 12 characters")
    .max(200, "must have at most 200 characters")
    .optional()
    .describe("The owner's password of the dashboard, set at the first start where there is none yet"),
  DASHBOARD_IDLE_HOURS: z.coerce
    .number()
    .positive()
    .max(720)
    .default(12)
    .describe("So long after it was last used a session of the dashboard ends"),
  DASHBOARD_SESSION_DAYS: z.coerce
    .number()
    .positive()
    .max(90)
    .default(7)
    .describe("So long after signing in a session of the dashboard ends, however much it is used"),
};

/** The only file that knows the control plane's environment variables. */
export const configSchema = z
  .object({
    ...databaseSettings("ADMIN"),
    ...administratorSettings,
    ...botSettings,
    ...webhookSettings,
    API_SECRET_KEY: apiKeySetting,
    JOURNEYS: z
      .enum(["on", "off"], { error: "must be on or off" })
      .default("on")
      .describe(
        "off: the way of updates through the services is not kept, only counted; on: the heads of all events, for 7 days",
      ),
    API_URLS: apiUrlsSetting,
    ...sealSettings,
    ...dashboardSettings,
    ...blobSettings,
    STATISTICS_EVERY_HOURS: z.coerce
      .number()
      .positive()
      .max(168)
      .default(6)
      .describe("How often Telegram is asked how many members each group and channel has"),
    ADMIN_PRIVATE_FEEDS: booleanSetting
      .default(false)
      .describe(
        "Whether tasks may read feeds of this machine and its network; no guard keeps them from there then",
      ),
  })
  .refine(...neededByS3("S3_BUCKET"))
  .refine(...neededByS3("S3_ACCESS_KEY_ID"))
  .refine(...neededByS3("S3_SECRET_ACCESS_KEY"))
  .refine(...needsDatabase("ADMIN"))
  .refine(...neededByWebhook("WEBHOOK_HOST"))
  .transform((env) => ({
    statisticsEveryMs: env.STATISTICS_EVERY_HOURS * 3_600_000,
    blobs: blobStoreOf(env),
    databaseUrl: databaseUrl("ADMIN", env),
    administrators: administratorsFromEnvironment(env),
    bots: botsFromEnvironment(env),
    telegram: telegramConnection(env),
    webhooks: webhookPlace(env),
    apiKey: env.API_SECRET_KEY,
    isSealedWithApiKey: env.SEAL_KEY === undefined,
    journeys: env.JOURNEYS === "on",
    apiUrls: env.API_URLS?.split(",").map((url) => url.trim().replace(/\/+$/, "")) ?? [],
    dashboard: {
      url: env.DASHBOARD_URL?.replace(/\/+$/, ""),
      password: env.DASHBOARD_PASSWORD,
      idleMs: env.DASHBOARD_IDLE_HOURS * 3_600_000,
      lifetimeMs: env.DASHBOARD_SESSION_DAYS * 86_400_000,
    },
    arePrivateFeedsAllowed: env.ADMIN_PRIVATE_FEEDS,
  }));
export type Config = z.output<typeof configSchema>;
