import type { BackgroundTask, Bot, Clock, Log } from "@telebus/service";
import type { BotApi } from "@telebus/telegram";
import { z } from "zod";
import { withName, type GatewayBots } from "../bot.js";
import { untilAnswered } from "./until-answered.js";

const Me = z.looseObject({ id: z.int(), username: z.string() });

/** Asks Telegram who our bots are, until it answers; before that no update can be routed and none is taken. */
export function introduceBots(
  expected: readonly Bot[],
  bots: GatewayBots,
  ports: { api: BotApi; clock: Clock; log: Log },
): BackgroundTask {
  const stopping = new AbortController();
  const introduce = async (bot: Bot): Promise<void> => {
    const result = await untilAnswered(
      { token: bot.token, method: "getMe", params: {} },
      ports,
      stopping.signal,
    );
    const me = Me.parse(result);
    bots.add(withName(bot, me.username));
    ports.log.info({ bot: bot.id, username: me.username }, "Telegram knows our bot");
  };
  return {
    name: "introduction",
    start: async () => void (await Promise.all(expected.map(introduce))),
    stop: async () => stopping.abort(),
  };
}
