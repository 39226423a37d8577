import type { WebhookPlace } from "@telebus/service";

/** Where Telegram brings a bot's updates; undefined where this server has no public name. */
export type WebhookAddress = (bot: number) => string | undefined;

export const createWebhookAddress =
  ({ publicUrl, path }: WebhookPlace): WebhookAddress =>
  (bot) =>
    publicUrl === undefined ? undefined : `${publicUrl}${path}/${bot}`;
