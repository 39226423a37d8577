import { z } from "zod";
import { rule, type SettingsRule } from "./settings.js";

const port = z.coerce.number().int().min(1).max(65_535);

const addressOf = (host: string): string => (/^https?:\/\//.test(host) ? host : `https://${host}`);

/** How updates come: for the gateway, which takes them, and for admin, which tells Telegram where. */
export const webhookSettings = {
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
};

interface WebhookVariables {
  BOT_MODE?: "polling" | "webhook" | undefined;
  WEBHOOK_HOST?: string | undefined;
  WEBHOOK_PUBLIC_PORT?: number | undefined;
  WEBHOOK_PORT?: number | undefined;
  WEBHOOK_PATH: string;
  WEBHOOK_SECRET?: string | undefined;
}

/** Where Telegram is told to bring updates. */
export interface WebhookPlace {
  /** Of the bots of the environment. */
  readonly mode: "polling" | "webhook";
  /** Scheme, host and port as Telegram reaches us; undefined: not at all. */
  readonly publicUrl: string | undefined;
  /** Before the bot's id, without a slash at its end. */
  readonly path: string;
  /** Of the bots of the environment. */
  readonly secret: string | undefined;
}

const modeOf = ({ BOT_MODE, WEBHOOK_HOST }: WebhookVariables): "polling" | "webhook" =>
  BOT_MODE ?? (WEBHOOK_HOST === undefined ? "polling" : "webhook");

export const webhookPlace = (env: WebhookVariables): WebhookPlace => ({
  mode: modeOf(env),
  publicUrl: publicUrl(env),
  path: env.WEBHOOK_PATH.replace(/\/+$/, ""),
  secret: env.WEBHOOK_SECRET,
});

/** Webhooks need to be told where, and with what secret. */
export const neededByWebhook = (name: "WEBHOOK_HOST" | "WEBHOOK_SECRET"): SettingsRule<WebhookVariables> =>
  rule(
    name,
    "is missing; BOT_MODE=webhook needs it",
    (env) => modeOf(env) !== "webhook" || env[name] !== undefined,
  );

function publicUrl(env: WebhookVariables): string | undefined {
  if (env.WEBHOOK_HOST === undefined) return undefined;
  const url = new URL(addressOf(env.WEBHOOK_HOST));
  const publicPort = env.WEBHOOK_PUBLIC_PORT ?? env.WEBHOOK_PORT;
  if (publicPort !== undefined) url.port = String(publicPort);
  return url.origin;
}
