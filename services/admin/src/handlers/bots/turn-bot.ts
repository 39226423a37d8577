import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { BotRegistry } from "../../bot-registry.js";
import { answerOperator, type OperatorBots } from "../../operator-bots.js";
import { actorOf } from "../../own-bots.js";

interface Deps {
  operatorBots: OperatorBots;
  registry: BotRegistry;
}

const Args = z.tuple([z.int(), z.enum(["on", "off"])]);

/** An operator switches a bot on or off. */
export const turnBot = ({ operatorBots, registry }: Deps) =>
  onCallback("bot-turn", "turn-bot", Args, async (press, context) =>
    answerOperator(press, operatorBots, context, async (bot) => {
      const isOn = press.args[1] === "on";
      if (bot.isOn === isOn) return { bot };
      return { bot: await registry.change(bot.id, { isOn }, actorOf(press.person.id)) };
    }),
  );
