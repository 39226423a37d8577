import type { KnownBot } from "../bot.js";
import type { GatewayBots } from "../bots.js";
import type { Leases } from "../lease.js";
import { poll, type PollerDeps } from "./poller.js";
import { untilAnswered } from "./until-answered.js";

interface PollingDeps extends PollerDeps {
  bots: GatewayBots;
  leases: Leases;
  /** For bots of the environment; the others say nothing of that. */
  dropPendingUpdates: boolean;
}

/**
 * Fetches a bot's updates by long polling, where Telegram cannot reach us, while no other gateway does so. The webhook
 * is taken away first.
 */
export function createPolling({ bots, leases, dropPendingUpdates, ...deps }: PollingDeps) {
  const dropped = new Set<number>();
  return async (
    { bot: { id, token, apiRoot }, isPublished }: KnownBot,
    signal: AbortSignal,
  ): Promise<void> => {
    const work = async (held: AbortSignal, isSecond: boolean): Promise<void> => {
      // Once, at the start: whoever takes over from another gateway must not forget what came meanwhile.
      const isToForget = dropPendingUpdates && !isPublished && !isSecond && !dropped.has(id);
      dropped.add(id);
      const params = { drop_pending_updates: isToForget };
      await untilAnswered({ token, apiRoot, method: "deleteWebhook", params }, deps, held);
      deps.log.info({ bot: id }, "polling for updates");
      await poll(() => bots.get(id), deps, held);
    };
    await leases.hold(`polling:${id}`, work, signal);
  };
}
