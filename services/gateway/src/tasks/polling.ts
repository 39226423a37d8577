import type { BackgroundTask } from "@telebus/service";
import type { GatewayBots } from "../bot.js";
import { poll, type PollerDeps } from "./poller.js";
import { untilAnswered } from "./until-answered.js";

interface PollingDeps extends PollerDeps {
  bots: GatewayBots;
  dropPendingUpdates: boolean;
}

/** Fetches updates by long polling, for machines that Telegram cannot reach. The webhook is taken away first. */
export function pollUpdates({ bots, dropPendingUpdates, ...deps }: PollingDeps): BackgroundTask {
  const stopping = new AbortController();
  let polling: Promise<unknown> = Promise.resolve();
  return {
    name: "polling",
    start: async () => {
      const params = { drop_pending_updates: dropPendingUpdates };
      for (const { id, token } of bots.all()) {
        await untilAnswered({ token, method: "deleteWebhook", params }, deps, stopping.signal);
        deps.log.info({ bot: id }, "polling for updates");
      }
      polling = Promise.all(bots.all().map((bot) => poll(bot, deps, stopping.signal)));
    },
    stop: async () => {
      stopping.abort();
      await polling;
    },
  };
}
