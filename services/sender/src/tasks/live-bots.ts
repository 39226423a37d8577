import {
  asUnavailable,
  createLoop,
  type BackgroundTask,
  type BotDirectory,
  type Clock,
  type Live,
  type Log,
} from "@telebus/service";
import type { BotStops } from "../sending/bot-stops.js";
import type { StopStore } from "../stop-store.js";

interface Deps {
  live: Pick<Live, "onBot">;
  bots: BotDirectory;
  stops: Pick<StopStore, "keepOff">;
  botStops: Pick<BotStops, "liftStale">;
  /** What is known of a bot has changed: its rate, maybe. */
  onBot: (bot: number) => void;
  /** Pauses have changed. */
  onOrder: () => void;
  clock: Clock;
  log: Log;
}

/** Also without a change: somebody may have lifted by hand what follows from a bot that is off. */
const EVERY_MS = 5_000;

/**
 * Follows the live configuration: calls of a bot that is switched off are parked until it is on again, and one that
 * Telegram did not accept goes on with its new token.
 */
export function followBots({
  live,
  bots,
  stops,
  botStops,
  onBot,
  onOrder,
  clock,
  log,
}: Deps): BackgroundTask {
  const turn = async (): Promise<boolean> => {
    const changed = await asUnavailable(stops.keepOff(bots.off()));
    const lifted = await botStops.liftStale();
    if (changed + lifted > 0) onOrder();
    return false;
  };
  const loop = createLoop({ name: "live bots", pollMs: EVERY_MS, clock, log, turn });
  let unfollow: () => void = () => undefined;
  return {
    name: "live bots",
    start: async () => {
      unfollow = live.onBot((bot) => {
        onBot(bot);
        loop.nudge();
      });
      await turn();
      loop.start();
    },
    stop: async () => {
      unfollow();
      await loop.stop();
    },
  };
}
