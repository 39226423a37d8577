import {
  booleanSetting,
  botsFromEnvironment,
  botSettings,
  needsBot,
  rule,
  telegramConnection,
  type SettingsRule,
} from "@telebus/service";
import { z } from "zod";

const port = z.coerce.number().int().min(1).max(65_535);

interface WebhookVariables {
  BOT_MODE?: "polling" | "webhook" | undefined;
  WEBHOOK_HOST?: string | undefined;
  WEBHOOK_PUBLIC_PORT?: number | undefined;
  WEBHOOK_PORT?: number | undefined;
  WEBHOOK_SECRET?: string | undefined;
}

const modeOf = ({ BOT_MODE, WEBHOOK_HOST }: WebhookVariables): "polling" | "webhook" =>
  BOT_MODE ?? (WEBHOOK_HOST === undefined ? "polling" : "webhook");

const neededByWebhook = (name: "WEBHOOK_HOST" | "WEBHOOK_SECRET"): SettingsRule<WebhookVariables> =>
  rule(
    name,
    "is missing; BOT_MODE=webhook needs it",
    (env) => modeOf(env) !== "webhook" || env[name] !== undefined,
  );

const addressOf = (host: string): string => (/^https?:\/\//.test(host) ? host : `https://${host}`);

/** The only file that knows the gateway's environment variables. */
export const configSchema = z
  .object({
    ...botSettings,
    BOT_MODE: z
      .enum(["polling", "webhook"], { error: "must be polling or webhook" })
      .optional()
      .describe("How updates come; default webhook where WEBHOOK_HOST is set, else polling"),
    WEBHOOK_HOST: z
      .string()
      .refine((host) => URL.canParse(addressOf(host)), "must be a host name such as bot.example.org")
      .optional()
      .describe("Public host name for webhooks; https:// is put before it unless it names its scheme"),
    WEBHOOK_PUBLIC_PORT: port.optional().describe("Port Telegram calls: 443, 80, 88 or 8443; default 443"),
    WEBHOOK_PORT: port.optional().describe("Same, where WEBHOOK_PUBLIC_PORT is not set"),
    WEBHOOK_PATH: z
      .string()
      .regex(/^\/[\w\-./]*$/, "must be a path such as /telegram/webhook")
      .default("/telegram/webhook")
      .describe("Path of the webhook, before the bot's id"),
    WEBHOOK_SECRET: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,256}$/, "must be 1 to 256 of A-Z, a-z, 0-9, _ and -")
      .optional()
      .describe("Telegram proves with it that an update is its own; required for webhooks"),
    DROP_PENDING_UPDATES: booleanSetting
      .default(false)
      .describe("Forget at start what Telegram kept while the platform was away"),
  })
  .refine(...needsBot)
  .refine(...neededByWebhook("WEBHOOK_HOST"))
  .refine(...neededByWebhook("WEBHOOK_SECRET"))
  .transform((env) => {
    const common = {
      bots: botsFromEnvironment(env),
      telegram: telegramConnection(env),
      webhookPath: env.WEBHOOK_PATH.replace(/\/+$/, ""),
      dropPendingUpdates: env.DROP_PENDING_UPDATES,
    };
    if (modeOf(env) === "polling") return { ...common, mode: "polling" as const };
    return {
      ...common,
      mode: "webhook" as const,
      publicUrl: publicUrl(env),
      secret: env.WEBHOOK_SECRET ?? "",
    };
  });
export type Config = z.output<typeof configSchema>;

/** Scheme, host and port as Telegram reaches us. */
function publicUrl({ WEBHOOK_HOST = "", WEBHOOK_PUBLIC_PORT, WEBHOOK_PORT }: WebhookVariables): string {
  const url = new URL(addressOf(WEBHOOK_HOST));
  const port = WEBHOOK_PUBLIC_PORT ?? WEBHOOK_PORT;
  if (port !== undefined) url.port = String(port);
  return url.origin;
}
