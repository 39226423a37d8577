import type { Clock, Log, WebhookPlace } from "@telebus/service";
import { allowedUpdates, type BotApi } from "@telebus/telegram";
import { z } from "zod";
import type { KnownBot } from "../bot.js";
import { untilAnswered } from "./until-answered.js";

interface RegistrationDeps {
  webhook: WebhookPlace;
  dropPendingUpdates: boolean;
  api: BotApi;
  clock: Clock;
  log: Log;
}

/** Telegram opens at most this many connections; its limit for the cloud server. */
const MAX_CONNECTIONS = 100;

const WebhookInfo = z.looseObject({ url: z.string(), allowed_updates: z.array(z.string()).optional() });

/**
 * Tells Telegram where to bring the updates of a bot of the environment, and reads back what it understood. For the bots
 * of the control plane that is the control plane's business.
 */
export function createRegistration({ webhook, dropPendingUpdates, ...ports }: RegistrationDeps) {
  return async ({ bot: { id, token } }: KnownBot, signal: AbortSignal): Promise<void> => {
    const call = (method: string, params: Record<string, unknown>): Promise<unknown> =>
      untilAnswered({ token, method, params }, ports, signal);
    const url = `${webhook.publicUrl}${webhook.path}/${id}`;
    await call("setWebhook", {
      url,
      secret_token: webhook.secret,
      allowed_updates: [...allowedUpdates],
      max_connections: MAX_CONNECTIONS,
      drop_pending_updates: dropPendingUpdates,
    });
    const answer = await call("getWebhookInfo", {});
    if (signal.aborted) return;
    const info = WebhookInfo.parse(answer);
    // Telegram drops a misspelt kind, and keeps a former list, without an error.
    const lacking = allowedUpdates.filter((kind) => info.allowed_updates?.includes(kind) === false);
    if (info.url !== url || lacking.length > 0)
      ports.log.error({ bot: id, url: info.url, lacking }, "Telegram kept another webhook than we asked for");
    else ports.log.info({ bot: id, url }, "webhook set");
  };
}
