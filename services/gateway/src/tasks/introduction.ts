import type { Clock, Log } from "@telebus/service";
import type { BotApi } from "@telebus/telegram";
import { z } from "zod";
import type { KnownBot } from "../bot.js";
import type { GatewayBots } from "../bots.js";
import { untilAnswered } from "./until-answered.js";

const Me = z.looseObject({ id: z.int(), username: z.string() });

/** Asks Telegram who a bot is, until it answers; before that no update of it can be routed and none is taken. */
export function createIntroduction(bots: GatewayBots, ports: { api: BotApi; clock: Clock; log: Log }) {
  return async ({ bot: { id, token, apiRoot } }: KnownBot, signal: AbortSignal): Promise<void> => {
    const answer = await untilAnswered({ token, apiRoot, method: "getMe", params: {} }, ports, signal);
    if (signal.aborted) return;
    const { username } = Me.parse(answer);
    ports.log.info({ bot: id, username }, "Telegram knows our bot");
    bots.introduce(id, username);
  };
}
