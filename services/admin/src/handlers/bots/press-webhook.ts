import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { BotStore } from "../../bot-store.js";
import { answerOperator, type OperatorBots } from "../../operator-bots.js";
import { actorOf } from "../../own-bots.js";
import type { Webhooks } from "../../webhooks.js";

interface Deps {
  operatorBots: OperatorBots;
  bots: BotStore;
  webhooks: Webhooks;
}

const Args = z.tuple([z.int(), z.enum(["set", "rotate", "check"])]);

/** An operator sets a bot's webhook again, brings in a new secret, or has Telegram asked how it is. */
export const pressWebhook = ({ operatorBots, bots, webhooks }: Deps) =>
  onCallback("bot-webhook", "press-webhook", Args, async (press, context) =>
    answerOperator(press, operatorBots, context, async (bot) => {
      const [, what] = press.args;
      const actor = actorOf(press.person.id);
      const toast = context.text("bots-asked");
      if (what === "check") {
        await bots.note(bot.id, { checkDueAt: new Date() });
        return { bot, toast };
      }
      if (bot.mode !== "webhook") return { bot };
      if (what === "set") return { bot: await webhooks.set(bot.id, actor, false), toast };
      if (bot.formerSecret !== null) return { bot, toast: context.text("bots-rotating") };
      return { bot: await webhooks.rotate(bot.id, actor), toast };
    }),
  );
