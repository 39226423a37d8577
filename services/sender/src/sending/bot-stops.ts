import { createHash } from "node:crypto";
import { BotStopped } from "@telebus/contracts";
import {
  asUnavailable,
  type Bot,
  type BotDirectory,
  type Database,
  type Log,
  type Outbox,
} from "@telebus/service";
import type { Call } from "./call.js";
import type { BotStop } from "../domain/bot-stop.js";
import type { BotConnection, StopStore } from "../stop-store.js";

/**
 * Bots that Telegram does not accept: a token that was revoked, or the wrong server. Nothing that waits for them is
 * lost: they are paused as by hand, so their calls are parked, until an operator lifts that or a sender has another
 * token or server for them.
 */
export interface BotStops {
  /** Pauses the bot of a refused call, and tells it once. @throws UnavailableError; may be repeated */
  stop(call: Call, why: Omit<BotStop, "connection">): Promise<void>;
  /** Lets bots go on that were stopped with another token or server than ours. @returns how many @throws UnavailableError */
  liftStale(): Promise<number>;
}

interface BotStopsDeps {
  db: Database;
  stops: StopStore;
  outbox: Outbox;
  bots: BotDirectory;
  apiRoot: string;
  /** There is a new pause. */
  onStopped: () => Promise<void>;
  log: Log;
}

export function createBotStops(deps: BotStopsDeps): BotStops {
  const { db, stops, outbox, bots, apiRoot, onStopped, log } = deps;
  const connectionOf = (bot: Bot): string =>
    createHash("sha256")
      .update(`${bot.apiRoot ?? apiRoot} ${bot.token}`)
      .digest("base64url");
  return {
    stop: async ({ held, request: { bot } }, why) => {
      const known = bots.get(bot);
      // Switched off or removed meanwhile: that says all there is to say.
      if (known === undefined) return;
      const connection = connectionOf(known);
      await db.transaction(async () => {
        if (!(await stops.stop(bot, { ...why, connection }))) return;
        await outbox.add(held.event, "bot-stopped", [BotStopped({ bot, ...why })]);
        log.error({ bot, class: why.class, reason: why.description }, "Telegram does not accept a bot");
      });
      await onStopped();
    },
    liftStale: async () => {
      const ours = bots.all().map((bot): BotConnection => ({ bot: bot.id, connection: connectionOf(bot) }));
      const lifted = await asUnavailable(stops.liftStale(ours));
      if (lifted > 0) log.info({ lifted }, "bots with another token or server than before go on");
      return lifted;
    },
  };
}
