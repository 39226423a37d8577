import type { BackgroundTask, Clock, Log } from "@telebus/service";
import { allowedUpdates, type BotApi } from "@telebus/telegram";
import { z } from "zod";
import type { GatewayBot, GatewayBots } from "../bot.js";
import { untilAnswered } from "./until-answered.js";

interface Registration {
  /** Scheme, host and port as Telegram reaches us. */
  publicUrl: string;
  path: string;
  secret: string;
  dropPendingUpdates: boolean;
}

/** Telegram opens at most this many connections; its limit for the cloud server. */
const MAX_CONNECTIONS = 100;

const WebhookInfo = z.looseObject({ url: z.string(), allowed_updates: z.array(z.string()).optional() });

/** Tells Telegram where to bring updates, and reads back what it understood. */
export function registerWebhooks(
  { publicUrl, path, secret, dropPendingUpdates }: Registration,
  bots: GatewayBots,
  ports: { api: BotApi; clock: Clock; log: Log },
): BackgroundTask {
  const stopping = new AbortController();
  const call = (bot: GatewayBot, method: string, params: Record<string, unknown>): Promise<unknown> =>
    untilAnswered({ token: bot.token, method, params }, ports, stopping.signal);

  const register = async (bot: GatewayBot): Promise<void> => {
    const url = `${publicUrl}${path}/${bot.id}`;
    await call(bot, "setWebhook", {
      url,
      secret_token: secret,
      allowed_updates: [...allowedUpdates],
      max_connections: MAX_CONNECTIONS,
      drop_pending_updates: dropPendingUpdates,
    });
    const info = WebhookInfo.parse(await call(bot, "getWebhookInfo", {}));
    // Telegram drops a misspelt kind, and keeps a former list, without an error.
    const lacking = allowedUpdates.filter((kind) => info.allowed_updates?.includes(kind) === false);
    if (info.url !== url || lacking.length > 0)
      ports.log.error(
        { bot: bot.id, url: info.url, lacking },
        "Telegram kept another webhook than we asked for",
      );
    else ports.log.info({ bot: bot.id, url }, "webhook set");
  };

  return {
    name: "webhook registration",
    start: async () => void (await Promise.all(bots.all().map(register))),
    stop: async () => stopping.abort(),
  };
}
